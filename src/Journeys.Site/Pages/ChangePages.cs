using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What changed for the customer: a list of all, and a page a journey with its maps before and after.</summary>
internal static class ChangePages
{
    /// <summary>The folder of the pages.</summary>
    public const string Folder = "changes";

    private const int PageSize = 200;

    /// <summary>The list of all changes; it is there wherever the site was compared with something.</summary>
    public static ListParts Parts(SiteModel site) => new(Folder, site.Input.ChangeSet!.Lines.Length, PageSize);

    /// <summary>The page of a journey.</summary>
    public static ListParts PartsOf(EffectiveJourney journey) => new(Folder + "/" + SitePaths.Segment(journey.Name.Value), 1, 1);

    /// <summary>The published journeys that a change is in or reaches.</summary>
    public static IEnumerable<EffectiveJourney> Changed(SiteModel site)
    {
        var names = site.Input.ChangeSet?.Lines.SelectMany(line => line.Journeys).ToHashSet(StringComparer.Ordinal) ?? [];
        return site.Journeys.Where(journey => SitePaths.IsName(journey.Name.Value) && names.Contains(journey.Name.Value));
    }

    public static ChangesView Index(PageScope scope, int part)
    {
        var changes = scope.Site.Input.ChangeSet!;
        var parts = Parts(scope.Site);
        return new ChangesView
        {
            Title = scope.Texts["changes.title"],
            Description = Lede(scope, changes),
            Section = "changes",
            Crumbs = part == 1 ? [] : [IndexLink(scope)],
            Heading = scope.Texts["changes.title"],
            Lede = Lede(scope, changes),
            Facts = part == 1 ? Counts(scope, changes.Lines) : [],
            Journeys = part == 1 ? [.. Changed(scope.Site).Select(journey => Journey(scope, changes, journey))] : [],
            Lines = [.. changes.Lines.AsSpan()[parts.Of(part)].ToArray().Select(line => Line(scope, line))],
            Pager = parts.Pager(scope, part),
        };
    }

    public static ChangesView Of(PageScope scope, EffectiveJourney journey)
    {
        var changes = scope.Site.Input.ChangeSet!;
        ImmutableArray<ChangeLine> lines = [.. In(changes, journey)];
        var title = scope.Texts.Format("changes.in", scope.PlainTitle(journey.Declaration));
        return new ChangesView
        {
            Title = title,
            Description = Lede(scope, changes),
            Section = "changes",
            Crumbs = [IndexLink(scope), new LinkView(scope.To(PartsOf(journey).Path(1)), scope.Title(journey.Declaration))],
            Heading = scope.Texts.Format("changes.in", scope.Link(journey)),
            Lede = Lede(scope, changes),
            Facts = Counts(scope, lines),
            Lines = ImmutableArray.CreateRange(lines, line => Line(scope, line)),
            Comparison = Before(changes, journey) is { } before ? JourneyComparison.Between(scope, before, journey) : null,
        };
    }

    private static LinkView IndexLink(PageScope scope) => new(scope.To(Folder + "/" + SitePaths.Home), scope.Texts["changes.title"]);

    private static IEnumerable<ChangeLine> In(ChangeSet changes, EffectiveJourney journey) =>
        changes.Lines.Where(line => line.Journeys.Contains(journey.Name.Value));

    /// <summary>The journey as it was; null where it is new.</summary>
    private static EffectiveJourney? Before(ChangeSet changes, EffectiveJourney journey)
    {
        var declared = changes.Before.Journeys.Find(journey.Name) ?? changes.Before.Journeys.Find(journey.Declaration.FormerName);
        return declared is null ? null : changes.Before.View(declared);
    }

    private static Html Lede(PageScope scope, ChangeSet changes) =>
        scope.Texts.Format(changes.Lines.IsEmpty ? "changes.none" : "changes.lede", Html.Text(changes.Against));

    private static ImmutableArray<FactView> Counts(PageScope scope, ImmutableArray<ChangeLine> lines) =>
    [
        .. lines.GroupBy(line => line.Impact).OrderByDescending(group => group.Key).Select(group => new FactView(
            Words(scope, group.First().Weight), scope.Formats.Number(group.Count()), group.Key == ChangeImpact.Breaking ? "bad" : null)),
    ];

    private static FactView Journey(PageScope scope, ChangeSet changes, EffectiveJourney journey) => new(
        PageScope.Link(scope.To(PartsOf(journey).Path(1)), scope.Title(journey.Declaration)),
        Html.Join(", ", In(changes, journey).GroupBy(line => line.Impact).OrderByDescending(group => group.Key).Select(group =>
            scope.Formats.Number(group.Count()) + Html.Text(" ") + Words(scope, group.First().Weight))));

    private static ChangeLineView Line(PageScope scope, ChangeLine line)
    {
        var title = line.Titles.IsNone ? Html.Text(line.Title) : scope.Words(line.Titles);
        return new ChangeLineView(
            line.Impact.ToString().ToLowerInvariant(),
            Words(scope, line.Weight),
            Words(scope, line.Subject),
            line.Place is { } place ? PageScope.Link(scope.Site.SourceOf(place).View, title) : title,
            Html.Text(line.Path),
            Words(scope, line.What),
            Values(scope, line.Before),
            Values(scope, line.After),
            line.IsShared ? Html.Join(", ", line.Journeys.Select(name => Named(scope, name))) : Html.None);
    }

    /// <summary>A change in a line: <c>Checkout: priority from low to high</c>.</summary>
    public static LatelyLineView InShort(PageScope scope, ChangeLine line)
    {
        var title = Html.Format("<strong>{0}</strong>", line.Titles.IsNone ? Html.Text(line.Title) : scope.Words(line.Titles));
        var what = Words(scope, line.What);
        Html[] before = [.. line.Before.Select(value => Words(scope, value))];
        Html[] after = [.. line.After.Select(value => Words(scope, value))];
        return new LatelyLineView((before.Length, after.Length) switch
        {
            (0, 0) => scope.Texts.Format("lately.whole", Words(scope, line.Subject), title, what),
            (0, _) => scope.Texts.Format("lately.set", title, what, Html.Join(", ", after)),
            (_, 0) => scope.Texts.Format("lately.gone", title, what, Html.Join(", ", before)),
            _ => scope.Texts.Format("lately.changed", title, what, Html.Join(", ", before), Html.Join(", ", after)),
        });
    }

    private static Html Named(PageScope scope, string name) =>
        scope.Site.Journeys.FirstOrDefault(journey => journey.Name.Value == name) is { } journey ? scope.Link(journey) : Html.Text(name);

    private static Html Values(PageScope scope, ImmutableArray<Phrase> values) =>
        values.IsEmpty ? Html.Text("–") : Html.Join("<br>", values.Select(value => Words(scope, value)));

    private static Html Words(PageScope scope, Phrase phrase) => Html.Text(phrase.In(scope.Tree.HtmlLanguage));
}
