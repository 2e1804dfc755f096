namespace Journeys.Site.Tests.Pages;

/// <summary>What would grow with the square of a workspace is bounded, and what is left out stands where a reader finds it.</summary>
public class BoundTests
{
    private const string Words = "workspace \"W\" { languages en }\nchannel shop \"Shop\" offline\n";

    [Theory]
    [InlineData(4, 3, "The shared touchpoint by itself")]
    [InlineData(21, 20, "The shared touchpoint by itself")]
    [InlineData(60, 20, "The shared touchpoint, with all journeys that use it")]
    public void A_touchpoint_names_the_first_other_journeys_and_the_shared_one_all(int journeys, int named, string link)
    {
        var uses = Lines(journeys, number => $"journey trip-{number} \"Trip {number}\" {{ stage awareness {{ use desk }} }}");
        var files = Site.Build(Site.Input(Words + "touchpoint desk \"Desk\" { channel shop  need \"Asking\" }\n" + uses));

        var page = Site.Page(files, "journeys/trip-1/desk/index.html");
        Assert.Equal(named, page.QuerySelectorAll("table.rows tbody tr").Length);
        Assert.Equal(link, page.QuerySelector("p.more a")!.TextContent);
        Assert.Equal(journeys, Site.Page(files, "touchpoints/desk/index.html").QuerySelectorAll("table.rows tbody tr").Length);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_matrix_that_nobody_can_read_is_left_out_and_each_message_names_its_places(int count, bool hasMatrix)
    {
        var messages = Lines(count, number => $"message m-{number} \"We promise thing {number}\"");
        var touchpoints = Lines(count, number => $"touchpoint t-{number} \"Place {number}\" {{ channel shop  need \"Something\"  says m-{number} }}");
        var files = Site.Build(Site.Input(Words + messages + "journey big \"Big\" { stage awareness {\n" + touchpoints + "} }\n"));

        Assert.Equal(hasMatrix, Site.Text(files, "wall/big/index.html").Contains("class=\"map matrix\"", StringComparison.Ordinal));
        Assert.Contains("Place 7", Site.Text(files, "messages/m-7/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_shows_as_many_fields_of_the_teams_own_as_it_can_and_the_pages_of_the_touchpoints_all()
    {
        const int Fields = 150;
        var fields = Lines(Fields, number => $"field f-{number} \"Field {number}\" text");
        var touchpoints = Lines(400, number => $"touchpoint t-{number} \"Place {number}\" {{ channel shop  need \"Something\"  field f-{number % Fields} \"value {number}\" }}");
        var files = Site.Build(Site.Input(Words + fields + "journey big \"Big\" { stage awareness {\n" + touchpoints + "} }\n"));

        var page = Site.Page(files, "journeys/big/index.html");
        var (lanes, columns) = (page.QuerySelectorAll("#map tr.own").Length, page.QuerySelectorAll("#map col:not(.lane-col)").Length);
        Assert.InRange(columns, 400, 410);
        Assert.Equal(40_000 / columns, lanes);
        Assert.Contains("value 149", Site.Text(files, "journeys/big/t-149/index.html"), StringComparison.Ordinal);
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(number => line(number) + "\n"));
}
