using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a stage model and its stages.</summary>
internal static class StageModelChanges
{
    private static readonly Field<StageDefinition>[] StageFields = CommonFields.And<StageDefinition>(
        new("optional", (it, _) => it.IsOptional ? [Reading.ChoiceOf("optional")] : []),
        new("like", (it, _) => it.Like is { } like ? [new Item(like.Value, like.Value)] : []),
        new("purpose", (it, reading) => reading.Text(it.Purpose)));

    public static readonly KindRules<StageModel> Rules = new(Subject.StageModel, NameKind.StageModel, CommonFields.And<StageModel>())
    {
        Content = (it, reading) => FieldComparison.Content(CommonFields.And<StageModel>(), it, reading) + string.Concat(
            it.Stages.Select(stage => '\u0004' + stage.Name.Value + '\u0005' + FieldComparison.Content(StageFields, stage, reading))),
    };

    /// <summary>Compares the stages of a model that is in both states.</summary>
    public static void Stages(ReviewContext context, StageModel before, StageModel after)
    {
        if (context.IsUntouched(before.Origin, after.Origin))
        {
            return;
        }

        var place = Place.Top.In(after.Name.Value);
        string ContentBefore(StageDefinition it) => FieldComparison.Content(StageFields, it, context.Before);
        string ContentAfter(StageDefinition it) => FieldComparison.Content(StageFields, it, context.After);
        var matched = Matching.Of(before.Stages, after.Stages, ContentBefore, ContentAfter);
        var hints = new Hints<StageDefinition>(context, matched.Gone, matched.Added, ContentBefore, ContentAfter);
        foreach (var gone in matched.Gone)
        {
            context.Removed(Subject.Stage, ChangeWeight.Minor, gone, place);
        }

        foreach (var added in matched.Added)
        {
            context.Added(Subject.Stage, ChangeWeight.Minor, added, place, hints.For(added));
        }

        foreach (var (old, now) in matched.Pairs)
        {
            if (old.Name.Value != now.Name.Value)
            {
                context.Renamed(Subject.Stage, old, now, place);
                context.Renames.Add(NameKind.Stage, old.Name.Value, now.Name.Value);
            }

            Declared.Fields(context, Subject.Stage, StageFields, place, true, (old, context.Before), (now, context.After));
        }

        Reordered.Tell(context, Subject.Stage, place, [.. matched.Pairs.Select(pair => (before.Stages.IndexOf(pair.Before), pair.After))]);
    }
}
