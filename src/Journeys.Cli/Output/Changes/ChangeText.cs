using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Cli.Comparing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Review;

namespace Journeys.Cli.Output.Changes;

/// <summary>Changes for people at a terminal: a sentence a change, the heaviest first. Nothing where nothing changed.</summary>
internal sealed class ChangeText(Paint paint, string language)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a comparison.</summary>
    public string Render(ChangeReport report)
    {
        if (report.IsEmpty)
        {
            return "";
        }

        foreach (var weight in ChangeReport.Weights)
        {
            Section(ChangeWords.Of(weight), ColorOf(weight), report.Of(weight), change => Line(change.Message.In(language), change.Origin));
        }

        Section(ChangeWords.Introduced, Severity.Warning, report.Findings.Introduced, Line);
        Section(ChangeWords.Resolved, Severity.Info, report.Findings.Resolved, Line);
        Section(ChangeWords.Accepted, Severity.Info, report.Findings.Accepted, item => Line(item.Finding));
        _text.Append(ChangeWords.Headline(report, language)).Append(".\n");
        return _text.ToString();
    }

    private void Section<T>(CountedNoun noun, Severity color, ImmutableArray<T> items, Action<T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        _text.Append(paint.Of(color, noun.Count(items.Length, language))).Append('\n');
        foreach (var item in items)
        {
            write(item);
        }

        _text.Append('\n');
    }

    private void Line(Finding finding) =>
        Line($"{Words.Of(finding.Severity).One.In(language)}[{finding.Rule.Id} {finding.Rule.Name}] {finding.Message.In(language)}", finding.Origin);

    private void Line(string message, Origin origin)
    {
        var line = ShownRange.Of(origin).Start.Line.ToString(CultureInfo.InvariantCulture);
        _text.Append("  ").Append(TerminalText.Clean(message)).Append('\n')
            .Append("    ").Append(paint.Frame(TerminalText.Clean($"{origin.File}:{line}"))).Append('\n');
    }

    private static Severity ColorOf(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => Severity.Error,
        ChangeWeight.Notable => Severity.Warning,
        _ => Severity.Info,
    };
}
