using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Site.Tests.Pages;

/// <summary>What the home page says comes first, and what titles and descriptions say of their own pages.</summary>
public class HomeTests
{
    private const string Start = """
        workspace "W" { languages en }
        team crew "Crew"
        channel shop "Shop" offline

        """;

    private const string Journey = Start + """
        journey j "Mending a bike" {
          status live
          stage awareness {
            touchpoint t "Counter" {
              channel shop  need "Ride home"  critical first-contact  priority high  satisfaction 2/5
              pain "Waits"
              pain "Waits again"
              opportunity o "A bench" { owner crew  due 2026-01-15  status planned }
              opportunity p "A bell" { status done }
            }
          }
        }
        """;

    [Fact]
    public void An_empty_workspace_is_not_told_that_all_is_well() =>
        Assert.StartsWith("Nothing is described yet", Attention(Start), StringComparison.Ordinal);

    [Theory]
    [InlineData("2.9/5", "Need met worst")]
    [InlineData("3/5", "Lowest satisfaction")]
    [InlineData("5/5", "Lowest satisfaction")]
    public void The_least_score_is_the_worst_only_where_it_is_low(string score, string label)
    {
        var page = Site.Page(Site.Build(Site.Input(Journey.Replace("2/5", score, StringComparison.Ordinal))), "journeys/j/index.html");

        Assert.Contains(label, page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_critical_yet_that_is_said() => Assert.StartsWith(
        "No touchpoint is called critical yet",
        Attention(Start + "journey j \"J\" { status live  stage awareness { touchpoint t \"T\" { channel shop } } }"),
        StringComparison.Ordinal);

    [Fact]
    public void Findings_are_told_by_weight_with_the_way_to_them()
    {
        var links = Home(Journey).QuerySelectorAll(".facts a").Select(link => link.GetAttribute("href") + " " + link.TextContent).ToList();

        Assert.Equal("findings/index.html?severity=error 4 errors", links[0]);
        Assert.StartsWith("findings/index.html?severity=warning ", links[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", ".work")]
    [InlineData("journeys/j/t/index.html", ".opportunity")]
    public void Work_tells_who_does_it_and_by_when(string path, string place) => Assert.Contains(
        "A bench planned · Crew · 15 January 2026 overdue",
        Site.Page(Site.Build(Judged(Journey)), path).QuerySelector(place)!.TextContent,
        StringComparison.Ordinal);

    [Fact]
    public void Several_things_have_a_name_for_several()
    {
        var labels = Site.Page(Site.Build(Judged(Journey)), "journeys/j/t/index.html").QuerySelectorAll(".known dt").Select(label => label.TextContent).ToList();

        Assert.Contains("Pains", labels);
        Assert.Contains("Opportunities", labels);
        Assert.Contains("Channel", labels);
    }

    [Fact]
    public void Every_page_has_a_title_of_its_own()
    {
        var files = Site.Build(Judged(Journey));
        var titles = Site.Pages(files).Select(path => Site.Page(files, path).Title).ToList();

        Assert.Contains("Counter · Mending a bike · W", titles);
        Assert.Equal(titles.Distinct().Count(), titles.Count);
    }

    [Fact]
    public void A_page_of_the_handbook_is_described_by_its_first_words()
    {
        var files = Site.Build(Judged(Journey) with { Handbook = [new HandbookPage("bikes.md", "# Bikes\n\nHow we *mend* bikes.\n\nMore.\n")] });

        Assert.Equal("How we mend bikes.", Site.Page(files, "handbook/bikes/index.html").QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_period_that_still_runs_has_no_end_yet()
    {
        var files = Site.Build(Site.Input(Start + "metric m \"M\" rate { target >= 2% }") with
        {
            Measures = [new MetricSeries("m", null, null, [new MetricPeriod(new Date(2026, 10, 1), new Date(2026, 12, 31), 3, 100, 2, 4)])],
        });
        var page = Site.Page(files, "metrics/m/index.html").Body!.TextContent;

        Assert.Contains("since 1 October 2026, still running", page, StringComparison.Ordinal);
        Assert.DoesNotContain("31 December", page, StringComparison.Ordinal);
    }

    private static string Attention(string source) => Home(source).QuerySelector("section.part p")!.TextContent;

    private static AngleSharp.Html.Dom.IHtmlDocument Home(string source) => Site.Page(Site.Build(Judged(source)), "index.html");

    private static SiteInput Judged(string source)
    {
        var input = Site.Input(source);
        return input with { Findings = RuleEngine.Check(input.Workspace, new CheckOptions(Site.Today)).Findings };
    }
}
