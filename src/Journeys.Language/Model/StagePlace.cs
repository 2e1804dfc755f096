using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>A place that a stage has where a journey is drawn.</summary>
/// <param name="Stage">The journey's stage; null where it skips or lacks it.</param>
/// <param name="Definition">The model's definition; null where the model has no such stage.</param>
/// <param name="ModelIndex">Its place in the model's order, or -1.</param>
/// <param name="Skip">How the journey leaves the stage out; null where it has it or lacks it.</param>
public sealed record StagePlace(EffectiveStage? Stage, StageDefinition? Definition, int ModelIndex, Skip? Skip)
{
    /// <summary>Whether the journey has no such stage and does not say that it leaves it out.</summary>
    public bool IsMissing => Stage is null && Skip is null;

    /// <summary>The number of its colour: its place in the model, else its place in the journey.</summary>
    public int Tint => ModelIndex >= 0 ? ModelIndex : Stage?.Place ?? 0;

    /// <summary>
    /// The places of a journey's stages: its own in the order of the source, those that it skips or lacks at their place in the model. An
    /// optional stage that it does not mention has none.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <returns>The places in their order.</returns>
    public static ImmutableArray<StagePlace> Of(EffectiveJourney journey)
    {
        var own = ImmutableArray.CreateRange(journey.Stages, static stage => new StagePlace(stage, stage.Definition, stage.ModelIndex, null));
        var places = ImmutableArray.CreateBuilder<StagePlace>(own.Length);
        var next = 0;
        for (var index = 0; index < (journey.Model?.Stages.Length ?? 0); index++)
        {
            if (Unfilled(journey, journey.Model!.Stages[index], index) is not { } unfilled)
            {
                continue;
            }

            // It stands before the first that comes later.
            for (; next < own.Length && own[next].ModelIndex <= index; next++)
            {
                places.Add(own[next]);
            }

            places.Add(unfilled);
        }

        for (; next < own.Length; next++)
        {
            places.Add(own[next]);
        }

        return places.ToImmutable();
    }

    private static StagePlace? Unfilled(EffectiveJourney journey, StageDefinition definition, int index)
    {
        var name = definition.Name.Value;
        if (journey.StagesNamed(name).Any())
        {
            return null;
        }

        var skip = journey.SkipOf(name);
        return skip is null && definition.IsOptional ? null : new StagePlace(null, definition, index, skip);
    }
}
