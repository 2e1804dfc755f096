using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Cli.Comparing;
using Journeys.Cli.Output.Formats;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Review;
using Journeys.Review.Wording;

namespace Journeys.Cli.Output.Changes;

/// <summary>
/// Changes for a comment on a pull request: a headline, tables of before and after, the heaviest first, long parts folded. It stays
/// below the length at which GitHub refuses a comment, and says what it left out.
/// </summary>
internal sealed class ChangeMarkdown
{
    /// <summary>GitHub takes 65,536 characters; counted in bytes, with room for what is put around it.</summary>
    internal const int MostBytes = 60_000;

    /// <summary>What is kept free for headings, endings and the words about what was left out.</summary>
    private const int Reserve = 4_000;
    private const int LongestValue = 240;
    private const int MostUnfolded = 30;
    private const string None = "–";

    private readonly StringBuilder _text = new();
    private readonly ChangeReport _report;
    private readonly string _language;
    private int _bytes;

    private ChangeMarkdown(ChangeReport report, string language)
    {
        _report = report;
        _language = language;
    }

    /// <summary>Writes a comparison.</summary>
    public static string Render(ChangeReport report, string language) => new ChangeMarkdown(report, language).Write();

    private string Write()
    {
        Append($"## {ChangeWords.Headline(_report, _language)}\n");
        if (_report.Journeys.Length > 0)
        {
            Append("\n" + Listed(_report.Journeys) + "\n");
        }

        foreach (var weight in ChangeReport.Weights)
        {
            var changes = _report.Of(weight);
            var isFolded = weight == ChangeWeight.Minor || changes.Length > MostUnfolded;
            Section(ChangeWords.Of(weight).Count(changes.Length, _language), isFolded, TableHead(), changes, Row);
        }

        var findings = _report.Findings;
        Section(ChangeWords.Introduced.Count(findings.Introduced.Length, _language), findings.Introduced.Length > MostUnfolded / 3, "", findings.Introduced, it => Item(it, ChangeSide.After));
        Section(ChangeWords.Resolved.Count(findings.Resolved.Length, _language), true, "", findings.Resolved, it => Item(it, ChangeSide.Before));
        Section(ChangeWords.Accepted.Count(findings.Accepted.Length, _language), true, "", findings.Accepted, it => Item(it.Finding, ChangeSide.After));
        return _text.ToString();
    }

    private void Section<T>(string title, bool isFolded, string head, ImmutableArray<T> items, Func<T, string> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        Append(isFolded ? $"\n<details><summary>{MarkdownText.Html(title)}</summary>\n\n" : $"\n### {title}\n\n");
        Append(head);
        var written = 0;
        foreach (var item in items)
        {
            var line = write(item);
            if (_bytes + Encoding.UTF8.GetByteCount(line) > MostBytes - Reserve)
            {
                break;
            }

            Append(line);
            written++;
        }

        if (written < items.Length)
        {
            Append("\n" + ChangeWords.AndMore(items.Length - written, _language) + "\n");
        }

        Append(isFolded ? "\n</details>\n" : "");
    }

    private string TableHead() =>
        $"| {ChangeWords.What.In(_language)} | {ChangeWords.Field.In(_language)} | {ChangeWords.Before.In(_language)} | {ChangeWords.After.In(_language)} | {ChangeWords.Place.In(_language)} |\n| --- | --- | --- | --- | --- |\n";

    private string Row(Change change)
    {
        var noun = change.Subject.Noun.One.In(_language);
        var reaches = change.Reaches.IsEmpty ? "" : $"<br>{ChangeWords.Reaches.In(_language)} {Listed(change.Reaches)}";
        var hint = change.Hint is { } words ? $"<br>{Cell(words.In(_language))}" : "";
        var what = $"{MarkdownText.Escape(noun)} **{Cell(change.Title)}**<br>{Cell(change.Path)}{reaches}{hint}";
        var shown = ShownChange.Of(change, _language);
        return $"| {what} | {Cell(shown.Field)} | {Values(shown.Before)} | {Values(shown.After)} | {Place(change.Origin, change.Side)} |\n";
    }

    private static string Values(ImmutableArray<string> lines) => lines.IsEmpty ? None : string.Join("<br>", lines.Select(Cell));

    private string Item(Finding finding, ChangeSide side) =>
        $"- **{Words.Of(finding.Severity).One.In(_language)}** {MarkdownText.Escape(finding.Message.In(_language))} ([{MarkdownText.Escape(finding.Rule.Name)}]({finding.Rule.Help})) {Place(finding.Origin, side)}\n";

    private string Place(Origin origin, ChangeSide side)
    {
        var line = ShownRange.Of(origin).Start.Line.ToString(CultureInfo.InvariantCulture);
        var text = Cell($"{origin.File}:{line}");
        return _report.Links.Of(origin, side) is { } address ? $"[{text}]({address})" : text;
    }

    private static string Listed(ImmutableArray<string> names)
    {
        const int Most = 12;
        var shown = string.Join(", ", names.Order(NaturalOrder.Names).Take(Most).Select(MarkdownText.Escape));
        return names.Length > Most ? $"{shown}, … ({names.Length.ToString(CultureInfo.InvariantCulture)})" : shown;
    }

    private static string Cell(string text) => MarkdownText.Escape(ShownChange.Short(text.ReplaceLineEndings(" "), LongestValue));

    private void Append(string text)
    {
        _text.Append(text);
        _bytes += Encoding.UTF8.GetByteCount(text);
    }
}
