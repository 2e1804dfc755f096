using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Journeys.Cli.Comparing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Review;

namespace Journeys.Cli.Output.Changes;

/// <summary>
/// Changes as one page that needs nothing else: no script, no other file, and a Content-Security-Policy that lets in its own style
/// alone, by its hash.
/// </summary>
internal sealed class ChangeHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1d2330;--paper:#fff;--line:#c9ced8;--soft:#f3f5f8;--breaking:#a3122a;--notable:#7a4a00;--minor:#3d4758}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ebf1;--paper:#14171d;--line:#3b424f;--soft:#1d222b;--breaking:#ff9aa8;--notable:#f2c078;--minor:#b9c2d0}}
        body{margin:0 auto;padding:1.5rem;max-width:75rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
        h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
        .breaking{color:var(--breaking)}.notable{color:var(--notable)}.minor{color:var(--minor)}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:40rem}
        th,td{border:1px solid var(--line);padding:.45rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
        thead th{background:var(--soft)}tbody th{font-weight:400}small{color:var(--minor)}a{color:inherit}
        """;

    private readonly StringBuilder _page = new();
    private readonly ChangeReport _report;
    private readonly string _language;

    private ChangeHtml(ChangeReport report, string language)
    {
        _report = report;
        _language = language;
    }

    /// <summary>Writes a comparison.</summary>
    public static string Render(ChangeReport report, string language) => new ChangeHtml(report, language).Write();

    private string Write()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        var headline = Text(ChangeWords.Headline(_report, _language));
        _page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{_language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(ChangeWords.Title.In(_language))}</title>
            <style>
            """).Append(Style).Append(CultureInfo.InvariantCulture, $"""
            </style>
            </head>
            <body>
            <main>
            <h1>{headline}</h1>

            """);
        foreach (var weight in ChangeReport.Weights)
        {
            Table(weight, _report.Of(weight));
        }

        Findings(ChangeWords.Introduced, _report.Findings.Introduced, ChangeSide.After);
        Findings(ChangeWords.Resolved, _report.Findings.Resolved, ChangeSide.Before);
        Findings(ChangeWords.Accepted, [.. _report.Findings.Accepted.Select(item => item.Finding)], ChangeSide.After);
        return _page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void Table(ChangeWeight weight, ImmutableArray<Change> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        var name = weight.ToString().ToLowerInvariant();
        var title = Text(ChangeWords.Of(weight).Count(changes.Length, _language));
        Phrase[] heads = [ChangeWords.What, ChangeWords.Field, ChangeWords.Before, ChangeWords.After, ChangeWords.Place];
        _page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{name}\" class=\"{name}\">{title}</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{name}\" tabindex=\"0\">\n<table>\n<thead><tr>")
            .AppendJoin("", heads.Select(head => $"<th scope=\"col\">{Text(head.In(_language))}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var change in changes)
        {
            Row(change);
        }

        _page.Append("</tbody>\n</table>\n</div>\n");
    }

    private void Row(Change change)
    {
        var shown = ShownChange.Of(change, _language);
        var reaches = change.Reaches.IsEmpty ? "" : $"<br><small>{Text(ChangeWords.Reaches.In(_language) + " " + string.Join(", ", change.Reaches))}</small>";
        var hint = change.Hint is { } words ? $"<br><small>{Text(words.In(_language))}</small>" : "";
        _page.Append("<tr><th scope=\"row\">").Append(Text(change.Subject.Noun.One.In(_language))).Append(" <strong>").Append(Text(change.Title))
            .Append("</strong><br><small>").Append(Text(change.Path)).Append("</small>").Append(reaches).Append(hint).Append("</th><td>").Append(Text(shown.Field))
            .Append("</td><td>").Append(Lines(shown.Before)).Append("</td><td>").Append(Lines(shown.After))
            .Append("</td><td>").Append(Place(change.Origin, change.Side)).Append("</td></tr>\n");
    }

    private void Findings(CountedNoun noun, ImmutableArray<Finding> findings, ChangeSide side)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        _page.Append("<h2>").Append(Text(noun.Count(findings.Length, _language))).Append("</h2>\n<ul>\n");
        foreach (var finding in findings)
        {
            _page.Append("<li><strong>").Append(Text(Words.Of(finding.Severity).One.In(_language))).Append("</strong> ").Append(Text(finding.Message.In(_language)))
                .Append(" (<a href=\"").Append(Text(finding.Rule.Help)).Append("\">").Append(Text(finding.Rule.Name)).Append("</a>) ")
                .Append(Place(finding.Origin, side)).Append("</li>\n");
        }

        _page.Append("</ul>\n");
    }

    private string Place(Origin origin, ChangeSide side)
    {
        var line = ShownRange.Of(origin).Start.Line.ToString(CultureInfo.InvariantCulture);
        var text = Text($"{origin.File}:{line}");
        return _report.Links.Of(origin, side) is { } address ? $"<a href=\"{Text(address)}\">{text}</a>" : text;
    }

    private static string Lines(ImmutableArray<string> lines) =>
        lines.IsEmpty ? "–" : string.Join("<br>", lines.SelectMany(line => line.Split('\n')).Select(Text));

    private static string Text(string text) => TerminalText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
