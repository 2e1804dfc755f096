using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>What the pages read out of a touchpoint.</summary>
internal static class TouchpointReading
{
    /// <summary>Below this, on a scale to five, a need counts as badly met.</summary>
    public const decimal Low = 3m;

    /// <summary>From this on, a need counts as well met.</summary>
    public const decimal High = 4m;

    /// <summary>Whether it is declared critical.</summary>
    public static bool IsCritical(this Touchpoint facts) => facts.Critical is { Kind: not CriticalKind.No };

    /// <summary>Whether it is declared critical.</summary>
    public static bool IsCritical(this EffectiveTouchpoint touchpoint) => touchpoint.Facts.IsCritical();

    /// <summary>How well the need is met today, on a scale to five; null where that is not known or only proposed.</summary>
    public static decimal? OutOfFive(this Touchpoint facts) =>
        facts.Satisfaction is { Evidence: not Evidence.Proposed } satisfaction
            ? Math.Clamp(satisfaction.Score.OutOfFive, 0, 5)
            : null;

    /// <summary>How well the need is met today, on a scale to five.</summary>
    public static decimal? OutOfFive(this EffectiveTouchpoint touchpoint) => touchpoint.Facts.OutOfFive();

    /// <summary>Whether its need is known to be badly met.</summary>
    public static bool IsLow(this EffectiveTouchpoint touchpoint) => touchpoint.OutOfFive() < Low;

    /// <summary>The team that looks after it: its own, else the journey's, else its first channel's.</summary>
    public static Identifier? OwnerOf(this Workspace workspace, EffectiveTouchpoint touchpoint) =>
        touchpoint.Facts.Owner
        ?? touchpoint.Stage.Journey.Declaration.Owner
        ?? touchpoint.Facts.Channels.Select(channel => workspace.Channels.Find(channel)?.Owner).FirstOrDefault(owner => owner is not null);
}
