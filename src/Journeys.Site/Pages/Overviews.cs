using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What the pages that look across journeys share: their kinds, their tabs, and the way back.</summary>
internal static class Overviews
{
    /// <summary>The things that the navigation groups, in its order.</summary>
    public static readonly ImmutableArray<string> Group =
        [OverviewPaths.Personas, OverviewPaths.Channels, OverviewPaths.Stages, OverviewPaths.Teams, OverviewPaths.Metrics];

    /// <summary>The things that the navigation groups on a site; code is among them where somebody traced.</summary>
    public static ImmutableArray<string> GroupOf(SiteModel site) => CodePages.Exist(site) ? Group.Add(OverviewPaths.Code) : Group;

    private static readonly string[] MessageTabs = [OverviewPaths.Messages, OverviewPaths.Wall, OverviewPaths.Claims, OverviewPaths.Words];

    /// <summary>The declarations that have a page: each name once, if it can be an address.</summary>
    public static ImmutableArray<T> Pages<T>(DeclarationTable<T> table)
        where T : Declaration =>
        [.. table.All.Where(item => SitePaths.IsName(item.Name.Value)).DistinctBy(item => item.Name.Value)];

    /// <summary>The way back to the list of a kind; from the list's later pages, too.</summary>
    public static ImmutableArray<LinkView> Crumbs(PageScope scope, string kind) =>
        [new LinkView(scope.To(OverviewPaths.Index(kind)), scope.Texts["nav." + kind])];

    /// <summary>The pages about what is said.</summary>
    public static ImmutableArray<NavigationView> TabsOfMessages(PageScope scope, string current) =>
        [.. MessageTabs.Select(tab => Tab(scope, OverviewPaths.Index(tab), "tab." + tab, tab == current))];

    /// <summary>The pages about what to work on.</summary>
    public static ImmutableArray<NavigationView> TabsOfWork(PageScope scope, string current) =>
    [
        Tab(scope, SitePaths.Priorities, "tab.priorities", current == "priorities"),
        Tab(scope, OverviewPaths.Index(OverviewPaths.Opportunities), "tab.opportunities", current == OverviewPaths.Opportunities),
        Tab(scope, OverviewPaths.Index(OverviewPaths.OpportunitiesByTeam), "tab.teams", current == OverviewPaths.OpportunitiesByTeam),
    ];

    /// <summary>The facts that say something.</summary>
    public static ImmutableArray<FactView> Known(params ReadOnlySpan<FactView> facts)
    {
        var known = ImmutableArray.CreateBuilder<FactView>(facts.Length);
        foreach (var fact in facts)
        {
            if (!fact.Value.IsNone)
            {
                known.Add(fact);
            }
        }

        return known.ToImmutable();
    }

    /// <summary>A cell with a number, which stands at its right edge.</summary>
    public static CellView NumberCell(PageScope scope, int number) => new(scope.Formats.Number(number), 1, "number");

    private static NavigationView Tab(PageScope scope, string path, string text, bool isCurrent) =>
        new(scope.To(path), scope.Texts[text], isCurrent, Html.None);
}
