using AngleSharp.Html.Dom;

namespace Journeys.Site.Tests;

public class LinkTests
{
    [Fact]
    public void Every_internal_link_of_the_sample_leads_to_a_page_and_a_place_that_exist() =>
        Assert.Empty(BrokenLinks(Site.Build(Site.SampleInput())));

    [Fact]
    public void Every_internal_link_of_many_journeys_leads_somewhere()
    {
        var input = Site.Input(Testing.GeneratedWorkspace.Create(70, 1, "en", "da"));
        Assert.Empty(BrokenLinks(Site.Build(input)));
    }

    [Fact]
    public void No_page_asks_another_origin_for_anything()
    {
        var files = Site.Build(Site.SampleInput());
        foreach (var path in Site.Pages(files))
        {
            var page = Site.Page(files, path);
            Assert.DoesNotContain(page.QuerySelectorAll("[src]"), element => element.GetAttribute("src")!.Contains(':'));
            Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed, base, form[action]"));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0));
        }
    }

    [Fact]
    public void Ids_are_unique_on_every_page()
    {
        var files = Site.Build(Site.SampleInput());
        foreach (var path in Site.Pages(files))
        {
            var ids = Site.Page(files, path).QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void Every_page_links_to_itself_in_the_other_languages()
    {
        var page = Site.Page(Site.Build(Site.SampleInput()), "da/journeys/running-shoes/index.html");
        var languages = page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang"));
        Assert.Equal(["nl", "da", "en"], languages);
        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
    }

    private static List<string> BrokenLinks(IReadOnlyDictionary<string, byte[]> files)
    {
        var ids = new Dictionary<string, HashSet<string?>>();
        var links = new List<(string From, Uri To)>();
        foreach (var path in Site.Pages(files))
        {
            var page = Site.Page(files, path);
            ids[path] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id)];
            links.AddRange(Addresses(page).Select(address => (path, new Uri(new Uri("http://site/" + path), address))));
        }

        return [.. links.Where(link => link.To.Host == "site").Where(IsBroken).Select(link => link.From + " → " + link.To).Distinct()];

        bool IsBroken((string From, Uri To) link)
        {
            var path = Uri.UnescapeDataString(link.To.AbsolutePath[1..]);
            var isMissing = !files.ContainsKey(path);
            return isMissing || (link.To.Fragment.Length > 1 && !ids[path].Contains(Uri.UnescapeDataString(link.To.Fragment[1..])));
        }
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) => page.QuerySelectorAll("[href], [src]")
        .Where(element => element.GetAttribute("rel") is not ("canonical" or "alternate"))
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
}
