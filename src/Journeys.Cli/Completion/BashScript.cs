using System.Text;

namespace Journeys.Cli.Completion;

/// <summary>Completion for bash 4 and newer, with nothing beside it.</summary>
internal static class BashScript
{
    private const string Body = """

        _journeys() {
          local cur=${COMP_WORDS[COMP_CWORD]} asked= command= word expected i place=0
          COMPREPLY=()
          # `--format=json` arrives as three words.
          for ((i = 1; i < COMP_CWORD; i++)); do
            word=${COMP_WORDS[i]}
            if [[ $word == '=' ]]; then continue; fi
            if [[ -n $asked ]]; then asked=; continue; fi
            if [[ $word == -* ]]; then
              if _journeys_option "$command $word" >/dev/null; then asked=$word; fi
            elif [[ -z $command ]]; then
              command=$word
            else
              place=$((place + 1))
            fi
          done
          if [[ $cur == '=' ]]; then cur=; fi
          if [[ -n $asked ]]; then
            expected=$(_journeys_option "$command $asked")
          elif [[ $cur == -* ]]; then
            expected=$(_journeys_options "$command")
          elif [[ -z $command ]]; then
            expected=$_journeys_commands
          else
            expected=$(_journeys_argument "$command" "$place")
          fi
          case $expected in
            '') ;;
            '<files>') compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
            '<folders>') compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
            *) mapfile -t COMPREPLY < <(compgen -W "$expected" -- "$cur") ;;
          esac
        }
        complete -F _journeys journeys

        """;

    /// <summary>The script.</summary>
    public static string Write(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder("# bash completion for journeys; made by `journeys completion bash`.\n\n");
        text.Append("_journeys_commands='").AppendJoin(' ', commands.Skip(1).Select(command => command.Name)).Append("'\n");
        Function(text, "_journeys_options", "$1", commands.Select(command =>
            ($"'{command.Name}'", string.Join(' ', command.Options.Select(option => option.Name)))));
        Function(text, "_journeys_option", "$1", commands.SelectMany(command => command.Options
            .Where(option => option.Value is not null)
            .Select(option => ($"'{command.Name} {option.Name}'", Expected(option.Value!)))));
        Function(text, "_journeys_argument", "$1 $2", commands.SelectMany(command => command.Arguments.Select((argument, place) =>
            (argument.IsMany ? $"'{command.Name} '*" : $"'{command.Name} {place}'", Expected(argument)))));
        return text.Append(Body).ToString();
    }

    /// <summary>A function that prints what belongs to a key, and fails for another.</summary>
    private static void Function(StringBuilder text, string name, string key, IEnumerable<(string Pattern, string Printed)> cases)
    {
        text.Append('\n').Append(name).Append("() {\n  case \"").Append(key).Append("\" in\n");
        foreach (var (pattern, printed) in cases)
        {
            text.Append("    ").Append(pattern).Append(") echo '").Append(printed).Append("' ;;\n");
        }

        text.Append("    *) return 1 ;;\n  esac\n}\n");
    }

    private static string Expected(CompletedValue value) => value.Hint switch
    {
        Hint.Words => string.Join(' ', value.Words),
        Hint.Files => "<files>",
        Hint.Folders => "<folders>",
        _ => "",
    };
}
