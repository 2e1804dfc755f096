namespace Journeys.Site.Pages;

/// <summary>What languages call themselves.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["da"] = "Dansk",
        ["de"] = "Deutsch",
        ["en"] = "English",
        ["es"] = "Español",
        ["fi"] = "Suomi",
        ["fr"] = "Français",
        ["it"] = "Italiano",
        ["nb"] = "Norsk bokmål",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["pt"] = "Português",
        ["sv"] = "Svenska",
    };

    /// <summary>The name in the language itself, else the tag.</summary>
    public static string Of(string tag) => Names.GetValueOrDefault(tag, tag);
}
