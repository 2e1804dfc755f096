using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Journeys.Site.Tests.Pages;

/// <summary>The map as a table: what a screen reader and a script rely on.</summary>
public class MapTests
{
    private const string Source = """
        workspace "W" { languages en }
        team crew "Crew"
        team desk "Desk"
        channel shop "Shop" offline
        channel web "Web" online
        field risk "Risk" text
        journey flat "Flat tyre" {
          owner crew
          stage awareness { touchpoint ad "Ad" { channel web  need "See"  emotion -1 "Unsure"  satisfaction 2/5  then pay when "in a hurry" } }
          skip consideration because "Nobody compares"
          stage decision {
            touchpoint look "Look" { channel web  field risk "Theft"  then pay, look }
            touchpoint pay "Pay" { channel shop  owner desk  critical transaction  satisfaction 4/5 proposed  then ad when "again" }
          }
        }
        journey future "Flat tyre, tomorrow" {
          variant of flat to-be
          stage decision { touchpoint pay "Pay" { channel web  satisfaction 4.5/5 proposed } touchpoint new "New" { channel web } }
        }
        """;

    private static readonly IReadOnlyDictionary<string, byte[]> Files = Site.Build(Site.Input(Source) with { Formats = [new("svg", (journey, language, output) => Encoding.UTF8.GetBytes(journey.Name.Value + " " + language, output))] });

    private static readonly IHtmlDocument Page = Site.Page(Files, "journeys/flat/index.html");

    [Fact]
    public void Every_row_has_a_cell_for_every_column()
    {
        var columns = Page.QuerySelectorAll("#map col").Length;
        var spans = new int[columns];
        foreach (var row in Page.QuerySelectorAll<IHtmlTableRowElement>("#map tr"))
        {
            var own = row.Cells.Sum(cell => ((IHtmlTableCellElement)cell).ColumnSpan);
            Assert.Equal(columns, own + spans.Count(span => span > 0));
            spans = [.. spans.Select(span => Math.Max(0, span - 1))];
            foreach (var cell in row.Cells.Cast<IHtmlTableCellElement>().Where(cell => cell.RowSpan > 1))
            {
                spans[Array.IndexOf(spans, 0)] = cell.RowSpan - 1;
            }
        }
    }

    [Fact]
    public void Columns_say_what_they_can_be_filtered_by() => Assert.Equal(
        [("web", "crew", null), ("web", "crew", null), ("shop", "desk", "1")],
        Page.QuerySelectorAll("#map [data-item]").Select(head => (head.GetAttribute("data-channel"), head.GetAttribute("data-owner"), head.GetAttribute("data-critical"))));

