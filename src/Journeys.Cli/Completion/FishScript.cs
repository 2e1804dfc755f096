using System.Text;

namespace Journeys.Cli.Completion;

/// <summary>Completion for fish.</summary>
internal static class FishScript
{
    private const string Head = """
        # fish completion for journeys; made by `journeys completion fish`.

        complete -c journeys -f

        # Succeeds at an argument of a command: its name, then which argument, or `any`. Words after an option that takes a value are none.
        function __journeys_at
            set -l words (commandline -opc)
            set -e words[1]
            set -l command
            set -l place 0
            set -l asked no
            for word in $words
                if test $asked = yes
                    set asked no
                else if string match -q -- '-*' $word
                    contains -- $word $__journeys_valued; and set asked yes
                else if test -z "$command"
                    set command $word
                else
                    set place (math $place + 1)
                end
            end
            test "$command" = "$argv[1]"; or return 1
            test "$argv[2]" = any; or test $place = "$argv[2]"
        end

        """;

    /// <summary>The script.</summary>
    public static string Write(IReadOnlyList<CompletedCommand> commands)
    {
        var valued = commands.SelectMany(command => command.Options).Where(option => option.Value is not null).Select(option => option.Name);
        var text = new StringBuilder(Head);
        text.Append("set -g __journeys_valued ").AppendJoin(' ', valued.Distinct()).Append("\n\n");
        foreach (var command in commands.Skip(1))
        {
            Line(text, "", "any", $"-a {command.Name} -d {Quoted(command.Description)}");
        }

        foreach (var command in commands)
        {
            Options(text, command);
            foreach (var (argument, place) in command.Arguments.Select((argument, place) => (argument, place)))
            {
                Line(text, command.Name, argument.IsMany ? "any" : $"{place}", Expected(argument));
            }
        }

        return text.ToString();
    }

    private static void Options(StringBuilder text, CompletedCommand command)
    {
        foreach (var option in command.Options)
        {
            var value = option.Value is null ? "" : option.Value.Hint is Hint.Files or Hint.Folders ? "-r " + Expected(option.Value) + " " : $"-x {Expected(option.Value)} ";
            Line(text, command.Name, "any", $"-l {option.Name.TrimStart('-')} {value}-d {Quoted(option.Description)}");
        }
    }

    private static void Line(StringBuilder text, string command, string place, string rest)
    {
        if (rest.Length > 0)
        {
            text.Append("complete -c journeys -n ").Append(Quoted($"__journeys_at \"{command}\" {place}")).Append(' ').Append(rest.TrimEnd()).Append('\n');
        }
    }

    private static string Expected(CompletedValue value) => value.Hint switch
    {
        Hint.Words => $"-a {Quoted(string.Join(' ', value.Words))}",
        Hint.Files => "-F",
        Hint.Folders => "-a '(__fish_complete_directories)'",
        _ => "",
    };

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
