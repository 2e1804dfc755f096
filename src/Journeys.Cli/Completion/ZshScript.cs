using System.Text;

namespace Journeys.Cli.Completion;

/// <summary>Completion for zsh, through its <c>_arguments</c>.</summary>
internal static class ZshScript
{
    /// <summary>The script: a file <c>_journeys</c> in <c>fpath</c>, or something to <c>source</c>.</summary>
    public static string Write(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder("""
            #compdef journeys
            # zsh completion for journeys; made by `journeys completion zsh`.

            _journeys() {
              local curcontext="$curcontext" state line
              typeset -A opt_args
              local -a commands=(

            """);
        foreach (var command in commands.Skip(1))
        {
            text.Append("    ").Append(Quoted(command.Name + ":" + command.Description)).Append('\n');
        }

        text.Append("  )\n  _arguments -C");
        Specifications(text, commands[0], "    ");
        text.Append(" \\\n    '1:command:->command' \\\n    '*::argument:->arguments'\n");
        text.Append("  case $state in\n    command) _describe command commands ;;\n    arguments)\n      case $line[1] in\n");
        foreach (var command in commands.Skip(1))
        {
            text.Append("        ").Append(command.Name).Append(")\n          _arguments");
            Specifications(text, command, "            ");
            text.Append(" ;;\n");
        }

        return text.Append("      esac ;;\n  esac\n}\n\n")
            .Append("if [[ $funcstack[1] == _journeys ]]; then _journeys \"$@\"; else compdef _journeys journeys; fi\n")
            .ToString();
    }

    private static void Specifications(StringBuilder text, CompletedCommand command, string indent)
    {
        var options = command.Options.Select(option => option.Value is { } value
            ? $"{option.Name}=[{Escaped(option.Description)}]:{value.Name}:{Action(value)}"
            : $"{option.Name}[{Escaped(option.Description)}]");
        var arguments = command.Arguments.Select(argument => $"{(argument.IsMany ? "*" : "")}:{argument.Name}:{Action(argument)}");
        foreach (var specification in options.Concat(arguments))
        {
            text.Append(" \\\n").Append(indent).Append(Quoted(specification));
        }
    }

    private static string Action(CompletedValue value) => value.Hint switch
    {
        Hint.Words => $"({string.Join(' ', value.Words)})",
        Hint.Files => "_files",
        Hint.Folders => "_files -/",
        _ => " ",
    };

    /// <summary>Brackets and colons end a description.</summary>
    private static string Escaped(string text) => text
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
