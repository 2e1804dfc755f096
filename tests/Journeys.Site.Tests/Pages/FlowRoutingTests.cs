using Journeys.Site.Markup;
using Journeys.Site.Pages;

namespace Journeys.Site.Tests.Pages;

public class FlowRoutingTests
{
    [Fact]
    public void A_customer_who_goes_straight_on_needs_one_track() =>
        Assert.All(Route((0, 1), (1, 2), (2, 3)), route => Assert.Equal(0, route.Track));

    [Fact]
    public void A_long_way_runs_below_the_short_ones_and_a_way_back_below_all() => Assert.Equal(
        [((0, 1), 0), ((1, 2), 0), ((0, 2), 1), ((2, 0), 2)],
        Route((2, 0), (0, 2), (0, 1), (1, 2)).Select(route => ((route.Edge.From, route.Edge.To), route.Track)));

    [Fact]
    public void No_two_arrows_lie_on_each_other()
    {
        var random = new Random(7);
        var routes = Route([.. Enumerable.Range(0, 200).Select(_ => (random.Next(40), random.Next(40)))]);

        var overlaps =
            from one in routes
            from other in routes
            where one.Edge != other.Edge && one.Track == other.Track
                && one.Edge.Reach.Left < other.Edge.Reach.Right && other.Edge.Reach.Left < one.Edge.Reach.Right
            select (one, other);
        Assert.Empty(overlaps);
    }

    [Fact]
    public void A_tangle_is_cut_off_and_costs_little()
    {
        var all = from left in Enumerable.Range(0, 300) from right in Enumerable.Range(0, 300) select (left, right);

        Assert.InRange(Route([.. all]).Max(route => route.Track), 1, FlowRouting.MostTracks - 1);
    }

    [Fact]
    public void A_way_that_is_written_twice_is_drawn_once() => Assert.Single(Route((0, 1), (0, 1)));

    [Fact]
    public void The_words_of_a_condition_stay_text()
    {
        var cell = new FlowDrawing(4, [new FlowEdge(0, 3, "<b>\"hungry\"</b>")]).Cell(0, Html.None).ToString();

        Assert.Contains("&lt;b&gt;&quot;hungry&quot;&lt;/b&gt;", cell);
        Assert.DoesNotContain("<b>", cell);
    }

    [Fact]
    public void A_condition_that_does_not_fit_on_its_arrow_is_left_to_the_words_below() =>
        Assert.DoesNotContain("<text", new FlowDrawing(2, [new FlowEdge(0, 1, new string('x', 60))]).Cell(0, Html.None).ToString());

    private static IReadOnlyList<(FlowEdge Edge, int Track)> Route(params (int From, int To)[] ways) =>
        FlowRouting.Route(ways.Select(way => new FlowEdge(way.From, way.To, "")));
}
