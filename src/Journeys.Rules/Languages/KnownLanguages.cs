using Journeys.Rules.Languages.Danish;
using Journeys.Rules.Languages.Dutch;
using Journeys.Rules.Languages.English;
using Journeys.Rules.Languages.French;
using Journeys.Rules.Languages.German;

namespace Journeys.Rules.Languages;

/// <summary>The languages that the rules know. A new one is a folder and a line here.</summary>
internal static class KnownLanguages
{
    private static readonly LanguageKnowledge Unknown = new() { Tag = "", Measures = MeasureWords.Signs };

    /// <summary>All of them.</summary>
    public static LanguageKnowledge[] All { get; } =
        [DutchLanguage.Knowledge, DanishLanguage.Knowledge, EnglishLanguage.Knowledge, GermanLanguage.Knowledge, FrenchLanguage.Knowledge];

    /// <summary>What is known about the language of a tag, whatever its region; next to nothing for one that is not known.</summary>
    public static LanguageKnowledge Of(string tag)
    {
        foreach (var language in All)
        {
            var isOf = tag.StartsWith(language.Tag, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == language.Tag.Length || tag[language.Tag.Length] is '-' or '_');
            if (isOf)
            {
                return language;
            }
        }

        return Unknown;
    }
}
