using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Site.Tests.Pages;

/// <summary>What a reader sees on the pages across journeys.</summary>
public class OverviewPageTests
{
    private const string Source = """
        workspace "W" { languages en }
        team crew "Crew"
        channel shop "Shop" online
        claim free "Free returns" { value 30 days }
        message calm "Calm" { text "Free returns for 30 days." claims free }
        metric wait "Waiting time" duration { target <= 10m }
        journey first "First" {
          owner crew
          stage decision {
            touchpoint pay "Pay" {
              channel shop  says calm "Free returns for 14 days"  metric wait
              opportunity late "Late" { impact 4 effort 2 due 2026-01-01 status doing }
              opportunity dear "Dear" { impact 4 effort 4 due 2027-01-01 status doing }
              opportunity old "Old" { due 2026-01-01 status done }
            }
            touchpoint quiet "Quiet" { channel shop }
          }
        }
        """;

    private static readonly Workspace Workspace = WorkspaceLoader.Load([new Journeys.Language.Text.SourceText("journeys/a.journey", Source)]);

    [Fact]
    public void The_board_sorts_by_worth_and_says_in_words_what_is_overdue()
    {
        var page = Site.Page(Site.Build(Site.Input(Source)), "opportunities/index.html");
        var columns = page.QuerySelectorAll(".board section").Select(column => column.QuerySelector("h2")!.TextContent.Trim());
        Assert.Equal(["proposed 0", "planned 0", "under way 2", "done 1", "rejected 0"], columns);
        Assert.Equal(["Late", "Dear", "Old"], page.QuerySelectorAll(".board h3").Select(title => title.TextContent));
        Assert.Equal(["overdue"], page.QuerySelectorAll(".board dd .bad").Select(mark => mark.TextContent));
    }

