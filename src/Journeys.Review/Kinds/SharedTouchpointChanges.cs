using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a touchpoint that journeys share: one change, at its own name, that names the journeys it reaches.</summary>
internal static class SharedTouchpointChanges
{
    public static readonly KindRules<Touchpoint> Rules = new(Subject.Touchpoint, NameKind.Touchpoint, TouchpointFields.All)
    {
        Content = TouchpointFields.Content,
        Reaches = (context, side, name) => context.UsageOn(side).JourneysUsing(name),
        Removed = (context, it) => WeightGone(context, it, IsMet(context.UsageBefore, it)),
        Added = (context, it) => WeightNew(it, IsMet(context.UsageAfter, it)),
    };

    /// <summary>What it weighs that a touchpoint is gone: one that is planned was not met yet, and one that retires was announced until its day.</summary>
    public static ChangeWeight WeightGone(ReviewContext context, Touchpoint touchpoint, bool isMet) => touchpoint.Status switch
    {
        _ when !isMet => ChangeWeight.Minor,
        { State: TouchpointState.Planned } => ChangeWeight.Minor,
        { State: TouchpointState.Retiring, Until: var until } when context.HasPassed(until) => ChangeWeight.Notable,
        _ => ChangeWeight.Breaking,
    };

    /// <summary>What it weighs that a touchpoint is new: one that is planned is not met yet.</summary>
    public static ChangeWeight WeightNew(Touchpoint touchpoint, bool isMet) =>
        isMet && touchpoint.Status is not { State: TouchpointState.Planned } ? ChangeWeight.Notable : ChangeWeight.Minor;

    /// <summary>Finds out which shared touchpoint became which; tells nothing yet.</summary>
    public static Matched<Touchpoint> Match(ReviewContext context) =>
        Declared.Match(context, Rules, context.Before.Workspace.SharedTouchpoints, context.After.Workspace.SharedTouchpoints);

    /// <summary>Tells all that differs.</summary>
    /// <param name="context">The comparison.</param>
    /// <param name="matched">The shared touchpoints.</param>
    /// <param name="journeys">The journeys that are in both states.</param>
    public static void Tell(ReviewContext context, Matched<Touchpoint> matched, ImmutableArray<(Journey Before, Journey After)> journeys)
    {
        var changedHands = new ChangedHands(context, journeys);
        foreach (var gone in matched.Gone)
        {
            Gone(context, gone, changedHands);
        }

        var hints = Declared.Hints(context, Rules, matched);
        foreach (var added in matched.Added)
        {
            New(context, added, changedHands, hints);
        }

        foreach (var (old, now) in matched.Pairs)
        {
            Pair(context, old, now);
        }
    }

    /// <summary>What some journeys keep as their own is only gone for the others, which tell that themselves.</summary>
    private static void Gone(ReviewContext context, Touchpoint gone, ChangedHands changedHands)
    {
        if (changedHands.KeepersOf(gone) is { IsEmpty: false } keepers)
        {
            SharedOrNot(context, gone, keepers, new ValueChange(null, FieldNames.Shared, null));
            return;
        }

        context.GoneShared.Add(gone.Name.Value);
        Declared.Removed(context, Rules, gone);
    }

    private static void New(ReviewContext context, Touchpoint added, ChangedHands changedHands, Hints<Touchpoint> hints)
    {
        if (!changedHands.FormerOwnersOf(added).IsEmpty)
        {
            SharedOrNot(context, added, context.UsageAfter.JourneysUsing(added.Name.Value), new ValueChange(null, null, FieldNames.Shared));
            return;
        }

        context.NewShared.Add(added.Name.Value);
        Declared.Added(context, Rules, added, hints);
    }

    /// <summary>Tells who shares it. Where that is one journey alone, it reaches none: nothing is another there.</summary>
    private static void SharedOrNot(ReviewContext context, Touchpoint it, ImmutableArray<string> journeys, ValueChange value) => context.Field(
        ChangeKind.Moved,
        Subject.Touchpoint,
        it,
        Place.Top with { Reaches = journeys.Length > 1 ? journeys : [] },
        new FieldDifference(FieldNames.Shared, ChangeWeight.Minor, [value]),
        value.After is null ? ChangeSide.Before : ChangeSide.After);

    private static void Pair(ReviewContext context, Touchpoint old, Touchpoint now)
    {
        if (context.IsUntouched(old.Origin, now.Origin))
        {
            return;
        }

        var place = Place.Top with { Reaches = context.UsageAfter.JourneysUsing(now.Name.Value) };
        if (old.Name.Value != now.Name.Value)
        {
            context.Renamed(Subject.Touchpoint, old, now, place);
        }

        var isMet = (IsMet(context.UsageBefore, old) || IsMet(context.UsageAfter, now)) && !IsPlanned(old, now);
        foreach (var difference in FieldComparison.Compare(TouchpointFields.All, (old, context.Before), (now, context.After)))
        {
            var reached = place with { Reaches = Reached(context, now, difference.Keyword) };
            context.Field(ChangeKind.Changed, Subject.Touchpoint, now, reached, difference with { Weight = isMet ? difference.Weight : ChangeWeight.Minor });
        }

        OpportunityChanges.Compare(context, place.In(now.Name.Value), (old.Opportunities, context.Before), (now.Opportunities, context.After));
    }

    /// <summary>Whether it is planned and stays so, so that no customer meets it.</summary>
    public static bool IsPlanned(Touchpoint old, Touchpoint now) =>
        old.Status?.State == TouchpointState.Planned && now.Status?.State == TouchpointState.Planned;

    /// <summary>The journeys that do not lay a statement of their own over the field.</summary>
    private static ImmutableArray<string> Reached(ReviewContext context, Touchpoint now, string field) =>
    [
        .. context.UsageAfter.UsesOf(now.Name.Value)
            .Where(use => !TouchpointFields.All.Any(line => line.Name == field && field != "status" && line.Read(use.Overrides, context.After).Any()))
            .Select(use => use.Journey.Name.Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsMet(Usage usage, Touchpoint shared) => usage.UsesOf(shared.Name.Value).Any(use => Usage.IsInForce(use.Journey));
}
