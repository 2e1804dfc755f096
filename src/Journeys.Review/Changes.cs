using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Review.Comparing;
using Journeys.Review.Kinds;

namespace Journeys.Review;

/// <summary>
/// What changes for the customer between two states of a workspace. Values are compared, not their spelling; comments, layout,
/// keywords' language and the order of declarations are no change. Pairs of (before, after) matched by kind and name, as in Buf's
/// checks for breaking changes.
/// </summary>
public static class Changes
{
    /// <summary>Compares two states.</summary>
    /// <param name="before">The state that was.</param>
    /// <param name="after">The state that is now.</param>
    /// <param name="files">How the files are called in both; as they are, unless told.</param>
    /// <returns>The changes: the heaviest first, then by path.</returns>
    public static ImmutableArray<Change> Between(Workspace before, Workspace after, FileNames? files = null)
    {
        var context = new ReviewContext(before, after, files ?? FileNames.AsTheyAre);
        var moves = new FileMoves(context);
        WorkspaceChanges.Compare(context);
        moves.Note(Subject.Team, Declared.Compare(context, TeamChanges.Rules, before.Teams, after.Teams));
        moves.Note(Subject.Field, Declared.Compare(context, FieldChanges.Rules, before.Fields, after.Fields));
        moves.Note(Subject.Channel, Declared.Compare(context, ChannelChanges.Rules, before.Channels, after.Channels));
        moves.Note(Subject.Persona, Declared.Compare(context, PersonaChanges.Rules, before.Personas, after.Personas));
        moves.Note(Subject.Tone, Declared.Compare(context, ToneChanges.Rules, before.Tones, after.Tones));
        moves.Note(Subject.Claim, Declared.Compare(context, ClaimChanges.Rules, before.Claims, after.Claims));
        moves.Note(Subject.Metric, Declared.Compare(context, MetricChanges.Rules, before.Metrics, after.Metrics));
        var models = Declared.Compare(context, StageModelChanges.Rules, before.StageModels, after.StageModels);
        moves.Note(Subject.StageModel, models);
        foreach (var (old, now) in models.Pairs)
        {
            StageModelChanges.Stages(context, old, now);
        }

        var messages = Declared.Compare(context, MessageChanges.Rules, before.Messages, after.Messages);
        moves.Note(Subject.Message, messages);
        context.Withdraw(messages.Gone.Select(message => message.Name.Value).ToHashSet(StringComparer.Ordinal));
        TermChanges.Compare(context);
        moves.Note(Subject.Touchpoint, SharedTouchpointChanges.Compare(context));
        moves.Note(Subject.Journey, JourneyChanges.Compare(context));
        moves.Tell();
        return Ordered(context.Changes);
    }

    /// <summary>The order in which the fields of a kind stand in its table is kept, since the sort is stable.</summary>
    private static ImmutableArray<Change> Ordered(IEnumerable<Change> changes) =>
    [
        .. changes
            .OrderByDescending(change => change.Weight)
            .ThenBy(change => change.Path, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Word, StringComparer.Ordinal)
            .ThenBy(change => change.Kind),
    ];
}
