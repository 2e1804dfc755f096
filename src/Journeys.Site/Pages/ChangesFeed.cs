using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// The feed of what changed (Atom, RFC 4287). Its days are those of the changes, never the clock's, so the same history gives the same
/// feed. It stands only where there are changes and the site's address is known, since a reader far away needs whole addresses.
/// </summary>
internal static class ChangesFeed
{
    /// <summary>The feed's path within the site.</summary>
    public const string Path = "feed.atom";

    private const int MostEntries = 100;

    public static bool Exists(SiteModel site) => site.PublishedAt is not null && !site.Input.Changes.IsEmpty;

    /// <summary>The feed's text.</summary>
    /// <param name="scope">The home page in the language of the feed.</param>
    public static string Text(PageScope scope)
    {
        var site = scope.Site;
        var root = site.PublishedAt!;
        var language = scope.Tree.HtmlLanguage;
        var changes = site.Input.Changes
            .OrderByDescending(change => change.Date)
            .ThenBy(change => change.Address, StringComparer.Ordinal)
            .ThenBy(change => change.Title.In(language), StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        var brand = Navigation.PlainBrand(scope);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").Append(Html.Text(scope.Tree.HtmlLanguage)).Append("\">\n");
        Element(xml, "id", Html.Text(root));
        Element(xml, "title", scope.Texts.Format("feed.title", brand));
        Element(xml, "updated", Time(changes[0].Date));
        xml.Append("<author><name>").Append(brand).Append("</name></author>\n");
        xml.Append("<link rel=\"self\" type=\"application/atom+xml\" href=\"").Append(Html.Text(root + Path)).Append("\"/>\n");
        xml.Append("<link rel=\"alternate\" type=\"text/html\" href=\"").Append(Html.Text(root)).Append("\"/>\n");
        foreach (var change in changes)
        {
            Append(xml, root, language, change);
        }

        return xml.Append("</feed>\n").ToString();
    }

    private static void Append(StringBuilder xml, string root, string language, SiteChange change)
    {
        xml.Append("<entry>\n");
        Element(xml, "id", Html.Text(IdOf(root, language, change)));
        Element(xml, "title", Html.Text(change.Title.In(language)));
        Element(xml, "updated", Time(change.Date));
        xml.Append("<link rel=\"alternate\" type=\"text/html\" href=\"").Append(AddressOf(root, change)).Append("\"/>\n");
        if (change.Summary.In(language) is { Length: > 0 } summary)
        {
            Element(xml, "summary", Html.Text(summary));
        }

        xml.Append("</entry>\n");
    }

    private static void Element(StringBuilder xml, string name, Html text) =>
        xml.Append('<').Append(name).Append('>').Append(text).Append("</").Append(name).Append(">\n");

    private static Html Time(DateTimeOffset time) =>
        Html.Text(time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A page of the site, or an address outside; the home page where it is neither.</summary>
    private static Address AddressOf(string root, SiteChange change)
    {
        if (Address.Outside(change.Address) is { IsNone: false } outside)
        {
            return outside;
        }

        var hash = change.Address.IndexOf('#', StringComparison.Ordinal);
        return change.Address.Contains(':', StringComparison.Ordinal)
            ? Address.Inside(root, "")
            : hash < 0
                ? Address.Inside(root, change.Address.TrimStart('/'))
                : Address.Inside(root, change.Address[..hash].TrimStart('/'), change.Address[(hash + 1)..]);
    }

    /// <summary>A name that never changes and is nobody else's: a UUID of the change itself (RFC 9562, version 8).</summary>
    private static string IdOf(string root, string language, SiteChange change)
    {
        var content = string.Join('\n', root, Time(change.Date).ToString(), change.Address, change.Title.In(language));
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
