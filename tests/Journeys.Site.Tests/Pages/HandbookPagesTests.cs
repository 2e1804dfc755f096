using AngleSharp.Dom;

namespace Journeys.Site.Tests.Pages;

public sealed class HandbookPagesTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Built = Site.Build(Site.Input("") with
    {
        Handbook =
        [
            new HandbookPage("checking.md", "# Checking\n"),
            new HandbookPage("decisions/001-why.md", "# Why\n"),
            new HandbookPage("decisions/002-how.md", "# How\n"),
            new HandbookPage("decisions/index.md", "# Decisions\n"),
            new HandbookPage("notes/a.md", "# First note\n"),
            new HandbookPage("notes/b.md", "# Second note\n"),
        ],
    });

    [Theory]
    [InlineData("handbook/index.html")]
    [InlineData("handbook/checking/index.html")]
    [InlineData("handbook/rules/index.html")]
    public void A_folder_is_one_entry_on_a_page_outside_it(string page) =>
        Assert.Equal(["Handbook", "Checking", "Decisions", "First note", "Rules"], Entries(page));

    [Theory]
    [InlineData("handbook/decisions/index/index.html", "Decisions")]
    [InlineData("handbook/decisions/002-how/index.html", "How")]
    public void Who_is_in_the_folder_sees_its_pages_below_the_first(string page, string current)
    {
        Assert.Equal(["Handbook", "Checking", "Decisions", "Why", "How", "First note", "Rules"], Entries(page));
        Assert.Equal(["Why", "How"], Contents(page).QuerySelectorAll("li li a").Select(link => link.TextContent));
        Assert.Equal(current, Contents(page).QuerySelector("a[aria-current=page]")?.TextContent);
    }

    [Fact]
    public void Every_page_can_be_reached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Follow("handbook/index.html", reached);
        Assert.Equal(Site.Pages(Built).Where(page => page.StartsWith("handbook/", StringComparison.Ordinal)), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_a_phone_the_list_waits_to_be_opened()
    {
        var details = Contents("handbook/checking/index.html").QuerySelector("details");
        Assert.NotNull(details);
        Assert.False(details.HasAttribute("open"));
        Assert.Equal("Pages", details.QuerySelector("summary")?.TextContent);
    }

    private static void Follow(string page, HashSet<string> reached)
    {
        if (reached.Add(page))
        {
            foreach (var link in Contents(page).QuerySelectorAll("a"))
            {
                var target = new Uri(new Uri("http://site/" + page), link.GetAttribute("href")).AbsolutePath[1..];
                Follow(target.EndsWith('/') ? target + "index.html" : target, reached);
            }
        }
    }

    private static IEnumerable<string> Entries(string page) => Contents(page).QuerySelectorAll("a").Select(link => link.TextContent);

    private static IElement Contents(string page) => Site.Page(Built, page).QuerySelector("nav.contents")!;
}
