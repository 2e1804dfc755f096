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

    public static ListParts Parts(SiteModel site) => new("findings", site.Input.Findings.Length, SiteModel.FindingsOnAPage);

    public static FindingsView Build(PageScope scope, int part)
    {
        var parts = Parts(scope.Site);
        var all = scope.Site.SortedFindings;
        ImmutableArray<Finding> findings = [.. all.AsSpan()[parts.Of(part)]];
        return new FindingsView
        {
            Title = scope.Texts["findings.title"],
            Description = scope.Texts["findings.lede"],
            Section = "findings",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(SitePaths.Findings), scope.Texts["findings.title"])],
            Facts = part == 1 ? Counts(scope, all) : [],
            Jumps = Jumps(scope, parts),
            Filters = FindingFilters.Of(scope, part),
            AllFilters = FindingFilters.To(scope),
            Part = Html.Number(part),
            Groups = [.. findings.GroupBy(finding => finding.Rule.Name, StringComparer.Ordinal).Select(group => Group(scope, [.. group]))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static ImmutableArray<NavigationView> Jumps(PageScope scope, ListParts parts) =>
        [.. scope.Site.FindingsByRule
            .Select(rule => new NavigationView(
                scope.To(parts.Path((rule.First / parts.Size) + 1), rule.Name), Html.Text(rule.Name), false, Html.Number(rule.Count)))];

    private static FindingGroupView Group(PageScope scope, ImmutableArray<Finding> findings)
    {
        var rule = findings[0].Rule;
        var language = scope.Tree.HtmlLanguage;
        return new FindingGroupView(
            Html.Text(rule.Name),
            Html.Text(rule.Id),
            FindingViews.Help(scope, findings[0]),
            FindingViews.Words(scope, rule.Title),
            FindingViews.Marked(scope, scope.Site.WhyOf(rule, language), "div"),
            ImmutableArray.CreateRange(findings, finding => View(scope, finding)));
    }

    private static ImmutableArray<FactView> Counts(PageScope scope, ImmutableArray<Finding> findings) =>
        [.. findings
            .CountBy(finding => finding.Severity)
            .Select(count => new FactView(
                scope.Texts["severity." + count.Key.ToString().ToLowerInvariant()],
                scope.Formats.Number(count.Value),
                count.Key switch { Severity.Error => "bad", Severity.Warning => "warn", _ => null }))];

    private static FindingView View(PageScope scope, Finding finding)
    {
        var journeys = scope.Site.FindingPlaces.JourneysOf(finding);
        return new FindingView(
            FindingViews.Note(scope, finding) with { Where = FindingWords.Subject(scope, scope.Site.FindingSubjects.Of(finding.Origin).Subject) },
            Place(scope, finding.Origin),
            finding.Origin.Source is null ? Html.None : scope.Texts.Format("findings.excerpt", Html.Number(finding.Origin.Range.Start.Line)),
            Excerpt(finding.Origin))
        {
            Journeys = [.. journeys.ConvertAll(journey => new LinkView(scope.To(journey), scope.Title(journey.Declaration)))],
            JourneyNames = Html.Text(string.Join(' ', journeys.ConvertAll(static journey => journey.Name.Value))),
            TeamNames = Html.Text(string.Join(' ', scope.Site.FindingPlaces.TeamsOf(finding).ConvertAll(static team => team.Value))),
            Fixes = finding.Fixes.IsEmpty ? [] : ImmutableArray.CreateRange(finding.Fixes, fix => FindingViews.Words(scope, fix.Title)),
            Related = finding.Related.IsEmpty ? [] : ImmutableArray.CreateRange(finding.Related, related =>
                Html.Format("{0} <small>{1}</small>", FindingViews.Words(scope, related.Message), Place(scope, related.Origin))),
        };
    }

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
        var line = Credentials.Hidden(origin.Source.LineText(range.Start.Line));
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
