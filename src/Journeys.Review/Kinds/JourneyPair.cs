using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>The two states of one journey: its fields, then its stages, then the touchpoints in them.</summary>
internal sealed class JourneyPair
{
    private readonly ReviewContext _context;
    private readonly Journey _old;
    private readonly Journey _now;
    private readonly Reading _before;
    private readonly Reading _after;
    private readonly Place _place;

    public JourneyPair(ReviewContext context, Journey old, Journey now)
    {
        _context = context;
        _old = old;
        _now = now;
        _before = context.Before.Within(old, now.Name.Value);
        _after = context.After.Within(now, now.Name.Value);
        _place = new Place(now.Name.Value + ".", now.Name.Value, []);
    }

    /// <summary>Tells all that differs.</summary>
    public void Compare()
    {
        var top = _place with { Prefix = "" };
        if (_old.Name.Value != _now.Name.Value)
        {
            _context.Renamed(Subject.Journey, _old, _now, top);
        }

        var wasOrIsInForce = Usage.IsInForce(_old) || Usage.IsInForce(_now);
        Declared.Fields(_context, Subject.Journey, JourneyChanges.Rules.Fields, top, wasOrIsInForce, (_old, _before), (_now, _after));
        var stages = Stages();
        new TouchpointPairs(_context, (_old, _before), (_now, _after), _place, stages).Compare();
    }

    private Matched<Stage> Stages()
    {
        var matched = Matching.Of(_old.Stages, _now.Stages, ContentBefore, it => StageChanges.ContentOf(it, _after));
        foreach (var gone in matched.Gone)
        {
            _context.Removed(Subject.Stage, Usage.IsInForce(_old) ? ChangeWeight.Breaking : ChangeWeight.Minor, Titled(gone, _before), _place);
        }

        var hints = new Hints<Stage>(_context, matched.Gone, matched.Added, ContentBefore, it => StageChanges.ContentOf(it, _after));
        foreach (var added in matched.Added)
        {
            _context.Added(
                Subject.Stage, Usage.IsInForce(_now) ? ChangeWeight.Notable : ChangeWeight.Minor, Titled(added, _after), _place, hints.For(added));
        }

        foreach (var (old, now) in matched.Pairs)
        {
            if (old.Name.Value != now.Name.Value && _before.NewName(NameKind.Stage, old.Name.Value) != now.Name.Value)
            {
                _context.Renamed(Subject.Stage, old, Titled(now, _after), _place);
            }

            Declared.Fields(_context, Subject.Stage, StageChanges.Fields, _place, Usage.IsInForce(_old), (old, _before), (now, _after), Titled(now, _after));
            OpportunityChanges.Compare(_context, _place.In(now.Name.Value), (old.Opportunities, _before), (now.Opportunities, _after));
        }

        Reordered.Tell(_context, Subject.Stage, _place, [.. matched.Pairs.Select(pair => (_old.Stages.IndexOf(pair.Before), Titled(pair.After, _after)))]);
        return matched;
    }

    /// <summary>A stage under the title that is shown for it.</summary>
    private static Stage Titled(Stage stage, Reading reading) => stage with { Title = reading.Titles.StageTitle(stage.Name.Value) };

    /// <summary>
    /// A stage that its model still has was not renamed, whatever stands in another one now: the customer meets that at another moment.
    /// </summary>
    private string ContentBefore(Stage stage)
    {
        var isStillThere = _after.Workspace.StageModelOf(_now)?.IndexOf(stage.Name.Value) >= 0;
        return (isStillThere ? stage.Name.Value : "") + StageChanges.ContentOf(stage, _before);
    }
}
