using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What could be better: a board by where each opportunity stands, and a list by team.</summary>
internal static class OpportunityPages
{
    /// <summary>A column shows so many; the list by team has all.</summary>
    private const int MostCards = 24;

    private static readonly OpportunityStatus[] Order =
        [OpportunityStatus.Proposed, OpportunityStatus.Planned, OpportunityStatus.Doing, OpportunityStatus.Done, OpportunityStatus.Rejected];

    public static ListParts ListParts(SiteModel site) => new(OverviewPaths.OpportunitiesByTeam, site.Usages.Opportunities.Length, Places.PageSize);

    public static OpportunitiesView Board(PageScope scope)
    {
        var byStatus = scope.Site.Usages.Opportunities.ToLookup(place => place.Status);
        return new OpportunitiesView
        {
            Title = scope.Texts["nav.opportunities"],
            Description = scope.Texts["opportunities.lede"],
            Section = "priorities",
            Heading = scope.Texts["nav.opportunities"],
            Lede = scope.Texts["opportunities.lede"],
            Tabs = Overviews.TabsOfWork(scope, OverviewPaths.Opportunities),
            Columns = scope.Site.Usages.Opportunities.IsEmpty ? [] : [.. Order.Select(status => Column(scope, status, [.. byStatus[status]]))],
        };
    }

    /// <summary>All opportunities by team, in the order of the teams, what is due first on top.</summary>
    public static OpportunitiesView ByTeam(PageScope scope, int part)
    {
        var parts = ListParts(scope.Site);
        ImmutableArray<OpportunityPlace> sorted = [.. scope.Site.Usages.ByTeam[parts.Of(part)]];
        return new OpportunitiesView
        {
            Title = scope.Texts["opportunities.by-team"],
            Description = scope.Texts["opportunities.by-team.lede"],
            Section = "priorities",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(parts.Path(1)), scope.Texts["opportunities.by-team"])],
            Heading = scope.Texts["opportunities.by-team"],
            Lede = scope.Texts["opportunities.by-team.lede"],
            Tabs = Overviews.TabsOfWork(scope, OverviewPaths.OpportunitiesByTeam),
            Groups = [.. sorted.GroupBy(place => place.Owner?.Value).Select(group => Group(scope, [.. group]))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static BoardColumnView Column(PageScope scope, OpportunityStatus status, ImmutableArray<OpportunityPlace> places) => new(
        OpportunityViews.Status(scope, status),
        Html.Number(places.Length),
        places.Length > MostCards
            ? new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.OpportunitiesByTeam)), scope.Texts.Format("opportunities.more", scope.Formats.Number(places.Length - MostCards)))
            : null,
        [.. places.Take(MostCards).Select(place => OpportunityViews.Of(scope, place))]);

    private static OpportunityGroupView Group(PageScope scope, ImmutableArray<OpportunityPlace> places)
    {
        var team = new Fragments(scope).Team(places[0].Owner);
        return new OpportunityGroupView(
            team.IsNone ? scope.Texts["opportunities.nobody"] : team,
            ImmutableArray.CreateRange(places, place => OpportunityViews.Of(scope, place)));
    }
}
