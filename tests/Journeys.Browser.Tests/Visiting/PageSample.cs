namespace Journeys.Browser.Tests.Visiting;

/// <summary>How closely a page is looked at.</summary>
internal enum Closeness
{
    /// <summary>Only for what a single page can have wrong by its words: its width on a phone, its links.</summary>
    ByItsWords,

    /// <summary>
    /// With every rule of accessibility but those of colours, as it is first seen; its width also on a phone and with large text. Colours
    /// are the same in every language.
    /// </summary>
    InOtherWords,

    /// <summary>With every rule of accessibility, as it is first seen; its width also on a phone and with large text.</summary>
    AsFirstSeen,

    /// <summary>With every rule of accessibility, light and dark, wide and narrow; its width also with large text.</summary>
    InEveryLook,
}

/// <summary>
/// The pages that are looked at closely: of each kind the largest, in every look, and the smallest as it is first seen. Of the other
/// languages, which have the same templates and other words, the largest of each kind. Pages of a kind come from one template, so the
/// others have nothing to add but words and time.
/// <c>JOURNEYS_EVERY_PAGE=1</c> takes the time and sees every page in every look.
/// </summary>
internal sealed class PageSample
{
    private static readonly string[] Languages = ["da", "en"];
    private static readonly bool IsEvery = Environment.GetEnvironmentVariable("JOURNEYS_EVERY_PAGE") == "1";

    private readonly Dictionary<string, Closeness> _chosen;

    private PageSample(Dictionary<string, Closeness> chosen) => _chosen = chosen;

    /// <summary>The pages that are looked at closely, sorted.</summary>
    public IReadOnlyList<string> Pages => [.. _chosen.Keys.Order(StringComparer.Ordinal)];

    public static PageSample Of(string folder, IReadOnlyList<string> pages) =>
        new(IsEvery ? pages.ToDictionary(page => page, _ => Closeness.InEveryLook, StringComparer.Ordinal) : OfEachKind(folder, pages));

    public Closeness Of(string page) => _chosen.GetValueOrDefault(page, Closeness.ByItsWords);

    private static Dictionary<string, Closeness> OfEachKind(string folder, IReadOnlyList<string> pages)
    {
        var chosen = new Dictionary<string, Closeness>(StringComparer.Ordinal);
        foreach (var kind in pages.GroupBy(KindOf, StringComparer.Ordinal))
        {
            var bySize = kind.OrderBy(page => SizeOf(folder, page)).ThenBy(page => page, StringComparer.Ordinal).ToArray();
            if (IsInOtherLanguage(Parts(bySize[0])))
            {
                chosen[bySize[^1]] = Closeness.InOtherWords;
                continue;
            }

            chosen[bySize[0]] = Closeness.AsFirstSeen;
            chosen[bySize[^1]] = Closeness.InEveryLook;
        }

        return chosen;
    }

    /// <summary>The language, the first part of the address, and how deep it goes: <c>/da/journeys/*/*/</c>. Single files are a kind each.</summary>
    private static string KindOf(string page)
    {
        var parts = Parts(page);
        var language = IsInOtherLanguage(parts) ? 1 : 0;
        return page.EndsWith(".html", StringComparison.Ordinal)
            ? page
            : string.Join('/', parts.Take(language + 1)) + string.Concat(Enumerable.Repeat("/*", Math.Max(0, parts.Length - language - 1)));
    }

    private static string[] Parts(string page) => page.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsInOtherLanguage(string[] parts) => parts.Length > 0 && Languages.Contains(parts[0]);

    private static long SizeOf(string folder, string page) =>
        new FileInfo(Path.Combine(folder, page.TrimStart('/') + (page.EndsWith('/') ? "index.html" : ""))).Length;
}
