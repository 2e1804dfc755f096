using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>
/// A touchpoint with its rank. Importance (1 to 5) is its priority (high 3, medium 2, low or none 1) and 2 more where it is
/// critical; the shortfall is what satisfaction lacks to five. Rank is by importance times shortfall.
/// </summary>
internal sealed record RankedTouchpoint(EffectiveTouchpoint Touchpoint, decimal? OutOfFive)
{
    /// <summary>What counts where satisfaction is not known: the middle.</summary>
    public const decimal Assumed = 3m;

    /// <summary>The part of the importance that comes from its priority.</summary>
    public int FromPriority => Touchpoint.Facts.Priority?.Level switch
    {
        PriorityLevel.High => 3,
        PriorityLevel.Medium => 2,
        _ => 1,
    };

    /// <summary>The part of the importance that comes from being critical.</summary>
    public int FromCritical => Touchpoint.IsCritical() ? 2 : 0;

    /// <summary>The sum of both, 1 to 5.</summary>
    public int Importance => FromPriority + FromCritical;

    /// <summary>What satisfaction lacks to five.</summary>
    public decimal Shortfall => 5 - (OutOfFive ?? Assumed);

    /// <summary>By what it is ranked.</summary>
    public decimal Weight => Importance * Shortfall;

    public static RankedTouchpoint Of(EffectiveTouchpoint touchpoint) =>
        new(touchpoint, touchpoint.OutOfFive());

    /// <summary>The touchpoints that are critical or have a priority, the most pressing first.</summary>
    public static ImmutableArray<RankedTouchpoint> Rank(IEnumerable<EffectiveJourney> journeys) =>
        [.. journeys.SelectMany(journey => journey.Touchpoints)
            .Where(touchpoint => touchpoint.IsCritical() || touchpoint.Facts.Priority is not null)
            .Select(Of)
            .OrderByDescending(ranked => ranked.Weight)
            .ThenByDescending(ranked => ranked.Importance)];
}
