using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Messaging;

/// <summary>What languages are called in messages.</summary>
internal static class LanguageNames
{
    /// <summary>The name of a language; its tag where it is not one of those that the rules know.</summary>
    public static Phrase Of(string tag) => tag switch
    {
        "nl" => new Phrase("Dutch", "Nederlands", "nederlandsk"),
        "da" => new Phrase("Danish", "Deens", "dansk"),
        "en" => new Phrase("English", "Engels", "engelsk"),
        "de" => new Phrase("German", "Duits", "tysk"),
        "fr" => new Phrase("French", "Frans", "fransk"),
        _ => new Phrase(tag, tag, tag),
    };
}
