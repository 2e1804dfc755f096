using Journeys.Language.Model;

namespace Journeys.Rules.Critical;

/// <summary>What the rules about critical touchpoints share.</summary>
internal static class Criticals
{
    /// <summary>Whether a touchpoint is declared critical.</summary>
    public static bool Is(EffectiveTouchpoint touchpoint) => touchpoint.Facts.Critical is { Kind: not CriticalKind.No };

    /// <summary>The word of the language for a kind.</summary>
    public static string Word(CriticalKind kind) => kind switch
    {
        CriticalKind.FirstContact => "first-contact",
        CriticalKind.Transaction => "transaction",
        CriticalKind.Onboarding => "onboarding",
        CriticalKind.Service => "service",
        CriticalKind.MomentOfTruth => "moment-of-truth",
        _ => "no",
    };
}
