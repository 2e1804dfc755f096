using System.Globalization;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>What search engines read.</summary>
internal static class SearchEngines
{
    /// <summary>A sitemap has at most 50,000 addresses by its standard.</summary>
    private const int MostAddresses = 40_000;

    public static string Robots(SiteModel site) =>
        "User-agent: *\nAllow: /\n" + (site.PublishedAt is { } root ? "Sitemap: " + root + "sitemap.xml\n" : "");

    /// <summary>The sitemap, or an index with its parts; nothing where the site's address is not known.</summary>
    public static IEnumerable<(string Path, string Text)> Sitemaps(SiteModel site, IReadOnlyList<LanguageTree> trees)
    {
        if (site.PublishedAt is not { } root)
        {
            return [];
        }

        var addresses = trees.SelectMany(tree => Paths(site).Select(path => root + Address.EscapePath(tree.Prefix + path))).ToArray();
        if (addresses.Length <= MostAddresses)
        {
            return [("sitemap.xml", Xml("urlset", "url", addresses))];
        }

        var parts = addresses.Chunk(MostAddresses).Select((chunk, i) =>
            (Path: "sitemap-" + (i + 1).ToString(CultureInfo.InvariantCulture) + ".xml", Text: Xml("urlset", "url", chunk))).ToArray();
        return [("sitemap.xml", Xml("sitemapindex", "sitemap", parts.Select(part => root + part.Path))), .. parts];
    }

    /// <summary>The pages that say something of their own, without <c>index.html</c>.</summary>
    private static IEnumerable<string> Paths(SiteModel site)
    {
        string[] overviews = ["", "messages/", "priorities/", "findings/", "handbook/", "handbook/rules/"];
        var handbook = HandbookPages.OwnNames(site).Select(name => "handbook/" + name + "/");
        var journeys = site.Journeys.SelectMany(journey => (string[])
        [
            Folder(SitePaths.Journey(journey.Name.Value)),
            .. journey.Touchpoints.Select(touchpoint => touchpoint.Name.Value)
                .Where(SitePaths.IsName)
                .Distinct(StringComparer.Ordinal)
                .Select(name => Folder(SitePaths.Touchpoint(journey.Name.Value, name))),
        ]);
        var across = new OverviewPlan(site).Entries().Select(entry => entry.Parts.Folder + "/");
        return [.. overviews, .. across, .. handbook, .. journeys, .. site.Shared.Select(shared => Folder(SitePaths.Shared(shared.Name.Value)))];
    }

    private static string Folder(string path) => path[..^"index.html".Length];

    private static string Xml(string root, string element, IEnumerable<string> addresses)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append('<').Append(root).Append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var address in addresses)
        {
            xml.Append('<').Append(element).Append("><loc>").Append(Html.Text(address)).Append("</loc></").Append(element).Append(">\n");
        }

        return xml.Append("</").Append(root).Append(">\n").ToString();
    }
}
