using System.Text;

namespace Journeys.Cli.Completion;

/// <summary>Completion for PowerShell 7. Where a file or folder may stand, PowerShell offers them by itself.</summary>
internal static class PowerShellScript
{
    private const string Body = """
          $command = ''
          $asked = ''
          $place = 0
          $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
          foreach ($word in $words) {
            if ($asked) { $asked = '' }
            elseif ($word.StartsWith('-')) { if ($valued.ContainsKey("$command $word")) { $asked = $word } }
            elseif (-not $command) { $command = $word }
            else { $place++ }
          }
          if ($asked) { $offered = @($valued["$command $asked"] | ForEach-Object { @{ Word = $_; Text = $_ } }) }
          elseif ($wordToComplete.StartsWith('-')) { $offered = @($options[$command]) }
          elseif (-not $command) { $offered = $commands }
          else { $offered = @($arguments["$command $place"] | ForEach-Object { @{ Word = $_; Text = $_ } }) }
          foreach ($one in $offered) {
            if ($one.Word -and $one.Word.StartsWith($wordToComplete)) {
              [System.Management.Automation.CompletionResult]::new($one.Word, $one.Word, 'ParameterValue', $one.Text)
            }
          }
        }

        """;

    /// <summary>The script.</summary>
    public static string Write(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder("# PowerShell completion for journeys; made by `journeys completion pwsh`.\n\n");
        text.Append("Register-ArgumentCompleter -Native -CommandName journeys -ScriptBlock {\n  param($wordToComplete, $commandAst, $cursorPosition)\n");
        text.Append("  $commands = @(\n");
        foreach (var command in commands.Skip(1))
        {
            text.Append("    ").Append(Offered(command.Name, command.Description)).Append('\n');
        }

        text.Append("  )\n  $options = @{\n");
        foreach (var command in commands)
        {
            text.Append("    ").Append(Quoted(command.Name)).Append(" = @(\n");
            foreach (var option in command.Options)
            {
                text.Append("      ").Append(Offered(option.Name, option.Description)).Append('\n');
            }

            text.Append("    )\n");
        }

        text.Append("  }\n");
        Table(text, "valued", commands.SelectMany(command => command.Options
            .Where(option => option.Value is not null).Select(option => ($"{command.Name} {option.Name}", option.Value!))));
        Table(text, "arguments", commands.SelectMany(command => command.Arguments
            .Select((argument, place) => ($"{command.Name} {place}", argument))));
        return text.Append(Body).ToString();
    }

    private static void Table(StringBuilder text, string name, IEnumerable<(string Key, CompletedValue Value)> rows)
    {
        text.Append("  $").Append(name).Append(" = @{\n");
        foreach (var (key, value) in rows)
        {
            text.Append("    ").Append(Quoted(key)).Append(" = @(").AppendJoin(", ", value.Words.Select(Quoted)).Append(")\n");
        }

        text.Append("  }\n");
    }

    private static string Offered(string word, string text) => $"@{{ Word = {Quoted(word)}; Text = {Quoted(text)} }}";

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
