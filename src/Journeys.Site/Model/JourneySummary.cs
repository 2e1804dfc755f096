using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>What a reader wants to know of a journey within a minute, in no language yet.</summary>
internal sealed record JourneySummary
{
    private JourneySummary(EffectiveJourney journey, ImmutableArray<Finding> findings)
    {
        Journey = journey;
        Findings = findings;
        Critical = [.. journey.Touchpoints.Where(touchpoint => touchpoint.IsCritical())];
        Unprioritised = Critical.Count(touchpoint => touchpoint.Facts.Priority is null);
        Worst = FindWorst(journey);
        CameFrom = journey.Touchpoints
            .SelectMany(from => from.Facts.Then.SelectMany(flow => flow.Targets.Select(target => (Target: target.Value, From: from, flow.When))))
            .ToLookup(way => way.Target, way => (way.From, way.When), StringComparer.Ordinal);
        var expected = ExpectedStages(journey);
        StagesExpected = expected.Length;
        MissingStages = [.. expected.Where(stage => !IsCovered(journey, stage.Name.Value))];
    }

    /// <summary>The journey.</summary>
    public EffectiveJourney Journey { get; }

    /// <summary>What the rules found in it.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Its critical touchpoints.</summary>
    public ImmutableArray<EffectiveTouchpoint> Critical { get; }

    /// <summary>How many critical touchpoints have no priority.</summary>
    public int Unprioritised { get; }

    /// <summary>The touchpoint whose need is met worst; null where no satisfaction is known.</summary>
    public EffectiveTouchpoint? Worst { get; }

    /// <summary>How many stages there should be: those of the model without those skipped.</summary>
    public int StagesExpected { get; }

    /// <summary>The stages that should be there and have no touchpoint.</summary>
    public ImmutableArray<StageDefinition> MissingStages { get; }

    /// <summary>From where customers come to a touchpoint, by its name.</summary>
    public ILookup<string, (EffectiveTouchpoint From, LocalText? When)> CameFrom { get; }

    /// <summary>How many of the expected stages have a touchpoint.</summary>
    public int StagesCovered => StagesExpected - MissingStages.Length;

    public static JourneySummary Of(EffectiveJourney journey, ImmutableArray<Finding> findings) => new(journey, findings);

    private static ImmutableArray<StageDefinition> ExpectedStages(EffectiveJourney journey)
    {
        if (journey.Model is not { } model)
        {
            return [];
        }

        var skipped = journey.Declaration.Skips.Select(skip => skip.Stage.Value).ToHashSet(StringComparer.Ordinal);
        return [.. model.Stages.Where(stage =>
            !skipped.Contains(stage.Name.Value) && (!stage.IsOptional || IsCovered(journey, stage.Name.Value)))];
    }

    private static bool IsCovered(EffectiveJourney journey, string stage) =>
        journey.Stages.Any(own => own.Name.Value == stage && !own.Touchpoints.IsEmpty);

    private static EffectiveTouchpoint? FindWorst(EffectiveJourney journey) => journey.Touchpoints
        .Where(touchpoint => touchpoint.OutOfFive() is not null)
        .OrderBy(touchpoint => touchpoint.OutOfFive())
        .ThenByDescending(touchpoint => touchpoint.IsCritical())
        .FirstOrDefault();
}
