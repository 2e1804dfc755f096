using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>The touchpoints of the two states of one journey.</summary>
internal sealed class TouchpointPairs
{
    private readonly ReviewContext _context;
    private readonly (Journey It, Reading Reading) _old;
    private readonly (Journey It, Reading Reading) _now;
    private readonly Place _place;
    private readonly HashSet<string> _goneStages;
    private readonly HashSet<string> _newStages;
    private readonly Dictionary<string, string> _stageNow;

    public TouchpointPairs(
        ReviewContext context, (Journey It, Reading Reading) old, (Journey It, Reading Reading) now, Place place, Matched<Stage> stages)
    {
        _context = context;
        _old = old;
        _now = now;
        _place = place;
        _goneStages = [.. stages.Gone.Select(stage => stage.Name.Value)];
        _newStages = [.. stages.Added.Select(stage => stage.Name.Value)];
        _stageNow = stages.Pairs.ToDictionary(pair => pair.Before.Name.Value, pair => pair.After.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Tells all that differs.</summary>
    public void Compare()
    {
        var matched = Match();
        foreach (var (old, now) in matched.Pairs.Where(pair => !pair.After.IsUse && pair.Before.Declared.Name.Value != pair.After.Declared.Name.Value))
        {
            _context.Renames.Add(NameKind.Touchpoint, old.Declared.Name.Value, now.Declared.Name.Value, _now.It.Name.Value);
        }

        Gone(matched);
        Added(matched);
        foreach (var (old, now) in matched.Pairs)
        {
            Pair(old, now);
        }

        foreach (var stage in matched.Pairs.Where(pair => StageNow(pair.Before) == pair.After.Stage).GroupBy(pair => pair.After.Stage))
        {
            Reordered.Tell(_context, Subject.Touchpoint, _place, [.. stage.Select(pair => (pair.Before.Index, pair.After.Declared))]);
        }
    }

    private Matched<Placed> Match()
    {
        var before = Items(_old.It, name => _old.Reading.NewName(NameKind.Touchpoint, name));
        var after = Items(_now.It, name => name, _context.After.Workspace);
        return Matching.Of(before, after, new MatchRules<Placed>(
            placed => placed.Key,
            placed => $"{StageNow(placed)}\u0010{(placed.IsUse ? placed.Key.Name.Value : "")}\u0011{TouchpointFields.Content(placed.Declared, _old.Reading)}",
            placed => $"{placed.Stage}\u0010{(placed.IsUse ? placed.Key.Name.Value : "")}\u0011{TouchpointFields.Content(placed.Declared, _now.Reading)}",
            _context.NamesOf(NameKind.Touchpoint, _now.It.Name.Value)));
    }

    private void Gone(Matched<Placed> matched)
    {
        foreach (var gone in matched.Gone)
        {
            var isToldElsewhere = _goneStages.Contains(gone.Stage) || (gone.IsUse && _context.GoneShared.Contains(gone.Declared.Name.Value));
            if (!isToldElsewhere)
            {
                var facts = Facts(_context.UsageBefore, _old.It, gone);
                var weight = SharedTouchpointChanges.WeightGone(_context, facts, Usage.IsInForce(_old.It));
                _context.Removed(Subject.Touchpoint, weight, Titled(gone, facts), _place, gone.IsUse ? null : TouchpointFields.ContentElsewhere(facts, _old.Reading));
            }
        }
    }

    private void Added(Matched<Placed> matched)
    {
        var hints = Hints(matched);
        foreach (var added in matched.Added)
        {
            var isToldElsewhere = _newStages.Contains(added.Stage) || (added.IsUse && _context.NewShared.Contains(added.Declared.Name.Value));
            if (!isToldElsewhere)
            {
                var facts = Facts(_context.UsageAfter, _now.It, added);
                var weight = SharedTouchpointChanges.WeightNew(facts, Usage.IsInForce(_now.It));
                _context.Added(Subject.Touchpoint, weight, Titled(added, facts), _place, added.IsUse ? null : hints.For(added.Declared), added.IsUse ? null : TouchpointFields.ContentElsewhere(facts, _now.Reading));
            }
        }
    }

    /// <summary>What the journey's own new ones may have been: of another title only where they stand in the same stage.</summary>
    private Hints<Touchpoint> Hints(Matched<Placed> matched)
    {
        var before = matched.Gone.Where(placed => !placed.IsUse).ToDictionary(placed => placed.Declared.Name.Value, StageNow, StringComparer.Ordinal);
        var after = matched.Added.Where(placed => !placed.IsUse).ToDictionary(placed => placed.Declared.Name.Value, placed => placed.Stage, StringComparer.Ordinal);
        return new Hints<Touchpoint>(
            _context,
            [.. matched.Gone.Where(placed => !placed.IsUse).Select(placed => placed.Declared)],
            [.. matched.Added.Where(placed => !placed.IsUse).Select(placed => placed.Declared)],
            it => before[it.Name.Value] + TouchpointFields.Content(it, _old.Reading),
            it => after[it.Name.Value] + TouchpointFields.Content(it, _now.Reading));
    }

    private void Pair(Placed old, Placed now)
    {
        var factsNow = Facts(_context.UsageAfter, _now.It, now);
        var shown = Titled(now, factsNow);
        if (old.Key.Name.Value != now.Key.Name.Value)
        {
            _context.Renamed(Subject.Touchpoint, old.Declared, shown, _place);
        }

        var factsOld = Facts(_context.UsageBefore, _old.It, old);
        var isMet = Usage.IsInForce(_old.It) && !SharedTouchpointChanges.IsPlanned(factsOld, factsNow);
        if (StageNow(old) != now.Stage)
        {
            var weight = isMet ? ChangeWeight.Notable : ChangeWeight.Minor;
            _context.Field(ChangeKind.Moved, Subject.Touchpoint, shown, _place, new FieldDifference(
                FieldNames.Stage, weight, [new ValueChange(null, old.Stage, now.Stage) { NamedBefore = _old.Reading.Titles.Stage(old.Stage), NamedAfter = _now.Reading.Titles.Stage(now.Stage) }]));
        }

        foreach (var difference in Differences(old, now, factsOld, factsNow))
        {
            var weight = isMet ? difference.Weight : ChangeWeight.Minor;
            _context.Field(ChangeKind.Changed, Subject.Touchpoint, shown, _place, difference with { Weight = weight });
        }

        var areOwn = old.IsUse == now.IsUse;
        OpportunityChanges.Compare(
            _context,
            _place.In(now.Declared.Name.Value),
            ((areOwn ? old.Declared : factsOld).Opportunities, _old.Reading),
            ((areOwn ? now.Declared : factsNow).Opportunities, _now.Reading));
    }

    /// <summary>
    /// What differs here. Of a use only what it states itself, and that only where it makes a difference; the rest is told once, at
    /// the shared touchpoint.
    /// </summary>
    private IEnumerable<FieldDifference> Differences(Placed old, Placed now, Touchpoint factsOld, Touchpoint factsNow)
    {
        var effective = FieldComparison.Compare(TouchpointFields.All, (factsOld, _old.Reading), (factsNow, _now.Reading));
        if (!old.IsUse || !now.IsUse)
        {
            return effective;
        }

        var own = FieldComparison.Compare(TouchpointFields.All, (old.Declared, _old.Reading), (now.Declared, _now.Reading));
        return effective.Where(difference => own.Any(other => other.Keyword == difference.Keyword));
    }

    private string StageNow(Placed old) =>
        _stageNow.GetValueOrDefault(old.Stage) ?? _old.Reading.NewName(NameKind.Stage, old.Stage);

    private static Touchpoint Facts(Usage usage, Journey journey, Placed placed) =>
        placed.IsUse ? usage.Effective(journey, placed.Declared) : placed.Declared;

    /// <summary>A use as it is shown: at its own place, under the title that holds there.</summary>
    private static Touchpoint Titled(Placed placed, Touchpoint facts) =>
        placed.IsUse ? placed.Declared with { Title = facts.Title } : placed.Declared;

    private static List<Placed> Items(Journey journey, Func<string, string> newName, Workspace? present = null)
    {
        var items = new List<Placed>();
        foreach (var stage in journey.Stages)
        {
            foreach (var item in stage.Items)
            {
                items.Add(new Placed(item.Touchpoint, item.IsUse ? KeyOf(item.Touchpoint, newName, present) : item.Touchpoint, stage.Name.Value, item.IsUse, items.Count));
            }
        }

        return items;
    }

    /// <summary>A use under its present name, with the earlier one that the shared touchpoint states: it may have been the journey's own.</summary>
    private static Touchpoint KeyOf(Touchpoint use, Func<string, string> newName, Workspace? present)
    {
        var known = newName(use.Name.Value);
        var former = present?.SharedTouchpoints.Find(use.Name)?.FormerName;
        return known == use.Name.Value && former is null ? use : use with { Name = use.Name with { Value = known }, FormerName = former };
    }

    /// <summary>A touchpoint where it stands.</summary>
    /// <param name="Declared">What is written there.</param>
    /// <param name="Key">The same under its present name, which it is found by.</param>
    /// <param name="Stage">The stage.</param>
    /// <param name="IsUse">Whether it is the use of a shared one.</param>
    /// <param name="Index">Its position in the journey.</param>
    private sealed record Placed(Touchpoint Declared, Touchpoint Key, string Stage, bool IsUse, int Index);
}
