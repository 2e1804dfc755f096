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
    private static readonly Subject[] ByImportance = [Subject.Journey, Subject.Claim, Subject.Message, Subject.Stage, Subject.Touchpoint];

    /// <summary>Compares two states.</summary>
    /// <param name="before">The state that was.</param>
    /// <param name="after">The state that is now.</param>
    /// <param name="today">The day that counts as today; without it, no day has passed.</param>
    /// <returns>The changes: the heaviest first, then by kind and path.</returns>
    public static ImmutableArray<Change> Between(Workspace before, Workspace after, Date? today = null)
    {
        var context = new ReviewContext(before, after, today);
        WorkspaceChanges.Compare(context);
        Declared.Compare(context, TeamChanges.Rules, before.Teams, after.Teams);
        Declared.Compare(context, FieldChanges.Rules, before.Fields, after.Fields);
        Declared.Compare(context, ChannelChanges.Rules, before.Channels, after.Channels);
        Declared.Compare(context, PersonaChanges.Rules, before.Personas, after.Personas);
        Declared.Compare(context, ToneChanges.Rules, before.Tones, after.Tones);
        Declared.Compare(context, ClaimChanges.Rules, before.Claims, after.Claims);
        Declared.Compare(context, MetricChanges.Rules, before.Metrics, after.Metrics);
        var models = Declared.Compare(context, StageModelChanges.Rules, before.StageModels, after.StageModels);
        foreach (var (old, now) in models.Pairs)
        {
            StageModelChanges.Stages(context, old, now);
        }

        var messages = Declared.Compare(context, MessageChanges.Rules, before.Messages, after.Messages);
        context.Withdraw(messages.Gone.Select(message => message.Name.Value).ToHashSet(StringComparer.Ordinal));
        TermChanges.Compare(context);
        var shared = SharedTouchpointChanges.Match(context);
        var journeys = JourneyChanges.Match(context);
        SharedTouchpointChanges.Tell(context, shared, journeys.Pairs);
        JourneyChanges.Tell(context, journeys);
        return Ordered(context.Found());
    }

    /// <summary>What matters most to the customer comes first: whole journeys, what is promised and said, then where they meet it.</summary>
    private static int Rank(Subject subject)
    {
        var rank = Array.IndexOf(ByImportance, subject);
        return rank < 0 ? ByImportance.Length : rank;
    }

    /// <summary>The order in which the fields of a kind stand in its table is kept, since the sort is stable.</summary>
    private static ImmutableArray<Change> Ordered(IEnumerable<Change> changes) =>
    [
        .. changes
            .OrderByDescending(change => change.Weight)
            .ThenBy(change => Rank(change.Subject))
            .ThenBy(change => change.Path, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Word, StringComparer.Ordinal)
            .ThenBy(change => change.Kind),
    ];
}
