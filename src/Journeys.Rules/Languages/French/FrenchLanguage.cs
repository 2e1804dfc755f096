using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.French;

/// <summary>French: forms of address.</summary>
internal static class FrenchLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "fr",
        Abbreviations = Words.Set("env max min tél m mme etc ex p.ex"),
        Address = new AddressWords
        {
            Formal = Words.Set("vous votre vos vous-même vous-mêmes"),
            Informal = Words.Set("tu te toi ton ta tes toi-même t'"),
            SplitsHyphens = true,
            NounMarkers = Words.Set("le un du ce au bon même son de"),
            FormalShown = "vous, votre",
            InformalShown = "tu, ton",
        },
    };
}
