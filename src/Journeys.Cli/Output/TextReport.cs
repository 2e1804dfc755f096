using System.Globalization;
using System.Text;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output;

/// <summary>Findings for people: what is wrong, the source with the place marked, the other places, what to do.</summary>
internal sealed class TextReport(Paint paint, bool hasSummary, string language = "en")
{
    /// <summary>How many findings are written out; nobody reads more, and every one is in the JSON.</summary>
    internal const int MostFindings = 2000;

    private readonly StringBuilder _text = new();

    /// <summary>Writes the findings, and the summary where it is wanted.</summary>
    public string Render(CheckReport report)
    {
        foreach (var finding in report.Findings.Take(MostFindings))
        {
            Write(finding);
        }

        if (report.Findings.Length > MostFindings)
        {
            _text.Append(Words.AndMore(report.Findings.Length - MostFindings, language)).Append('\n');
        }

        if (hasSummary)
        {
            _text.Append(Summary.Of(report, language)).Append('\n');
        }

        return _text.ToString();
    }

    private void Write(Finding finding)
    {
        var gutter = GutterOf(finding);
        var places = new PlaceWriter(_text, paint);
        _text.Append(paint.Of(finding.Severity, $"{Words.Of(finding.Severity).One.In(language)}[{finding.Rule.Id} {finding.Rule.Name}]"))
            .Append(' ').Append(paint.Strong(TerminalText.Clean(finding.Message.In(language)))).Append('\n');
        places.Write(finding.Origin, gutter, '^', mark => paint.Of(finding.Severity, mark));
        foreach (var related in finding.Related)
        {
            Note(gutter, Words.See, related.Message.In(language));
            places.Write(related.Origin, gutter, '-', paint.Frame);
        }

        foreach (var fix in finding.Fixes)
        {
            Note(gutter, Words.Fix, fix.Title.In(language));
        }

        Note(gutter, Words.Why, "journeys explain " + finding.Rule.Name);
        _text.Append('\n');
    }

    private void Note(int gutter, Phrase label, string message) =>
        _text.Append(' ', gutter).Append(paint.Frame(" = ")).Append(paint.Strong(label.In(language) + ":")).Append(' ')
            .Append(TerminalText.Clean(message)).Append('\n');

    private static int GutterOf(Finding finding)
    {
        var last = finding.Related.Select(related => related.Origin).Append(finding.Origin).Max(origin => origin.Range.End.Line);
        return last.ToString(CultureInfo.InvariantCulture).Length;
    }
}
