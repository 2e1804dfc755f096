using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>A stage's place on the map; a column of null stands for a stage without touchpoints.</summary>
internal sealed record MapSlot(
    EffectiveStage? Stage, Html Title, int ModelIndex, int Tint, ImmutableArray<EffectiveTouchpoint?> Columns, Html Note, string? NoteKind);

/// <summary>The stages of a map: the journey's in the order of its source, those that it skips or lacks at their place in the model.</summary>
internal static class MapSlots
{
    private static readonly string[] TintClasses = ["tint-1", "tint-2", "tint-3", "tint-4", "tint-5", "tint-6", "tint-7", "tint-8"];

    /// <summary>The class of a stage's colour by its place in the model.</summary>
    public static string Tint(int index) => TintClasses[index % TintClasses.Length];

    /// <summary>The places, in their order.</summary>
    public static ImmutableArray<MapSlot> Of(PageScope scope, EffectiveJourney journey)
    {
        MapSlot[] filled = [.. journey.Stages.Select((stage, order) => Filled(scope, stage, order))];
        var slots = ImmutableArray.CreateBuilder<MapSlot>(filled.Length);
        var next = 0;
        for (var index = 0; index < (journey.Model?.Stages.Length ?? 0); index++)
        {
            var definition = journey.Model!.Stages[index];
            if (!journey.StagesNamed(definition.Name.Value).Any() && Unfilled(scope, journey, definition, index) is { } slot)
            {
                // It stands before the first that comes later.
                for (; next < filled.Length && filled[next].ModelIndex <= index; next++)
                {
                    slots.Add(filled[next]);
                }

                slots.Add(slot);
            }
        }

        slots.AddRange(filled.AsSpan(next));
        return slots.ToImmutable();
    }

    private static MapSlot Filled(PageScope scope, EffectiveStage stage, int order)
    {
        var tint = stage.ModelIndex >= 0 ? stage.ModelIndex : order;
        return stage.Touchpoints.IsEmpty
            ? new MapSlot(stage, Html.None, stage.ModelIndex, tint, [null], scope.Texts["stage.empty"], "empty")
            : new MapSlot(stage, Html.None, stage.ModelIndex, tint, [.. stage.Touchpoints], Html.None, null);
    }

    private static MapSlot? Unfilled(PageScope scope, EffectiveJourney journey, StageDefinition definition, int index)
    {
        var title = scope.Title(definition);
        if (journey.SkipOf(definition.Name.Value) is { } skip)
        {
            var reason = scope.Words(skip.Because);
            var note = reason.IsNone ? scope.Texts["stage.skipped"] : scope.Texts.Format("stage.skipped-because", reason);
            return new MapSlot(null, title, index, index, [null], note, "skipped");
        }

        return definition.IsOptional ? null : new MapSlot(null, title, index, index, [null], scope.Texts["stage.missing"], "missing");
    }
}
