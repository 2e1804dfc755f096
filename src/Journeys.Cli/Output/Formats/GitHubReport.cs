using System.Globalization;
using System.Text;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output.Formats;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which become annotations at the lines of a pull request. Escaped as the runner
/// undoes it, so that no text of a journey is a command of its own.
/// </summary>
internal static class GitHubReport
{
    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, ReportStyle style)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings.Take(TextReport.MostFindings))
        {
            Write(text, finding, style.Language);
        }

        if (report.Findings.Length > TextReport.MostFindings)
        {
            text.Append(Words.AndMore(report.Findings.Length - TextReport.MostFindings, style.Language)).Append('\n');
        }

        return style.IsQuiet ? text.ToString() : text.Append(Summary.Of(report, style.Language)).Append('\n').ToString();
    }

    private static void Write(StringBuilder text, Finding finding, string language)
    {
        var (start, end) = ShownRange.Of(finding.Origin);
        text.Append("::").Append(Command(finding.Severity)).Append(" file=").Append(Property(finding.Origin.File))
            .Append(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line},col={start.Column}");
        if (end.Line == start.Line && end.Column > start.Column)
        {
            text.Append(CultureInfo.InvariantCulture, $",endColumn={end.Column}");
        }

        text.Append(",title=").Append(Property($"{finding.Rule.Id} {finding.Rule.Name}")).Append("::")
            .Append(Data(string.Join('\n', Lines(finding, language)))).Append('\n');
    }

    private static IEnumerable<string> Lines(Finding finding, string language)
    {
        yield return TerminalText.Clean(finding.Message.In(language));
        foreach (var related in finding.Related)
        {
            var line = ShownRange.Of(related.Origin).Start.Line.ToString(CultureInfo.InvariantCulture);
            yield return TerminalText.Clean($"{Words.See.In(language)}: {related.Origin.File}:{line} {related.Message.In(language)}");
        }

        foreach (var fix in finding.Fixes)
        {
            yield return TerminalText.Clean($"{Words.Fix.In(language)}: {fix.Title.In(language)}");
        }

        yield return $"{Words.Why.In(language)}: {finding.Rule.Help}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>A line end in a file's name stays one, so that GitHub finds the file; whatever else steers a terminal shows as its code point.</summary>
    private static string Property(string text) => Data(TerminalText.CleanButLineEnds(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
