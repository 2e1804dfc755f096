using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>Which shared touchpoints were a journey's own, or are now: under the same name, or one that says so with <c>was</c>.</summary>
/// <param name="context">The comparison.</param>
/// <param name="journeys">The journeys that are in both states.</param>
internal sealed class ChangedHands(ReviewContext context, ImmutableArray<(Journey Before, Journey After)> journeys)
{
    private readonly Dictionary<Journey, Journey> _after = journeys.ToDictionary(pair => pair.Before, pair => pair.After);
    private readonly Dictionary<Journey, Journey> _before = journeys.ToDictionary(pair => pair.After, pair => pair.Before);

    /// <summary>The journeys, by their present names in order, that have a former shared touchpoint as their own now.</summary>
    public ImmutableArray<string> KeepersOf(Touchpoint gone) => Names(context.UsageBefore.UsesOf(gone.Name.Value)
        .Select(use => _after.GetValueOrDefault(use.Journey))
        .Where(journey => HasOwn(journey, own => own.Name.Value == gone.Name.Value || own.FormerName?.Value == gone.Name.Value)));

    /// <summary>The journeys, by their present names in order, that use a shared touchpoint which was their own.</summary>
    public ImmutableArray<string> FormerOwnersOf(Touchpoint added) => Names(context.UsageAfter.UsesOf(added.Name.Value)
        .Select(use => use.Journey)
        .Where(journey => HasOwn(_before.GetValueOrDefault(journey), own => own.Name.Value == added.Name.Value || own.Name.Value == added.FormerName?.Value)));

    private static bool HasOwn(Journey? journey, Func<Touchpoint, bool> isMeant) =>
        journey?.Stages.SelectMany(stage => stage.Items).Any(item => !item.IsUse && isMeant(item.Touchpoint)) == true;

    private static ImmutableArray<string> Names(IEnumerable<Journey?> journeys) =>
        [.. journeys.Select(journey => journey!.Name.Value).Distinct().Order(StringComparer.Ordinal)];
}
