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

    /// <summary>
    /// The first of the ranking whose satisfaction is known and below a bound. They are found from the figures alone, since a home page
    /// of thousands of journeys shows a handful of touchpoints.
    /// </summary>
    /// <param name="summaries">The journeys in their order.</param>
    /// <param name="bound">Satisfaction below this, on a scale to five.</param>
    /// <param name="count">How many at most.</param>
    public static ImmutableArray<RankedTouchpoint> First(IEnumerable<JourneySummary> summaries, decimal bound, int count)
    {
        var first = new List<(JourneySummary Summary, RankedPlace Place)>(count + 1);
        foreach (var summary in summaries)
        {
            foreach (var place in summary.Digest.Ranked)
            {
                if (!(place.OutOfFive < bound) || (first.Count == count && !IsBefore(place, first[^1].Place)))
                {
                    continue;
                }

                var at = first.FindIndex(other => IsBefore(place, other.Place));
                first.Insert(at < 0 ? first.Count : at, (summary, place));
                if (first.Count > count)
                {
                    first.RemoveAt(count);
                }
            }
        }

        return [.. first.Select(entry => Of(entry.Summary.Journey.Touchpoints[entry.Place.Index]))];
    }

    private static bool IsBefore(RankedPlace left, RankedPlace right) =>
        left.Weight > right.Weight || (left.Weight == right.Weight && left.Importance > right.Importance);
}
