using Journeys.Language.Model;

namespace Journeys.Site.Tests.Pages;

public sealed class CodePagesTests
{
    private const string Source = """
        workspace "W" { languages en, nl  repository "https://github.com/acme/shop" branch main }
        team web  "Web team"
        team care "Care team"
        channel site "Site" online
        touchpoint help "Help" { channel site  owner care }
        journey shoes "Shoes" {
          stage decision {
            touchpoint checkout "Checkout" { channel site  owner web  code "Shop.Checkout"  code "Shop.Gone" }
            touchpoint page "Page" { channel site  owner web }
            use help
          }
        }
        """;

    private static readonly CodeTrace Trace = new(
        [
            new("help", [new("src/Care/Help.cs", 4, "Help", CodeTie.Attribute)]),
            new("shoes.checkout", [new("src/Shop/Checkout.cs", 7, "List<T>.Add", CodeTie.CodeLine), new("src/Shop/Checkout.cs", 9, "POST /<b>", CodeTie.Call)]),
            new("shoes.help", [new("src/Care/Help.cs", 4, "Help", CodeTie.Attribute)]),
        ],
        [
            new("GET /basket", "Basket.Show", "src/Shop/Basket.cs", 3),
            new("GET /chat", "Help.Chat", "src/Care/Help.cs", 8),
            new("GET /health", "Program", "src/Program.cs", 12),
        ],
        [new("Shop.Gone", null)],
        5);

    private static readonly IReadOnlyDictionary<string, byte[]> Files = Site.Build(Site.Input(Source) with { Code = Trace, RepositoryFolder = "apps/" });

    [Fact]
    public void A_touchpoint_shows_its_code_with_links_to_the_lines()
    {
        var page = Site.Page(Files, "journeys/shoes/checkout/index.html");
        Assert.Equal("In the code", page.QuerySelector("#code h2")!.TextContent);
        Assert.Equal(["List<T>.Add", "POST /<b>"], page.QuerySelectorAll("#code th[scope=row]").Select(cell => cell.TextContent));
        Assert.Equal(["the journey", "a call"], page.QuerySelectorAll("#code td:nth-child(2)").Select(cell => cell.TextContent));
        Assert.Equal("https://github.com/acme/shop/blob/main/apps/src/Shop/Checkout.cs#L7", page.QuerySelector("#code a")!.GetAttribute("href"));
        Assert.DoesNotContain("Shop.Checkout", page.QuerySelector("dl.known")!.TextContent);
        Assert.Contains("Shop.Gone", page.QuerySelector("dl.known")!.TextContent);
    }

    [Fact]
    public void A_shared_touchpoint_shows_its_code_on_both_its_pages()
    {
        Assert.NotNull(Site.Page(Files, "touchpoints/help/index.html").QuerySelector("#code"));
        Assert.NotNull(Site.Page(Files, "journeys/shoes/help/index.html").QuerySelector("#code"));
        Assert.Null(Site.Page(Files, "journeys/shoes/page/index.html").QuerySelector("#code"));
    }

    [Fact]
    public void It_is_said_in_the_language_of_the_page() =>
        Assert.Equal("In de code", Site.Page(Files, "nl/journeys/shoes/checkout/index.html").QuerySelector("#code h2")!.TextContent);

    [Theory]
    [InlineData("web", "GET /basket")]
    [InlineData("care", "GET /chat")]
    public void A_team_sees_what_nothing_is_tied_to_in_its_code(string team, string endpoint) =>
        Assert.Equal([endpoint], Site.Page(Files, $"teams/{team}/index.html").QuerySelectorAll("#code th[scope=row]").Select(cell => cell.TextContent));

    [Fact]
    public void The_page_of_code_has_all_of_it_with_its_teams()
    {
        var page = Site.Page(Files, "code/index.html");
        Assert.Equal(["GET /basket", "GET /chat", "GET /health"], page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal(["Web team", "Care team", "none"], page.QuerySelectorAll("tbody td:last-child").Select(cell => cell.TextContent));
        Assert.NotNull(Site.Page(Files, "index.html").QuerySelector("nav a[href='code/index.html']"));
    }

    [Fact]
    public void Where_nobody_traced_there_is_no_such_page()
    {
        var files = Site.Build(Site.Input(Source));
        Assert.DoesNotContain("code/index.html", files.Keys);
        Assert.Contains("Shop.Checkout", Site.Page(files, "journeys/shoes/checkout/index.html").QuerySelector("dl.known")!.TextContent);
        Assert.Null(Site.Page(files, "index.html").QuerySelector("nav a[href='code/index.html']"));
    }

    [Theory]
    [InlineData("../other/X.cs", "https://github.com/acme/shop/blob/main/other/X.cs#L1")]
    [InlineData("../../X.cs", null)]
    [InlineData("./src/../X.cs", "https://github.com/acme/shop/blob/main/apps/X.cs#L1")]
    public void A_file_outside_the_folder_is_linked_within_the_repository_only(string file, string? address)
    {
        var trace = new CodeTrace([new("shoes.page", [new(file, 1, "X", CodeTie.Attribute)])], [], [], 0);
        var files = Site.Build(Site.Input(Source) with { Code = trace, RepositoryFolder = "apps/" });
        Assert.Equal(address, Site.Page(files, "journeys/shoes/page/index.html").QuerySelector("#code a")?.GetAttribute("href"));
    }
}
