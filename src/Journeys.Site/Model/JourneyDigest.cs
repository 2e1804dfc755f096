using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>A touchpoint that is critical or has a priority, in figures.</summary>
/// <param name="Index">Its place among the journey's touchpoints.</param>
/// <param name="Weight">By what it is ranked.</param>
/// <param name="Importance">What decides between equal weights.</param>
/// <param name="OutOfFive">Its satisfaction, where that is known.</param>
internal readonly record struct RankedPlace(int Index, decimal Weight, int Importance, decimal? OutOfFive);

/// <summary>
/// A journey in figures. It depends on the journey, the shared touchpoints and the stage models alone, and holds on to nothing that an
/// edit elsewhere changes; so it is still true after one, and totals over thousands of journeys cost a sum.
/// </summary>
internal sealed class JourneyDigest
{
    public JourneyDigest(EffectiveJourney journey)
    {
        var critical = ImmutableArray.CreateBuilder<int>();
        var ranked = ImmutableArray.CreateBuilder<RankedPlace>();
        var shared = new HashSet<Touchpoint>(ReferenceEqualityComparer.Instance);
        var touchpoints = journey.Touchpoints;
        var worst = new RankedPlace(-1, 0, 0, null);
        for (var i = 0; i < touchpoints.Length; i++)
        {
            var touchpoint = touchpoints[i];
            var (facts, score, isCritical) = (touchpoint.Facts, touchpoint.OutOfFive(), touchpoint.IsCritical());
            if (isCritical)
            {
                critical.Add(i);
                Unprioritised += facts.Priority is null ? 1 : 0;
            }

            if (isCritical || facts.Priority is not null)
            {
                var rank = new RankedTouchpoint(touchpoint, score);
                ranked.Add(new RankedPlace(i, rank.Weight, rank.Importance, score));
            }

            worst = IsWorse(score, isCritical, worst) ? new RankedPlace(i, 0, isCritical ? 1 : 0, score) : worst;
            if (touchpoint.IsShared)
            {
                UsesShared = true;
                shared.Add(touchpoint.Declaration);
            }
        }

        Touchpoints = touchpoints.Length;
        Critical = critical.ToImmutable();
        Ranked = ranked.ToImmutable();
        Shared = [.. shared];
        (Worst, WorstOutOfFive) = (worst.Index, worst.OutOfFive);
        var expected = ExpectedStages(journey);
        StagesExpected = expected.Length;
        MissingStages = [.. expected.Where(stage => !IsCovered(journey, stage.Name.Value))];
    }

    /// <summary>How many touchpoints it has.</summary>
    public int Touchpoints { get; }

    /// <summary>The places of the critical ones.</summary>
    public ImmutableArray<int> Critical { get; }

    /// <summary>How many critical touchpoints have no priority.</summary>
    public int Unprioritised { get; }

    /// <summary>Those that are ranked.</summary>
    public ImmutableArray<RankedPlace> Ranked { get; }

    /// <summary>The shared touchpoints that it uses, each once.</summary>
    public ImmutableArray<Touchpoint> Shared { get; }

    /// <summary>Whether it uses any, be it one that does not exist.</summary>
    public bool UsesShared { get; }

    /// <summary>The place of the touchpoint whose need is met worst; -1 where no satisfaction is known.</summary>
    public int Worst { get; }

    /// <summary>How well that need is met.</summary>
    public decimal? WorstOutOfFive { get; }

    /// <summary>How many stages there should be: those of the model without those skipped.</summary>
    public int StagesExpected { get; }

    /// <summary>The stages that should be there and have no touchpoint.</summary>
    public ImmutableArray<StageDefinition> MissingStages { get; }

    /// <summary>Of equally bad ones the first critical one, else the first.</summary>
    private static bool IsWorse(decimal? score, bool isCritical, RankedPlace worst) => score is { } known
        && (worst.OutOfFive is not { } least || known < least || (known == least && isCritical && worst.Importance == 0));

    private static ImmutableArray<StageDefinition> ExpectedStages(EffectiveJourney journey)
    {
        if (journey.Model is not { } model)
        {
            return [];
        }

        return [.. model.Stages.Where(stage =>
            journey.SkipOf(stage.Name.Value) is null && (!stage.IsOptional || IsCovered(journey, stage.Name.Value)))];
    }

    private static bool IsCovered(EffectiveJourney journey, string stage) =>
        journey.StagesNamed(stage).Any(own => !own.Touchpoints.IsEmpty);
}
