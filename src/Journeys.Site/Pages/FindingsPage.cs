using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>All findings, each with its place, the reason and the cures.</summary>
internal static class FindingsPage
{
    private const int LongestExcerpt = 240;

    public static ListParts Parts(SiteModel site) => new("findings", site.SortedFindings.Length, 100);

    public static FindingsView Build(PageScope scope, int part)
    {
        var parts = Parts(scope.Site);
        var findings = scope.Site.SortedFindings;
        return new FindingsView
        {
            Title = scope.Texts["findings.title"],
            Description = scope.Texts["findings.lede"],
            Section = "findings",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(SitePaths.Findings), scope.Texts["findings.title"])],
            Facts = part == 1 ? Counts(scope, findings) : [],
            Findings = [.. findings.AsSpan()[parts.Of(part)].ToArray().Select(finding => View(scope, finding))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static ImmutableArray<FactView> Counts(PageScope scope, ImmutableArray<Finding> findings) =>
        [.. findings
            .CountBy(finding => finding.Severity)
            .Select(count => new FactView(
                scope.Texts["severity." + count.Key.ToString().ToLowerInvariant()],
                scope.Formats.Number(count.Value),
                count.Key == Severity.Info ? null : "bad"))];

    private static FindingView View(PageScope scope, Finding finding) => new(
        FindingViews.Note(scope, finding),
        Html.Text(finding.Rule.Id),
        Place(scope, finding.Origin),
        finding.Origin.Source is null ? Html.None : scope.Texts.Format("findings.excerpt", Html.Number(finding.Origin.Range.Start.Line)),
        Excerpt(finding.Origin),
        FindingViews.Marked(scope, scope.Site.WhyOf(finding.Rule, scope.Tree.HtmlLanguage), "div"))
    {
        Fixes = [.. finding.Fixes.Select(fix => FindingViews.Words(scope, fix.Title))],
        Related = [.. finding.Related.Select(related =>
            FindingViews.Words(scope, related.Message) + Html.Format(" <small>{0}</small>", Place(scope, related.Origin)))],
    };

    /// <summary>File and line, as a link where the sources have a home on the web.</summary>
    public static Html Place(PageScope scope, Origin origin)
    {
        if (origin.Source is null)
        {
            return Html.None;
        }

        var words = Html.Text(origin.File + ":" + origin.Range.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return PageScope.Link(scope.Site.SourceOf(origin), words);
    }

    private static ExcerptView? Excerpt(Origin origin)
    {
        if (origin.Source is null)
        {
            return null;
        }

        var range = origin.Range;
        var line = origin.Source.LineText(range.Start.Line);
        var start = Math.Min(range.Start.Column - 1, line.Length);
        var end = range.End.Line == range.Start.Line ? Math.Min(range.End.Column - 1, line.Length) : line.Length;
        var indent = line.Length - line.TrimStart().Length;
        var first = Math.Min(start, indent);
        var last = Math.Min(line.Length, Math.Max(end, first + LongestExcerpt));
        return new ExcerptView(
            Html.Text(line[first..start]),
            Html.Text(line[start..Math.Min(end, start + LongestExcerpt)]),
            Html.Text(line[end..last]));
    }
}
