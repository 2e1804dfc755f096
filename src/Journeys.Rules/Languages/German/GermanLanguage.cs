using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.German;

/// <summary>German: forms of address, and the measures that they need least.</summary>
internal static class GermanLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "de",
        HasCompounds = true,
        OrdinalPoint = true,
        Abbreviations = Words.Set("z.b bzw ca max min nr tel inkl exkl usw ggf evtl dr str"),
        Address = new AddressWords
        {
            Formal = Words.Set("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"),
            Informal = Words.Set("du dich dir dein deine deinen deinem deiner deines"),
            FormalNeedsCapital = true,
            FormalShown = "Sie, Ihr",
            InformalShown = "du, dein",
        },
    };
}
