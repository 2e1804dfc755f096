using System.Xml.Linq;

namespace Journeys.Site.Tests.Pages;

/// <summary>What makes pages findable from outside: heads, the sitemap, the feed.</summary>
public class ReachTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly SiteChange[] Changes =
    [
        new(new DateTimeOffset(2026, 9, 1, 12, 0, 0, TimeSpan.FromHours(2)), "Older", "", "journeys/running-shoes/"),
        new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero), "Free returns: 14 days → 30 days <b>", "Two & more", "messages/#start-lighter"),
        new(new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero), "Bad", "", "javascript:alert(1)"),
    ];

    [Fact]
    public void Every_page_has_a_head_that_can_be_shared()
    {
        var files = Site.Build(Site.SampleInput() with { BaseUrl = "https://a.example/x" });
        foreach (var path in Site.Pages(files))
        {
            var page = Site.Page(files, path);
            Assert.All(["og:title", "og:type", "og:site_name", "og:description", "og:image", "og:image:alt"], property => Assert.NotEmpty(Meta(property)));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "", Meta("og:url"));
            Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
            var picture = Meta("og:image");
            Assert.StartsWith("https://a.example/x/assets/", picture);
            Assert.Contains(picture["https://a.example/x/".Length..], files.Keys);

            string Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
        }
    }

    [Fact]
    public void Without_an_address_there_is_no_picture_that_leads_nowhere() =>
        Assert.DoesNotContain("og:image", Site.Text(Site.Build(Site.Input("journey a \"A\" { }")), "index.html"));

    [Fact]
    public void The_sitemap_holds_every_page_that_says_something()
    {
        var files = Site.Build(Site.SampleInput() with { BaseUrl = "https://a.example/" });
        var listed = XDocument.Parse(Site.Text(files, "sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => Uri.UnescapeDataString(new Uri(element.Value).AbsolutePath[1..]) + "index.html").ToArray();
        var pages = Site.Pages(files).Where(path => !path.EndsWith("404.html", StringComparison.Ordinal) && !path.EndsWith("search/index.html", StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Changes_make_a_feed()
    {
        var feed = Feed(Changes);
        Assert.Equal("https://a.example/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("2026-10-01T12:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Contains(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self" && link.Attribute("href")!.Value == "https://a.example/feed.atom");
        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.Equal(3, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", entry.Element(Atom + "id")!.Value));
        Assert.Equal("2026-09-01T10:00:00Z", entries[^1].Element(Atom + "updated")!.Value);
        Assert.Equal(["https://a.example/", "https://a.example/messages/#start-lighter", "https://a.example/journeys/running-shoes/"], Targets(entries));
        Assert.Contains(entries, entry => entry.Element(Atom + "title")!.Value == "Free returns: 14 days → 30 days <b>");
    }

    [Fact]
    public void The_order_of_the_changes_and_the_day_have_no_say() =>
        Assert.Equal(
            Site.Text(Build(Changes), "feed.atom"),
            Site.Text(Build([.. Changes.Reverse()]), "feed.atom"));

    [Fact]
    public void Pages_tell_readers_of_the_feed_only_where_there_is_one()
    {
        var files = Build(Changes);
        Assert.Equal("../../feed.atom", Site.Page(files, "journeys/running-shoes/index.html").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
        files = Build([]);
        Assert.DoesNotContain("feed.atom", files.Keys);
        Assert.DoesNotContain("feed.atom", Site.Text(files, "index.html"));
    }

    private static IEnumerable<string> Targets(XElement[] entries) => entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value);

    private static XElement Feed(SiteChange[] changes) => XDocument.Parse(Site.Text(Build(changes), "feed.atom")).Root!;

    private static IReadOnlyDictionary<string, byte[]> Build(SiteChange[] changes) =>
        Site.Build(Site.SampleInput() with { BaseUrl = "https://a.example/", Changes = [.. changes] });
}
