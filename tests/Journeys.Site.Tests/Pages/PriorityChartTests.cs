using System.Globalization;
using AngleSharp.Dom;

namespace Journeys.Site.Tests.Pages;

/// <summary>The chart of priorities: where many touchpoints are equal, none hides another.</summary>
public class PriorityChartTests
{
    private const int Count = 30;

    private static readonly IDocument Page = Site.Page(Site.Build(Site.Input(Source())), "priorities/index.html");

    [Theory]
    [InlineData("wide", 24)]
    [InlineData("tall", 20)]
    public void No_point_lies_on_another(string chart, double apart)
    {
        var points = Page.QuerySelectorAll($".chart.{chart} g > text:not(.name)").Select(At).ToArray();

        Assert.Equal(Count, points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            Assert.All(points[..i], other => Assert.True(Math.Abs(other.X - points[i].X) >= apart || Math.Abs(other.Y - points[i].Y) >= apart));
        }
    }

    [Theory]
    [InlineData("wide", "0 0 960 480")]
    [InlineData("tall", "0 0 340 600")]
    public void Every_point_is_within_its_drawing(string chart, string room)
    {
        var ends = room.Split(' ').Select(end => double.Parse(end, CultureInfo.InvariantCulture)).ToArray();

        Assert.All(Page.QuerySelectorAll($".chart.{chart} g > text:not(.name)").Select(At), point =>
        {
            Assert.InRange(point.X, ends[0], ends[2]);
            Assert.InRange(point.Y, ends[1], ends[3]);
        });
    }

    [Fact]
    public void Names_stand_in_the_wide_chart_only_and_where_they_have_room()
    {
        var names = Page.QuerySelectorAll(".chart.wide .name").Select(At).ToArray();

        Assert.InRange(names.Length, 1, Count - 1);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(Page.QuerySelectorAll(".chart.tall .name"));
    }

    [Fact]
    public void A_name_stands_nearest_to_its_own_point_and_the_first_five_have_one()
    {
        var points = Page.QuerySelectorAll(".chart.wide g").ToArray();
        var places = points.Select(point => At(point.QuerySelector("text:not(.name)")!)).ToArray();

        Assert.All(points[..5], point => Assert.NotNull(point.QuerySelector(".name")));
        Assert.All(points.Index().Where(point => point.Item.QuerySelector(".name") is { } name && !IsNumbered(point.Item, name)), point =>
        {
            var box = Box(point.Item.QuerySelector(".name")!);
            var own = Distance(box, places[point.Index]);
            Assert.All(places.Where((_, place) => place != point.Index), other => Assert.True(Distance(box, other) > own));
        });
    }

    [Theory]
    [InlineData("wide", 30)]
    [InlineData("tall", 22)]
    public void Nothing_stands_over_the_title_of_the_zone(string chart, double left)
    {
        var page = Site.Page(Site.Build(Site.Input("workspace \"W\" { languages en }\njourney j \"J\" { stage decision {\n" + string.Concat(Enumerable.Range(0, 9).Select(number =>
            $"touchpoint t{number} \"A touchpoint {number}\" {{ critical service  priority high  satisfaction 1.{number}/5 }}\n")) + "} }\n")), "priorities/index.html");
        var title = (left, 14d, left + 160, 36d);

        Assert.All(page.QuerySelectorAll($".chart.{chart} g > text:not(.name)"), point => Assert.True(Distance(title, At(point)) >= 9));
        Assert.All(page.QuerySelectorAll($".chart.{chart} .name"), name => Assert.False(Meet(title, Box(name))));
    }

    [Theory]
    [InlineData("", "journeys measure", 0)]
    [InlineData("satisfaction 4/5", null, 1)]
    [InlineData("satisfaction 4/5 proposed", "journeys measure", 0)]
    public void Without_any_known_satisfaction_a_sentence_stands_where_the_chart_would(string score, string? command, int charts)
    {
        var page = Site.Page(
            Site.Build(Site.Input($"workspace \"W\" {{ languages en }}\njourney j \"J\" {{ stage decision {{ touchpoint a \"A\" {{ priority high {score} }} touchpoint b \"B\" {{ priority high }} }} }}")),
            "priorities/index.html");

        Assert.Equal(charts, page.QuerySelectorAll(".chart.wide").Length);
        Assert.Equal(command, page.QuerySelectorAll("main p code").LastOrDefault()?.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".ranks tbody tr").Length);
    }

    /// <summary>A name that says its number may stand anywhere.</summary>
    private static bool IsNumbered(IElement point, IElement name) =>
        name.TextContent.StartsWith(point.QuerySelector("text:not(.name)")!.TextContent + " ", StringComparison.Ordinal);

    private static (double Left, double Top, double Right, double Bottom) Box(IElement name)
    {
        var (at, width) = (At(name), name.TextContent.Length * 6.6);
        var left = name.ClassList.Contains("start") ? at.X : name.ClassList.Contains("end") ? at.X - width : at.X - (width / 2);
        return (left, at.Y - 8, left + width, at.Y + 8);
    }

    private static double Distance((double Left, double Top, double Right, double Bottom) box, (double X, double Y) point) => double.Hypot(
        point.X - Math.Clamp(point.X, box.Left, box.Right),
        point.Y - Math.Clamp(point.Y, box.Top, box.Bottom));

    private static bool Meet((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && one.Right > other.Left && one.Top < other.Bottom && one.Bottom > other.Top;

    private static (double X, double Y) At(IElement element) => (Number(element, "x"), Number(element, "y"));

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    /// <summary>Ten touchpoints are as one; twenty lie close to each other.</summary>
    private static string Source() => "workspace \"W\" { languages en }\njourney j \"J\" { stage decision {\n" + string.Concat(Enumerable.Range(0, Count).Select(number =>
        $"touchpoint t{number} \"A touchpoint {number}\" {{ priority {(number < 20 ? "low" : "high")}  satisfaction {(number < 10 ? "4" : $"4.{number % 10}")}/5 }}\n")) + "} }\n";
}
