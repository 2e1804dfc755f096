using System.Collections.Immutable;
using System.Globalization;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The touchpoints by urgency: a chart of the first ones, and the list with the reason of each place.</summary>
internal static class PrioritiesPage
{
    private const int MostPoints = 30;
    private const double Left = 50;
    private const double Right = 690;
    private const double Top = 30;
    private const double Bottom = 330;
    private const double Apart = 25;

    public static ListParts Parts(SiteModel site) => new("priorities", site.Ranking.Length, 150);

    public static PrioritiesView Build(PageScope scope, int part)
    {
        var parts = Parts(scope.Site);
        var range = parts.Of(part);
        var isFirst = part == 1;
        var ranking = scope.Site.Ranking;
        return new PrioritiesView
        {
            Title = scope.Texts["priorities.title"],
            Description = scope.Texts["priorities.lede"],
            Section = "priorities",
            Crumbs = isFirst ? [] : [new LinkView(scope.To(SitePaths.Priorities), scope.Texts["priorities.title"])],
            Tabs = isFirst ? Overviews.TabsOfWork(scope, "priorities") : [],
            Points = isFirst ? Points([.. ranking.Take(MostPoints)]) : [],
            Ticks = [.. Enumerable.Range(1, 5).Select(Tick)],
            Ranks = [.. Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(place => Rank(scope, ranking[place], place + 1))],
            Pager = parts.Pager(scope, part),
        };
    }

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
            isKnown ? scope.Texts.Format("out-of", scope.Formats.Score(ranked.OutOfFive!.Value), Html.Number(5)) : scope.Texts["unknown"],
            isKnown ? Curve.Bar(ranked.OutOfFive!.Value) : Html.None,
            Reason(scope, ranked));
    }

    private static Html Reason(PageScope scope, RankedTouchpoint ranked)
    {
        var sum = scope.Texts.Format(
            "priorities.reason.text",
            Html.Number(ranked.Importance),
            scope.Formats.Score(ranked.Shortfall),
            scope.Formats.Score(ranked.Weight));
        Html[] parts =
        [
            scope.Words(ranked.Touchpoint.Facts.Critical?.Because),
            scope.Words(ranked.Touchpoint.Facts.Priority?.Because),
            Html.Format("<small>{0}</small>", sum),
            ranked.OutOfFive is null ? scope.Texts["priorities.reason.unknown"] : Html.None,
        ];
        return Fragments.Several([.. parts.Where(part => !part.IsNone)]);
    }

    private static ImmutableArray<PointView> Points(ImmutableArray<RankedTouchpoint> ranking)
    {
        var taken = new List<(double X, double Y)>();
        var points = ImmutableArray.CreateBuilder<PointView>();
        foreach (var (index, ranked) in ranking.Index())
        {
            var x = Left + ((double)Math.Max(1, ranked.OutOfFive ?? RankedTouchpoint.Assumed) - 1) / 4 * (Right - Left);
            var y = YOf(ranked.Importance);
            x = FreePlace(x, y, taken);

            taken.Add((x, y));
            points.Add(new PointView(Coordinate(x), Coordinate(y), Html.Number(index + 1), KindOf(ranked)));
        }

        return points.ToImmutable();
    }

    /// <summary>Points that would lie on each other are moved aside, to the right while there is room.</summary>
    private static double FreePlace(double x, double y, List<(double X, double Y)> taken)
    {
        var step = Apart;
        var place = x;
        while (taken.Any(other => other.Y == y && Math.Abs(other.X - place) < Apart))
        {
            if (place + step > Right + Apart / 2)
            {
                step = -Apart;
                place = x;
            }

            place += step;
        }

        return place;
    }

    private static string? KindOf(RankedTouchpoint ranked) => ranked switch
    {
        { OutOfFive: null } => "unknown",
        _ when ranked.Touchpoint.IsLow() => "low",
        _ => null,
    };

    private static PointView Tick(int value)
    {
        var x = Left + (value - 1) / 4d * (Right - Left);
        return new PointView(Coordinate(x), Coordinate(YOf(value)), Html.Number(value), null);
    }

    private static double YOf(int importance) => Bottom - (importance - 1) / 4d * (Bottom - Top);

    private static Html Coordinate(double value) => Html.Markup(value.ToString("0.#", CultureInfo.InvariantCulture));
}
