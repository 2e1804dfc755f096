using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a stage of a journey.</summary>
internal static class StageChanges
{
    public static readonly Field<Stage>[] Fields = CommonFields.And<Stage>(
        new Field<Stage>("goal", (it, reading) => reading.Text(it.Goal)));

    /// <summary>All that a journey says beside its name, with its stages and touchpoints in their order.</summary>
    public static string ContentOf(Journey journey, Reading reading) =>
        FieldComparison.Content(JourneyChanges.Rules.Fields, journey, reading)
        + string.Concat(journey.Stages.Select(stage => '\u0006' + reading.NewName(NameKind.Stage, stage.Name.Value) + '\u0007' + ContentOf(stage, reading)));

    /// <summary>All that a stage says beside its name.</summary>
    public static string ContentOf(Stage stage, Reading reading) =>
        FieldComparison.Content(Fields, stage, reading)
        + OpportunityChanges.Content(stage.Opportunities, reading)
        + string.Concat(stage.Items.Select(item =>
            '\u000E' + (item.IsUse ? "use " + reading.NewName(NameKind.Touchpoint, item.Touchpoint.Name.Value) : item.Touchpoint.Name.Value) + '\u000F' + TouchpointFields.Content(item.Touchpoint, reading)));
}
