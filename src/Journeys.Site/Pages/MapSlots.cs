using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>A stage's place on the map; a column of null stands for a stage without touchpoints.</summary>
internal sealed record MapSlot(
    EffectiveStage? Stage, Html Title, int Tint, ImmutableArray<EffectiveTouchpoint?> Columns, Html Note, string? NoteKind);

/// <summary>The stages of a map: the journey's in the order of its source, those that it skips or lacks at their place in the model.</summary>
internal static class MapSlots
{
    private static readonly string[] TintClasses = ["tint-1", "tint-2", "tint-3", "tint-4", "tint-5", "tint-6", "tint-7", "tint-8"];

    /// <summary>The class of a stage's colour by its place in the model.</summary>
    public static string Tint(int index) => TintClasses[index % TintClasses.Length];

    /// <summary>The places, in their order.</summary>
    public static ImmutableArray<MapSlot> Of(PageScope scope, EffectiveJourney journey) =>
        ImmutableArray.CreateRange(StagePlace.Of(journey), place => place.Stage is { } stage ? Filled(scope, place, stage) : Unfilled(scope, place));

    private static MapSlot Filled(PageScope scope, StagePlace place, EffectiveStage stage) => stage.Touchpoints.IsEmpty
        ? new MapSlot(stage, Html.None, place.Tint, [null], scope.Texts["stage.empty"], "empty")
        : new MapSlot(stage, Html.None, place.Tint, [.. stage.Touchpoints], Html.None, null);

    private static MapSlot Unfilled(PageScope scope, StagePlace place)
    {
        var title = scope.Title(place.Definition!);
        if (place.Skip is not { } skip)
        {
            return new MapSlot(null, title, place.Tint, [null], scope.Texts["stage.missing"], "missing");
        }

        var reason = scope.Words(skip.Because);
        var note = reason.IsNone ? scope.Texts["stage.skipped"] : scope.Texts.Format("stage.skipped-because", reason);
        return new MapSlot(null, title, place.Tint, [null], note, "skipped");
    }
}
