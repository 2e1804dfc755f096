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

    private static (double X, double Y) At(IElement element) => (Number(element, "x"), Number(element, "y"));

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    /// <summary>Ten touchpoints are as one; twenty lie close to each other.</summary>
    private static string Source() => "workspace \"W\" { languages en }\njourney j \"J\" { stage decision {\n" + string.Concat(Enumerable.Range(0, Count).Select(number =>
        $"touchpoint t{number} \"A touchpoint {number}\" {{ priority {(number < 20 ? "low" : "high")}  satisfaction {(number < 10 ? "4" : $"4.{number % 10}")}/5 }}\n")) + "} }\n";
}
