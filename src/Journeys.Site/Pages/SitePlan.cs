using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Search;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// All files of a site that are made from the journeys, each only when its turn comes, so that memory holds a few pages whatever their
/// number. A file is found by its path without looking at what does not lie beside it.
/// </summary>
internal sealed class SitePlan(SiteModel site)
{
    private const string JourneysFolder = "journeys";
    private const string SharedFolder = "touchpoints";

    public IReadOnlyList<LanguageTree> Trees { get; } = LanguageTree.All(site);

    /// <summary>All files.</summary>
    public IEnumerable<PlannedFile> All() => Lanes().SelectMany(lane => lane);

    /// <summary>All files in two lanes: what looks across journeys, and what each journey has of its own.</summary>
    public IEnumerable<IEnumerable<PlannedFile>> Lanes() => [Trees.SelectMany(General), Trees.SelectMany(OfEach)];

    /// <summary>The files of one journey in all languages.</summary>
    public IEnumerable<PlannedFile> Of(JourneySummary journey) => Trees.SelectMany(tree => JourneyIn(tree, journey).Concat(DataOf(tree, journey)));

    /// <summary>The file of a path, or null.</summary>
    /// <param name="path">Its path within the site.</param>
    public PlannedFile? Find(string path)
    {
        if (SearchFiles.LanguageOf(path) is { } language)
        {
            return Trees.Where(tree => tree.Language == language).Select(SearchPage.Index).FirstOrDefault();
        }

        return Trees.Where(tree => path.StartsWith(tree.Prefix, StringComparison.Ordinal))
            .Select(tree => Near(tree, path[tree.Prefix.Length..]).FirstOrDefault(file => file.Path == path))
            .FirstOrDefault(file => file is not null);
    }

    /// <summary>The files among which that of a path is, if there is one.</summary>
    private IEnumerable<PlannedFile> Near(LanguageTree tree, string path)
    {
        var parts = path.Split('/', 3);
        return (parts[0], parts.Length) switch
        {
            (JourneysFolder, 3) => site.SummaryIn(parts[1]) is { } journey ? JourneyIn(tree, journey) : [],
            (SharedFolder, _) => SharedIn(tree),
            ("api", _) => ApiFiles.JourneyAt(site, path) is { } journey ? DataOf(tree, journey) : Texts(tree),
            ("search", _) => Search(tree),
            ("handbook", _) => Handbook(tree),
            (_, 1) => Single(tree).Concat(Texts(tree)),
            _ => Lists(tree, path).Concat(Across(tree, path)),
        };
    }

    private IEnumerable<PlannedFile> OfEach(LanguageTree tree) => site.Summaries.SelectMany(journey => DataOf(tree, journey))
        .Concat(site.Summaries.SelectMany(journey => JourneyIn(tree, journey)))
        .Concat(SharedIn(tree));

    /// <summary>The largest files come first: one that were last would keep one core busy while the others have nothing left.</summary>
    private IEnumerable<PlannedFile> General(LanguageTree tree) =>
        Texts(tree).Concat(Search(tree)).Concat(Overviews(tree)).Concat(Across(tree, null)).Concat(Handbook(tree));

    /// <summary>The pages that look across journeys; those among which a path may be, where one is given.</summary>
    private IEnumerable<PlannedFile> Across(LanguageTree tree, string? path) => new OverviewPlan(site).Entries(path)
        .SelectMany(entry => Parts(tree, entry.Parts(), entry.Template, entry.Build));

    private IEnumerable<PlannedFile> Overviews(LanguageTree tree) => Single(tree).Concat(Lists(tree, null));

    private static IEnumerable<PlannedFile> Single(LanguageTree tree) =>
        [Page(tree, SitePaths.Home, "home", HomePage.Build), Page(tree, SitePaths.NotFound, "not-found", NotFound)];

    private IEnumerable<PlannedFile> Lists(LanguageTree tree, string? path)
    {
        OverviewPlan.Entry[] lists =
        [
            new("messages", () => MessagesPage.Parts(site), "messages", MessagesPage.Build),
            new("priorities", () => PrioritiesPage.Parts(site), "priorities", PrioritiesPage.Build),
            new("findings", () => FindingsPage.Parts(site), "findings", FindingsPage.Build),
            .. site.Summaries.Length > HomePage.MostCards
                ? [new OverviewPlan.Entry(SitePaths.AllJourneys, () => HomePage.AllParts(site), "home", HomePage.BuildAll)]
                : Array.Empty<OverviewPlan.Entry>(),
        ];
        return lists.Where(list => path is null || list.MayHold(path)).SelectMany(list => Parts(tree, list.Parts(), list.Template, list.Build))
            .Concat(FindingFilters.Files(tree));
    }

