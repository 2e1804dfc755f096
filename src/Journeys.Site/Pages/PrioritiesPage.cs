using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The touchpoints by urgency: a chart of the first ones, and the list with the reason of each place.</summary>
internal static class PrioritiesPage
{
    public static ListParts Parts(SiteModel site) => new("priorities", site.Ranking.Length, 150);

    public static PrioritiesView Build(PageScope scope, int part)
    {
        var parts = Parts(scope.Site);
        var range = parts.Of(part);
        var isFirst = part == 1;
        var ranking = scope.Site.Ranking;
        var isUnmeasured = isFirst && !ranking.IsEmpty && ranking.All(ranked => ranked.OutOfFive is null);
        RankedTouchpoint[] drawn = isFirst && !isUnmeasured ? [.. ranking.Take(PriorityChart.MostPoints)] : [];
        return new PrioritiesView
        {
            Title = scope.Texts["priorities.title"],
            Description = scope.Texts["priorities.lede"],
            Section = "priorities",
            Crumbs = isFirst ? [] : [new LinkView(scope.To(SitePaths.Priorities), scope.Texts["priorities.title"])],
            Tabs = isFirst ? Overviews.TabsOfWork(scope, "priorities") : [],
            Points = PriorityChart.Wide.Points(scope, drawn),
            Ticks = PriorityChart.Wide.Ticks(),
            TallPoints = PriorityChart.Tall.Points(scope, drawn),
            TallTicks = PriorityChart.Tall.Ticks(),
            NoChart = isUnmeasured ? scope.Texts.Format("priorities.unmeasured", Code("satisfaction 3/5"), Code("journeys measure")) : Html.None,
            Ranks = [.. Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(place => Rank(scope, ranking[place], place + 1))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static Html Code(string code) => Html.Format("<code>{0}</code>", Html.Text(code));

    private static RankView Rank(PageScope scope, RankedTouchpoint ranked, int place)
    {
        var touchpoint = ranked.Touchpoint;
        var isKnown = ranked.OutOfFive is not null;
        return new RankView(
            Html.Number(place),
            scope.Link(touchpoint),
            scope.Link(touchpoint.Stage.Journey),
            new Fragments(scope).Weight(touchpoint.Facts),
            touchpoint.IsCritical(),
            Html.Number(ranked.Importance),
            isKnown ? scope.Formats.OutOfFive(ranked.OutOfFive!.Value) : scope.Texts["unknown"],
            isKnown ? Curve.Bar(ranked.OutOfFive!.Value) : Html.None,
            Reason(scope, ranked));
    }

    /// <summary>The terms of the formula with their numbers, then what the team says.</summary>
    private static Html Reason(PageScope scope, RankedTouchpoint ranked)
    {
        var facts = ranked.Touchpoint.Facts;
        var level = facts.Priority is { } urgency ? ChoiceWords<PriorityLevel>.Of(urgency.Level) : "none";
        var priority = Html.Number(ranked.FromPriority) + Html.Format(" <small>({0})</small>", scope.Texts["priority." + level]);
        var importance = ranked.FromCritical == 0
            ? priority
            : Html.Format("({0} + {1} <small>({2})</small>)", priority, Html.Number(ranked.FromCritical), scope.Texts["priorities.term.critical"]);
        var shortfall = ranked.OutOfFive is { } known
            ? Html.Format("(5 − {0})", scope.Formats.Score(known))
            : Html.Format("(5 − {0} <small>({1})</small>)", scope.Formats.Score(RankedTouchpoint.Assumed), scope.Texts["priorities.term.unknown"]);
        Html[] parts =
        [
            Html.Format("<span class=\"sum\">{0} × {1} = <strong>{2}</strong></span>", importance, shortfall, scope.Formats.Score(ranked.Weight)),
            scope.Words(facts.Critical?.Because),
            scope.Words(facts.Priority?.Because),
        ];
        return Fragments.Several([.. parts.Where(part => !part.IsNone)]);
    }
}
