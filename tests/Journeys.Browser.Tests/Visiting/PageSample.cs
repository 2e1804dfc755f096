namespace Journeys.Browser.Tests.Visiting;

/// <summary>
/// The pages that are looked at closely: of each kind the largest and the smallest, in each language. Pages of a kind come from one
/// template, so the others have nothing to add but words and time. <c>JOURNEYS_EVERY_PAGE=1</c> takes the time.
/// </summary>
internal static class PageSample
{
    private static readonly string[] Languages = ["da", "en"];

    public static IReadOnlySet<string> Of(string folder, IReadOnlyList<string> pages) =>
        Environment.GetEnvironmentVariable("JOURNEYS_EVERY_PAGE") == "1" ? pages.ToHashSet(StringComparer.Ordinal) : OfEachKind(folder, pages);

    private static HashSet<string> OfEachKind(string folder, IReadOnlyList<string> pages) => pages
        .GroupBy(KindOf, StringComparer.Ordinal)
        .Select(kind => kind.OrderBy(page => SizeOf(folder, page)).ThenBy(page => page, StringComparer.Ordinal).ToArray())
        .SelectMany(kind => new[] { kind[0], kind[^1] })
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The language, the first part of the address, and how deep it goes: <c>/da/journeys/*/*/</c>. Single files are a kind each.</summary>
    private static string KindOf(string page)
    {
        var parts = page.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var language = parts.Length > 0 && Languages.Contains(parts[0]) ? 1 : 0;
        return page.EndsWith(".html", StringComparison.Ordinal)
            ? page
            : string.Join('/', parts.Take(language + 1)) + string.Concat(Enumerable.Repeat("/*", Math.Max(0, parts.Length - language - 1)));
    }

    private static long SizeOf(string folder, string page) =>
        new FileInfo(Path.Combine(folder, page.TrimStart('/') + (page.EndsWith('/') ? "index.html" : ""))).Length;
}
