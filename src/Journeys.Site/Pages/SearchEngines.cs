using System.Globalization;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>What search engines read.</summary>
internal static class SearchEngines
{
    /// <summary>The path of the sitemap, or of the index of its parts.</summary>
    public const string Sitemap = "sitemap.xml";

    /// <summary>A sitemap has at most 50,000 addresses by its standard.</summary>
    private const int MostAddresses = 40_000;

    public static string Robots(SiteModel site) =>
        "User-agent: *\nAllow: /\n" + (site.PublishedAt is { } root ? "Sitemap: " + root + "sitemap.xml\n" : "");

    /// <summary>The sitemap, or an index with its parts; nothing where the site's address is not known.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">The pages that were written, by their paths.</param>
    public static IEnumerable<(string Path, string Text)> Sitemaps(SiteModel site, IEnumerable<string> pages)
    {
        if (site.PublishedAt is not { } root)
        {
            return [];
        }

        var addresses = pages.Select(Shown).OfType<string>().Select(path => root + Address.EscapePath(path)).ToArray();
        if (addresses.Length <= MostAddresses)
        {
            return [(Sitemap, Xml("urlset", "url", addresses))];
        }

        var parts = addresses.Chunk(MostAddresses).Select((chunk, i) =>
            (Path: "sitemap-" + (i + 1).ToString(CultureInfo.InvariantCulture) + ".xml", Text: Xml("urlset", "url", chunk))).ToArray();
        return [(Sitemap, Xml("sitemapindex", "sitemap", parts.Select(part => root + part.Path))), .. parts];
    }

    /// <summary>Whether a path is that of the sitemap or of a part of it.</summary>
    public static bool IsSitemap(string path) => path == Sitemap || (path.StartsWith("sitemap-", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));

    /// <summary>Without the file's name, which every server adds; and without the pages that say nothing of their own.</summary>
    private static string? Shown(string path) => path switch
    {
        _ when path.EndsWith(SitePaths.NotFound, StringComparison.Ordinal) || path.EndsWith(SitePaths.Search, StringComparison.Ordinal) => null,
        _ when path.EndsWith(SitePaths.Home, StringComparison.Ordinal) => path[..^SitePaths.Home.Length],
        _ => path,
    };

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
