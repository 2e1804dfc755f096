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
        Removed = (context, it) => Weight(it, IsMet(context.UsageBefore, it), ChangeWeight.Breaking),
        Added = (context, it) => Weight(it, IsMet(context.UsageAfter, it), ChangeWeight.Notable),
    };

    /// <summary>What it weighs that a touchpoint comes or goes: one that is planned is not met yet, one that retires was announced.</summary>
    public static ChangeWeight Weight(Touchpoint touchpoint, bool isMet, ChangeWeight weight) => touchpoint.Status?.State switch
    {
        _ when !isMet => ChangeWeight.Minor,
        TouchpointState.Planned => ChangeWeight.Minor,
        TouchpointState.Retiring => ChangeWeight.Notable,
        _ => weight,
    };

    /// <summary>Compares all shared touchpoints.</summary>
    public static Matched<Touchpoint> Compare(ReviewContext context)
    {
        var matched = Declared.Match(context, Rules, context.Before.Workspace.SharedTouchpoints, context.After.Workspace.SharedTouchpoints);
        foreach (var gone in matched.Gone)
        {
            Gone(context, gone);
        }

        var hints = Declared.Hints(context, Rules, matched);
        foreach (var added in matched.Added)
        {
            New(context, added, hints);
        }

        foreach (var (old, now) in matched.Pairs)
        {
            Pair(context, old, now);
        }

        return matched;
    }

    private static void Gone(ReviewContext context, Touchpoint gone)
    {
        if (AllKeep(context.UsageBefore, gone, context.After.Workspace))
        {
            context.Field(ChangeKind.Moved, Subject.Touchpoint, gone, Place.Top with { Reaches = context.UsageBefore.JourneysUsing(gone.Name.Value) }, new FieldDifference(
                FieldNames.Shared, ChangeWeight.Minor, [new ValueChange(null, FieldNames.Shared, null)]));
            return;
        }

        context.GoneShared.Add(gone.Name.Value);
        Declared.Removed(context, Rules, gone);
    }

    private static void New(ReviewContext context, Touchpoint added, Hints<Touchpoint> hints)
    {
        if (AllKeep(context.UsageAfter, added, context.Before.Workspace))
        {
            context.Field(ChangeKind.Moved, Subject.Touchpoint, added, Place.Top with { Reaches = context.UsageAfter.JourneysUsing(added.Name.Value) }, new FieldDifference(
                FieldNames.Shared, ChangeWeight.Minor, [new ValueChange(null, null, FieldNames.Shared)]));
            return;
        }

        context.NewShared.Add(added.Name.Value);
        Declared.Added(context, Rules, added, hints);
    }

    /// <summary>Whether every journey that uses it on the one side has a touchpoint of that name of its own on the other.</summary>
    private static bool AllKeep(Usage usage, Touchpoint shared, Workspace other)
    {
        var uses = usage.UsesOf(shared.Name.Value);
        return uses.Count > 0 && uses.All(use => other.Journeys.Find(use.Journey.Name)?.Stages
            .SelectMany(stage => stage.Items)
            .Any(item => !item.IsUse && item.Touchpoint.Name.Value == shared.Name.Value) == true);
    }

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
