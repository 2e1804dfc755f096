using System.Globalization;
using System.Text;
using Journeys.Cli.Commands;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Completion;

/// <summary>
/// The manual page in section 1, in the macros of man(7). It bears the version and no date, so that the same program writes the same
/// bytes.
/// </summary>
internal static class ManPage
{
    private static readonly (string Term, string Meaning)[] ExitCodes =
    [
        ("0", "Done, and nothing to say."),
        ("1", "Findings or changes at or above what --fail-on names; files that fmt --check or measure --check would change."),
        ("2", "Wrong usage, unreadable input or failed output; one line on standard error says what to do."),
        ("70", "An error of the program itself; one line says where its report lies."),
        ("130", "Interrupted."),
    ];

    private static readonly (string Term, string Meaning)[] Variables =
    [
        ("NO_COLOR, CI", "Where one of them is set, nothing is coloured."),
        ("SOURCE_DATE_EPOCH", "The moment that counts as now, in seconds since 1970, for builds that are the same on any day. --today goes before it."),
    ];

    private static readonly (string Term, string Meaning)[] Files =
    [
        ("journeys/", "Where every command looks unless told."),
        (".editorconfig", "The severities of rules: journeys_rule.NAME.severity = error, warning, info or off."),
        (".journeys-baseline.json", "The findings that check --write-baseline set aside."),
        ("site-templates/", "Templates and styles of your own for build and serve."),
    ];

    /// <summary>The page.</summary>
    /// <param name="commands">What may stand before a command, and then every command.</param>
    public static string Write(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder();
        text.Append(".\\\" Made by `journeys man`.\n.TH JOURNEYS 1 \"\" \"journeys ").Append(Escaped(ProductVersion.Number)).Append("\" \"User Commands\"\n");
        text.Append(".SH NAME\njourneys \\- customer journeys as code\n");
        text.Append(".SH SYNOPSIS\n.B journeys\n.I COMMAND\n.RI [ ARGUMENT ...]\n.RI [ OPTION ...]\n");
        text.Append(".SH DESCRIPTION\n").Append(Escaped(commands[0].Description)).Append('\n');
        text.Append(".SH OPTIONS\nEvery command has these.\n");
        Options(text, commands[0].Options);
        text.Append(".SH COMMANDS\n");
        foreach (var command in commands.Skip(1))
        {
            Command(text, command, commands[0]);
        }

        Examples(text);
        Terms(text, "EXIT STATUS", ExitCodes);
        Terms(text, "ENVIRONMENT", Variables);
        Terms(text, "FILES", Files);
        return text.Append(".SH SEE ALSO\n.BR git (1)\n").ToString();
    }

    private static void Command(StringBuilder text, CompletedCommand command, CompletedCommand root)
    {
        text.Append(".SS \"").Append(Escaped(command.Name));
        foreach (var argument in command.Arguments)
        {
            text.Append(" \\fI").Append(Escaped(argument.Name)).Append(argument.IsMany ? "\\fR..." : "\\fR");
        }

        text.Append("\"\n").Append(Escaped(command.Description)).Append(".\n");
        Options(text, command.Options.Where(option => root.Options.All(known => known.Name != option.Name)));
    }

    private static void Options(StringBuilder text, IEnumerable<CompletedOption> options)
    {
        foreach (var option in options)
        {
            text.Append(".TP\n\\fB").Append(Escaped(option.Name)).Append("\\fR");
            if (option.Value is { } value)
            {
                text.Append(" \\fI").Append(Escaped(value.Words.Count > 0 ? string.Join('|', value.Words) : value.Name)).Append("\\fR");
            }

            text.Append('\n').Append(Escaped(option.Description));
            text.Append(option.Default is { Length: > 0 } otherwise ? Escaped($" ({otherwise} unless told)") : "").Append(".\n");
        }
    }

    private static void Examples(StringBuilder text)
    {
        text.Append(".SH EXAMPLES\n");
        foreach (var (_, line, meaning) in ExamplesFirst.Examples)
        {
            text.Append(".TP\n\\fB").Append(Escaped(line)).Append("\\fR\n").Append(Escaped(meaning)).Append('\n');
        }
    }

    private static void Terms(StringBuilder text, string section, IEnumerable<(string Term, string Meaning)> terms)
    {
        text.Append(".SH \"").Append(section).Append("\"\n");
        foreach (var (term, meaning) in terms)
        {
            text.Append(".TP\n\\fB").Append(Escaped(term)).Append("\\fR\n").Append(Escaped(meaning)).Append('\n');
        }
    }

    /// <summary>Text as roff reads it: no line is taken for a request, a hyphen stays one when it is copied, and all is ASCII.</summary>
    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.StartsWith('.') || text.StartsWith('\'') ? "\\&" : "");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => escaped.Append("\\e"),
                '-' => escaped.Append("\\-"),
                '"' => escaped.Append("\\(dq"),
                '`' => escaped.Append("\\(ga"),
                '\'' => escaped.Append("\\(aq"),
                '~' => escaped.Append("\\(ti"),
                '^' => escaped.Append("\\(ha"),
                > 0x7E => escaped.Append(CultureInfo.InvariantCulture, $"\\[u{rune.Value:X4}]"),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
