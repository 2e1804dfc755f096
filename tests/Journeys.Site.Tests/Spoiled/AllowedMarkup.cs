using AngleSharp.Dom;

namespace Journeys.Site.Tests.Spoiled;

/// <summary>All that a page may be made of, whatever a team writes; the rest is what came alive.</summary>
internal static class AllowedMarkup
{
    private static readonly HashSet<string> Tags = Words("""
        a article blockquote body br button circle code col colgroup dd del details dialog div dl dt em figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html img input
        ins label li link main mark meta nav ol option output p path pre q rect s script section select small span strong sub summary sup svg table tbody td text th thead time title tr ul wbr
        """);

    private static readonly HashSet<string> Attributes = Words("""
        alt aria-autocomplete aria-controls aria-current aria-describedby aria-expanded aria-hidden aria-keyshortcuts aria-label aria-labelledby autocomplete charset checked class colspan
        content cx cy d datetime disabled download dx dy enterkeyhint focusable for height hidden href hreflang id inputmode lang name placeholder preserveaspectratio property r rel role
        rowspan rx scope spellcheck src start tabindex title transform type value viewbox width x y
        """);

    /// <summary>What on a page is not allowed.</summary>
    public static IEnumerable<string> Offences(IDocument page) => page.All.SelectMany(Offences);

    private static IEnumerable<string> Offences(IElement element)
    {
        var tag = element.LocalName.ToLowerInvariant();
        if (!Tags.Contains(tag))
        {
            yield return "<" + tag + ">";
        }

        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name.ToLowerInvariant();
            if (!Attributes.Contains(name) && !name.StartsWith("data-", StringComparison.Ordinal))
            {
                yield return "<" + tag + " " + name + ">";
            }
            else if (!IsSound(element, tag, name, attribute.Value))
            {
                yield return "<" + tag + " " + name + "=\"" + attribute.Value + "\">";
            }
        }

        if (tag == "script" && element.TextContent.Trim().Length > 0 && element.GetAttribute("type") is not "application/json")
        {
            yield return "a script within the page";
        }
    }

    private static bool IsSound(IElement element, string tag, string name, string value) => (tag, name) switch
    {
        ("a", "href") => IsPlaceToGo(value),
        ("link", "href") when element.GetAttribute("rel") is "canonical" or "alternate" => IsPlaceToGo(value),
        (_, "href" or "src") => IsOwn(value),
        _ => true,
    };

    /// <summary>An address that a reader may follow: of a known scheme, or of the site itself.</summary>
    private static bool IsPlaceToGo(string address) =>
        IsOwn(address)
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" && !address.Any(char.IsControl));

    /// <summary>An address within the site: a path, a query or a place, as a browser understands it.</summary>
    private static bool IsOwn(string address)
    {
        var seen = new string([.. address.Where(character => character is not ('\t' or '\n' or '\r'))]).TrimStart([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon > 0 && seen.AsSpan(0, colon).IndexOfAny("/?#") < 0;
        return !hasScheme && !(seen.Length > 1 && seen[0] is '/' or '\\' && seen[1] is '/' or '\\');
    }

    private static HashSet<string> Words(string text) => [.. text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
