using Journeys.Language.Model;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>All pages of a site, each made only when its turn comes, so that memory holds a few pages whatever their number.</summary>
internal sealed class SitePlan(SiteModel site)
{
    public IReadOnlyList<LanguageTree> Trees { get; } = LanguageTree.All(site);

    public IEnumerable<Action<PageWriter>> Pages() => Trees.SelectMany(PagesOf);

    private IEnumerable<Action<PageWriter>> PagesOf(LanguageTree tree) =>
        [.. Search(tree), .. Overviews(tree), .. Across(tree), .. Handbook(tree), .. Texts(tree), .. JourneysOf(tree)];

    private IEnumerable<Action<PageWriter>> Across(LanguageTree tree) =>
        new OverviewPlan(site).Entries().SelectMany(entry => Parts(tree, entry.Parts, entry.Template, entry.Build));

    private IEnumerable<Action<PageWriter>> Overviews(LanguageTree tree)
    {
        yield return Page(tree, SitePaths.Home, "home", HomePage.Build);
        yield return Page(tree, SitePaths.NotFound, "not-found", NotFound);
        var all = HomePage.AllParts(site);
        var lists = Parts(tree, MessagesPage.Parts(site), "messages", MessagesPage.Build)
            .Concat(Parts(tree, PrioritiesPage.Parts(site), "priorities", PrioritiesPage.Build))
            .Concat(Parts(tree, FindingsPage.Parts(site), "findings", FindingsPage.Build))
            .Concat(site.Summaries.Length > HomePage.MostCards ? Parts(tree, all, "home", HomePage.BuildAll) : []);
        foreach (var page in lists)
        {
            yield return page;
        }
    }

    private static IEnumerable<Action<PageWriter>> Search(LanguageTree tree) =>
        [SearchPage.Index(tree), Page(tree, SitePaths.Search, "search", SearchPage.Build)];

    private IEnumerable<Action<PageWriter>> Handbook(LanguageTree tree)
    {
        yield return Page(tree, SitePaths.Handbook, "handbook", HandbookPages.Index);
        yield return Page(tree, SitePaths.Rules, "rules", HandbookPages.Rules);
        foreach (var name in HandbookPages.OwnNames(site))
        {
            yield return Page(tree, "handbook/" + name + "/index.html", "handbook", scope => HandbookPages.Build(scope, name));
        }
    }

    private IEnumerable<Action<PageWriter>> JourneysOf(LanguageTree tree)
    {
        foreach (var summary in site.Summaries)
        {
            var journey = summary.Journey;
            var name = journey.Name.Value;
            yield return Page(tree, SitePaths.Journey(name), "journey", scope => JourneyPage.Build(scope, summary));
            foreach (var format in site.Input.Formats)
            {
                yield return writer => writer.WriteText(
                    tree.Prefix + SitePaths.JourneyFile(name, format.Kind), format.Write(journey, tree.Language));
            }

            foreach (var touchpoint in journey.Touchpoints.Where(IsNamed).DistinctBy(touchpoint => touchpoint.Name.Value))
            {
                yield return Page(
                    tree, SitePaths.Touchpoint(name, touchpoint.Name.Value), "touchpoint", scope => TouchpointPage.Build(scope, touchpoint));
            }
        }

        foreach (var shared in site.Shared)
        {
            yield return Page(tree, SitePaths.Shared(shared.Name.Value), "touchpoint", scope => TouchpointPage.Build(scope, shared));
        }
    }

    /// <summary>What programs ask for, once for the whole site.</summary>
    private IEnumerable<Action<PageWriter>> Texts(LanguageTree tree)
    {
        if (tree.Prefix.Length > 0)
        {
            yield break;
        }

        yield return writer => writer.WriteText("robots.txt", SearchEngines.Robots(site));
        if (ChangesFeed.Exists(site))
        {
            yield return writer => writer.WriteText(ChangesFeed.Path, ChangesFeed.Text(new PageScope(tree, SitePaths.Home)));
        }

        foreach (var file in ApiFiles.All(site))
        {
            yield return file;
        }
    }

    private static bool IsNamed(EffectiveTouchpoint touchpoint) => SitePaths.IsName(touchpoint.Name.Value);

    private static NotFoundView NotFound(PageScope scope) => new()
    {
        Title = scope.Texts["not-found.title"],
        Section = "",
        Home = scope.To(SitePaths.Home),
    };

    private static IEnumerable<Action<PageWriter>> Parts(
        LanguageTree tree, ListParts parts, string template, Func<PageScope, int, PageView> build) =>
        Enumerable.Range(1, parts.Count).Select(part => Page(tree, parts.Path(part), template, scope => build(scope, part)));

    private static Action<PageWriter> Page(LanguageTree tree, string path, string template, Func<PageScope, PageView> build) => writer =>
    {
        var scope = new PageScope(tree, path);
        writer.Write(scope, template, build(scope));
    };
}
