using System.Security.Cryptography;
using System.Text;

namespace Journeys.Site.Model;

/// <summary>The addresses of pages within a language's tree. They are stable: others link to them.</summary>
internal static class SitePaths
{
    public const string Home = "index.html";
    public const string NotFound = "404.html";
    public const string Messages = "messages/index.html";
    public const string Priorities = "priorities/index.html";
    public const string Findings = "findings/index.html";
    public const string Handbook = "handbook/index.html";
    public const string Rules = "handbook/rules/index.html";
    public const string Search = "search/index.html";
    public const string SearchIndex = "search/index.json";
    public const string AllJourneys = "all";
    private const int LongestName = 120;

    public static string Journey(string journey) => "journeys/" + Segment(journey) + "/index.html";

    public static string JourneyFile(string journey, string kind) => "journeys/" + Segment(journey) + "/map." + kind;

    public static string Touchpoint(string journey, string touchpoint) =>
        string.Concat(["journeys/", Segment(journey), "/", Segment(touchpoint), "/index.html"]);

    public static string Shared(string touchpoint) => "touchpoints/" + Segment(touchpoint) + "/index.html";

    /// <summary>A page of a list; the first is the list's own address.</summary>
    public static string Part(string folder, int number) =>
        number == 1 ? folder + "/index.html" : folder + "/" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/index.html";

    /// <summary>The folder of a language, with its slash. A tag that is also the folder of a list (<c>all</c>, a language of Peru) is told apart from it.</summary>
    public static string LanguageFolder(string tag) => (tag == AllJourneys ? tag + "-" : Segment(tag)) + "/";

    /// <summary>Whether a name can be a folder; where a source has errors, it may be empty.</summary>
    public static bool IsName(string name) => name.Length > 0 && name[0] != '.' && !name.Contains('/', StringComparison.Ordinal);

    /// <summary>
    /// A name as a folder. Disks bound a name's bytes, so a very long one is cut and told apart by its hash; and what some machine keeps
    /// for a device, such as <c>con</c>, gets a hyphen behind it, which no name of a declaration can have.
    /// </summary>
    internal static string Segment(string name)
    {
        const int MostBytesPerLetter = 3;
        if (DeviceNames.Has(name))
        {
            return name + "-";
        }

        if (name.Length <= LongestName / MostBytesPerLetter || Encoding.UTF8.GetByteCount(name) <= LongestName)
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        var kept = name[..(LongestName / 4)];
        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept) + "-" + hash;
    }
}