    private static IEnumerable<PlannedFile> Search(LanguageTree tree) =>
        [SearchPage.Index(tree), Page(tree, SitePaths.Search, "search", SearchPage.Build)];

    private IEnumerable<PlannedFile> Handbook(LanguageTree tree)
    {
        yield return Page(tree, SitePaths.Handbook, "handbook", HandbookPages.Index);
        yield return Page(tree, SitePaths.Rules, "rules", HandbookPages.Rules);
        foreach (var name in HandbookPages.OwnNames(site))
        {
            yield return Page(tree, "handbook/" + name + "/index.html", "handbook", scope => HandbookPages.Build(scope, name));
        }
    }

    private IEnumerable<PlannedFile> JourneyIn(LanguageTree tree, JourneySummary summary)
    {
        var journey = summary.Journey;
        var name = journey.Name.Value;
        yield return Page(tree, SitePaths.Journey(name), "journey", scope => JourneyPage.Build(scope, summary));
        foreach (var format in site.Input.Formats)
        {
            var path = tree.Prefix + SitePaths.JourneyFile(name, format.Kind);
            yield return PlannedFile.Other(path, writer => writer.WriteWhole(path, output => format.Write(journey, tree.Language, output)));
        }

        foreach (var touchpoint in journey.Touchpoints.Where(IsNamed).DistinctBy(touchpoint => touchpoint.Name.Value))
        {
            yield return Page(
                tree, SitePaths.Touchpoint(name, touchpoint.Name.Value), "touchpoint", scope => TouchpointPage.Build(scope, touchpoint));
        }
    }

    private IEnumerable<PlannedFile> SharedIn(LanguageTree tree) => site.Shared.Select(shared =>
        Page(tree, SitePaths.Shared(shared.Name.Value), "touchpoint", scope => TouchpointPage.Build(scope, shared)));

    /// <summary>What programs ask for, once for the whole site.</summary>
    private IEnumerable<PlannedFile> Texts(LanguageTree tree)
    {
        if (tree.Prefix.Length > 0)
        {
            yield break;
        }

        yield return PlannedFile.Other("robots.txt", writer => writer.WriteText("robots.txt", SearchEngines.Robots(site)));
        if (ChangesFeed.Exists(site))
        {
            yield return PlannedFile.Other(ChangesFeed.Path, writer => writer.WriteText(ChangesFeed.Path, ChangesFeed.Text(new PageScope(tree, SitePaths.Home))));
        }

        foreach (var file in ApiFiles.General(site))
        {
            yield return file;
        }
    }

    private IEnumerable<PlannedFile> DataOf(LanguageTree tree, JourneySummary summary) =>
        tree.Prefix.Length > 0 ? [] : ApiFiles.OfJourney(site, summary.Journey);

    private static bool IsNamed(EffectiveTouchpoint touchpoint) => SitePaths.IsName(touchpoint.Name.Value);

    private static NotFoundView NotFound(PageScope scope) => new()
    {
        Title = scope.Texts["not-found.title"],
        Section = "",
        Home = scope.To(SitePaths.Home),
    };

    private static IEnumerable<PlannedFile> Parts(
        LanguageTree tree, ListParts parts, string template, Func<PageScope, int, PageView> build) =>
        Enumerable.Range(1, parts.Count).Select(part => Page(tree, parts.Path(part), template, scope => Numbered(scope, build(scope, part), part, parts.Count)));

    /// <summary>The later pages of a list tell in their titles which they are.</summary>
    private static PageView Numbered(PageScope scope, PageView view, int part, int count)
    {
        if (part == 1)
        {
            return view;
        }

        var number = Html.Text(", ") + scope.Texts.Format("page.number", Html.Number(part), Html.Number(count));
        return view with { Title = view.Title + number, Description = view.Description.IsNone ? Html.None : view.Description + number };
    }

    private static PlannedFile Page(LanguageTree tree, string path, string template, Func<PageScope, PageView> build) =>
        new(tree.Prefix + path, true, writer =>
        {
            var scope = new PageScope(tree, path);
            writer.Write(scope, template, build(scope));
        });
}