    [Fact]
    public void The_wall_marks_a_conflict_where_it_is_said_and_tells_where_nothing_is_said()
    {
        var page = Site.Page(Site.Build(WithConflict()), "wall/first/index.html");
        var disputed = page.QuerySelector(".wall .disputed")!;
        Assert.Contains("conflict", disputed.QuerySelector("h4")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("14 is not 30", disputed.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["We say nothing here."], page.QuerySelectorAll(".wall .soft").Select(note => note.TextContent));
    }

    [Theory]
    [InlineData("messages/calm/index.html")]
    [InlineData("claims/free/index.html")]
    [InlineData("teams/crew/index.html")]
    public void A_finding_stands_on_every_page_that_it_concerns(string path)
    {
        var page = Site.Page(Site.Build(WithConflict()), path);
        Assert.Contains("14 is not 30", page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trend_says_in_a_table_what_its_drawing_shows()
    {
        var series = new MetricSeries("wait", null, null, [Period(1, 720), Period(2, 540)]);
        var page = Site.Page(Site.Build(Site.Input(Source) with { Measures = [series] }), "metrics/wait/index.html");
        Assert.Equal(2, page.QuerySelectorAll(".trend circle, .trend .missed").Length);
        Assert.Single(page.QuerySelectorAll(".trend .missed"));
        var rows = page.QuerySelectorAll(".figures tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)));
        Assert.Equal(
            [
                "1 February 2026 to 28 February 2026 | 9 minutes | 8.8 minutes to 9.2 minutes | 60 | meets the target",
                "1 January 2026 to 28 January 2026 | 12 minutes | 11.8 minutes to 12.2 minutes | 60 | misses the target",
            ],
            rows);
    }

    [Theory]
    [InlineData("2026-12-01", 0, 0)]
    [InlineData("2026-11-30", 1, 1)]
    [InlineData("2026-11-15", 1, 1)]
    [InlineData("2026-10-15", 1, 2)]
    [InlineData("2026-09-15", 1, 3)]
    public void A_trend_marks_what_is_not_over_yet(string today, int lines, int signs)
    {
        var series = new MetricSeries("wait", null, null, [WholeMonth(9, 720), WholeMonth(10, 540), WholeMonth(11, 660)]);
        Assert.True(Date.TryParse(today, out var day));
        var page = Site.Page(Site.Build(Site.Input(Source) with { Measures = [series], Today = day }), "metrics/wait/index.html");

        Assert.Equal(lines, page.QuerySelectorAll(".trend .line.running").Length);
        Assert.Equal(signs, page.QuerySelectorAll(".trend circle.running, .trend .missed.running").Length);
        Assert.Equal(signs, page.QuerySelectorAll(".figures th").Count(head => head.TextContent.EndsWith("still running", StringComparison.Ordinal)));
        Assert.Equal(signs > 0, page.QuerySelector(".trend figcaption")!.TextContent.EndsWith(" A hollow sign is of a period that is still running.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trend_goes_on_in_dots_from_the_last_value_that_stands()
    {
        var series = new MetricSeries("wait", null, null, [WholeMonth(9, 720), WholeMonth(10, 540), WholeMonth(11, 660)]);
        var page = Site.Page(Site.Build(Site.Input(Source) with { Measures = [series] }), "metrics/wait/index.html");
        string[] lines = [.. page.QuerySelectorAll(".trend .line").Select(line => line.GetAttribute("d")!)];

        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0].Split('L')[^1], lines[1][1..].Split('L')[0]);
    }

    [Theory]
    [InlineData("first", "Waiting time 9 minutes target ≤\u00A010 minutes · meets the target · likely 8.8 minutes to 9.2 minutes · 28 February 2026 · 60 cases")]
    [InlineData(null, "Waiting time 9 minutes target ≤\u00A010 minutes · meets the target · likely 8.8 minutes to 9.2 minutes · 28 February 2026 · 60 cases")]
    [InlineData("other", "Waiting time target ≤\u00A010 minutes")]
    public void A_touchpoint_says_what_was_measured_there_with_how_sure_and_until_when(string? journey, string metric)
    {
        var series = new MetricSeries("wait", journey, "pay", [Period(1, 720), Period(2, 540)]);
        var page = Site.Page(Site.Build(Site.Input(Source) with { Measures = [series] }), "journeys/first/pay/index.html");
        Assert.Equal(metric, page.QuerySelector(".known .metric dd")!.TextContent);
    }

    [Fact]
    public void A_period_that_still_runs_has_no_end_yet_and_a_value_without_an_interval_none()
    {
        var period = new MetricPeriod(new Date(2026, 11, 1), new Date(2026, 11, 30), 540, 12, null, null);
        var source = Source.Replace("journey first", "touchpoint till \"Till\" { channel shop  metric wait }\njourney first", StringComparison.Ordinal);
        var page = Site.Page(
            Site.Build(Site.Input(source) with { Measures = [new MetricSeries("wait", null, "till", [period])] }), "touchpoints/till/index.html");
        Assert.Equal(
            "Waiting time 9 minutes target ≤\u00A010 minutes · meets the target · since 1 November 2026, still running · 12 cases",
            page.QuerySelector(".known .metric dd")!.TextContent);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_trend_of_any_size_can_be_drawn(string value)
    {
        var period = Period(1, 0) with { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var kind in new[] { "duration { target <= 10m }", "nps", "rate { target >= 2% }" })
        {
            var input = Site.Input("metric m \"M\" " + kind) with { Measures = [new MetricSeries("m", null, null, [period])] };
            var page = Site.Page(Site.Build(input), "metrics/m/index.html");
            Assert.Single(page.QuerySelectorAll(".trend circle, .trend .missed"));
            Assert.DoesNotContain("NaN", page.QuerySelector(".trend")!.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_current_page_is_marked_within_its_group_of_the_navigation()
    {
        var page = Site.Page(Site.Build(Site.Input(Source)), "teams/index.html");
        var group = page.QuerySelector(".sections details")!;
        Assert.Equal("current", group.QuerySelector("summary")!.ClassName);
        Assert.Equal("Teams", group.QuerySelector("[aria-current=page]")!.TextContent);
        Assert.True(page.QuerySelectorAll(".sections > ul > li").Length <= 7);
    }

    [Fact]
    public void Every_page_has_one_heading_and_a_title()
    {
        var files = Site.Build(Site.SampleInput());
        foreach (var path in Site.Pages(files))
        {
            var page = Site.Page(files, path);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, path);
            Assert.NotEmpty(page.Title!);
        }
    }

    [Fact]
    public void No_page_across_many_journeys_grows_with_their_number()
    {
        var files = Site.Build(Site.Input(GeneratedWorkspace.Create(200, 1, "en")));
        var longest = Site.Pages(files).MaxBy(path => files[path].Length)!;
        Assert.True(files[longest].Length < 220_000, longest + " has " + files[longest].Length + " bytes");
    }

    [Fact]
    public void Search_and_languages_stand_together()
    {
        var page = Site.Page(Site.Build(Site.Input("workspace \"W\" { languages en, nl, da }")), "index.html");
        Assert.Equal(["finder", "languages"], page.QuerySelectorAll(".top > .ends > *").Select(part => part.ClassName));
    }

    [Fact]
    public void A_mailbox_goes_on_in_the_next_line_behind_its_at_sign()
    {
        var page = Site.Page(Site.Build(Site.Input("team crew \"Crew\" { contact \"crew@shop.example\" }")), "teams/crew/index.html");
        Assert.Equal("crew@<wbr>shop.example", page.QuerySelector("a[href^='mailto:']")!.InnerHtml);
    }

    [Fact]
    public void A_trend_begins_at_its_newest_end_where_it_does_not_fit()
    {
        var files = Site.Build(Site.Input(Source));
        var style = string.Concat(files.Keys.Where(path => path.EndsWith(".css", StringComparison.Ordinal)).Select(path => Site.Text(files, path)));
        Assert.Matches(@"\.trend \.scroll\s*\{\s*direction:\s*rtl", style);
        Assert.Matches(@"\.trend svg\s*\{\s*direction:\s*ltr", style);
    }

    private static SiteInput WithConflict()
    {
        var saying = Workspace.Views[0].Touchpoints[0].Facts.Says[0];
        var rule = new RuleDescriptor("X1", "conflicting-claim", Severity.Error, "x", "x", "x", "x");
        return new SiteInput(Workspace, [new Finding(rule, Severity.Error, "14 is not 30", saying.Wording!.Origin)], [rule], Site.Today);
    }

    private static MetricPeriod Period(int month, decimal seconds) =>
        new(new Date(2026, month, 1), new Date(2026, month, 28), seconds, 60, seconds - 10, seconds + 10);

    private static MetricPeriod WholeMonth(int month, decimal seconds) =>
        Period(month, seconds) with { End = new Date(2026, month, DateTime.DaysInMonth(2026, month)) };
}