    [Fact]
    public void The_tools_are_hidden_until_a_script_shows_them()
    {
        Assert.True(Page.QuerySelector(".tools")!.HasAttribute("hidden"));
        Assert.Equal(["", "web", "shop"], Page.QuerySelectorAll(".tools [data-key=channel] option").Select(option => option.GetAttribute("value")));
        Assert.Equal(["", "crew", "desk"], Page.QuerySelectorAll(".tools [data-key=owner] option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public void Every_way_stands_in_words_beside_its_arrow()
    {
        var cells = Page.QuerySelectorAll("#map tr.then > td").ToArray();

        Assert.Equal("→ Pay in a hurry", Words(cells[0].QuerySelector("li")));
        Assert.Equal(["→ Pay", "→ Look"], cells[2].QuerySelectorAll("li").Select(Words));
        Assert.Equal(["sr", ""], cells[2].QuerySelectorAll("li").Select(way => way.ClassName));
        Assert.All(cells, cell => Assert.NotNull(cell.QuerySelector("svg.ways[aria-hidden=true]")));
    }

    [Fact]
    public void On_a_phone_an_index_leads_to_every_stage() => Assert.Equal(
        Page.QuerySelectorAll(".stage-steps").Select(stage => ("#" + stage.Id, Words(stage.QuerySelector("h3")))),
        Page.QuerySelectorAll(".stage-index a").Select(link => (link.GetAttribute("href") ?? "", Words(link))));

    [Fact]
    public void On_a_phone_a_touchpoint_begins_with_what_happens_and_folds_what_is_much()
    {
        var page = Site.Page(Site.Build(Site.Input("""
            workspace "W" { languages en }
            journey flat "Flat tyre" { stage awareness {
              touchpoint ad "Ad" { pain "Small"  moment "Sees it"  emotion -1 "Unsure"  thinks "Hm"  satisfaction 2/5  system "Press"  then pay }
              touchpoint pay "Pay" { moment "Pays"  emotion +1 "Glad"  system "Till" }
            } }
            """)), "journeys/flat/index.html");
        var steps = page.QuerySelectorAll(".steps li[data-item]");

        Assert.Equal(["moment", "satisfaction", "pain"], Lanes(steps[0].QuerySelector(":scope > dl")!));
        Assert.Equal(["then", "emotion", "thinks", "system"], Lanes(steps[0].QuerySelector("details > dl")!));
        Assert.Equal("More: Ad", Words(steps[0].QuerySelector("summary")));
        Assert.Equal(["moment", "emotion", "system"], Lanes(steps[1].QuerySelector(":scope > dl")!));
        Assert.Null(steps[1].QuerySelector("details"));

        static IEnumerable<string?> Lanes(IElement list) => list.Children.Select(fact => fact.GetAttribute("data-lane"));
    }

    [Fact]
    public void The_teams_own_fields_are_lanes_and_lanes_without_content_are_left_out() => Assert.Equal(
        ["then", "satisfaction", "need", "channel", "emotion", "field-risk"],
        Page.QuerySelectorAll("#map [data-lane]").Select(lane => lane.GetAttribute("data-lane")));

    [Fact]
    public void A_low_score_is_a_word_and_a_shape_and_an_aim_is_hollow()
    {
        Assert.Contains(", low", Page.QuerySelector("#map tr.satisfaction > td")!.TextContent);
        Assert.Single(Page.QuerySelectorAll("#map .curve.low.aim, #map tr.satisfaction .curve.aim"));
    }

    [Fact]
    public void Files_to_take_along_stand_beside_the_page()
    {
        Assert.Equal("map.svg", Page.QuerySelector(".downloads a")!.GetAttribute("href")!.Split('/')[^1]);
        Assert.Equal("flat en", Site.Text(Files, "journeys/flat/map.svg"));
    }

    [Fact]
    public void A_variant_shows_what_differs_in_words()
    {
        var compare = Site.Page(Files, "journeys/future/index.html").QuerySelector("#compare")!;

        Assert.Equal(["Gone", "Gone", "Changed", "New"], compare.QuerySelectorAll(".mark").Select(Words));
        Assert.Equal(
            ["Satisfaction aimed at 4.5, up from 4.0", "Other channel; was Shop", "No longer critical"],
            compare.QuerySelectorAll(".differences li").Select(Words));
        Assert.Equal("1 new, 1 changed, 2 gone.", Words(compare.QuerySelector(".counts")));
        Assert.Null(Page.QuerySelector("#compare"));
    }

    [Theory]
    [InlineData("", " proposed", "4.5 out of 5 proposed", "Satisfaction aimed at 4.5, up from 4.0", 1)]
    [InlineData(" proposed", "", "4.5 out of 5", "Satisfaction 4.5, where 4.0 was aimed at", 1)]
    [InlineData(" proposed", " proposed", "4.5 out of 5 proposed", "Satisfaction aimed at 4.5, up from 4.0", 2)]
    [InlineData("", "", "4.5 out of 5", "Satisfaction up from 4.0 to 4.5", 0)]
    public void What_is_aimed_at_is_no_measured_score(string before, string after, string score, string difference, int hollow)
    {
        var source = $$"""
            workspace "W" { languages en }
            journey flat "Flat tyre" { stage decision { touchpoint pay "Pay" { satisfaction 4/5{{before}} } } }
            journey future "Tomorrow" { variant of flat to-be  stage decision { touchpoint pay "Pay" { satisfaction 4.5/5{{after}} } } }
            """;
        var compare = Site.Page(Site.Build(Site.Input(source)), "journeys/future/index.html").QuerySelector("#compare")!;

        Assert.Equal(score, Words(compare.QuerySelector(".after .score")));
        Assert.Equal(difference, Words(compare.QuerySelector(".after .differences li")));
        Assert.Equal(hollow, compare.QuerySelectorAll(".bar.aim").Length);
    }

    [Fact]
    public void A_touchpoint_leads_where_customers_come_from_and_go()
    {
        var page = Site.Page(Files, "journeys/flat/pay/index.html");

        Assert.Equal(["← Ad in a hurry", "← Look"], page.QuerySelectorAll(".order > div:first-child li").Select(Words));
        Assert.Equal(["Ad → again"], page.QuerySelectorAll(".order .next li").Select(Words));
    }

    private static string Words(IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
