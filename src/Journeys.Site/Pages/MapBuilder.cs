using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Lays a journey out as a map: stages in their order, touchpoints as columns, and the lanes that have something in them.</summary>
internal sealed class MapBuilder
{
    private static readonly string[] TintClasses = ["tint-1", "tint-2", "tint-3", "tint-4", "tint-5", "tint-6", "tint-7", "tint-8"];

    private readonly PageScope _scope;
    private readonly EffectiveJourney _journey;
    private readonly ImmutableArray<LaneSource> _lanes;

    public MapBuilder(PageScope scope, EffectiveJourney journey)
    {
        _scope = scope;
        _journey = journey;
        var fragments = new Fragments(scope);
        Fragments = fragments;
        _lanes =
        [
            new("moment", fragments.Moment),
            new("need", fragments.Need),
            new("channel", fragments.Channels),
            new("says", fragments.Says),
            new("satisfaction", fragments.Satisfaction),
            new("emotion", fragments.Emotion),
            new("thinks", fragments.Thinks),
            new("pain", fragments.Pains),
            new("opportunity", fragments.Opportunities),
            new("metric", fragments.Metrics),
            new("personalised", fragments.Personalisation),
            new("feedback", fragments.Feedback),
            new("backstage", fragments.Backstage),
            new("system", fragments.Systems),
            new("then", facts => fragments.Then(facts, journey)),
        ];
    }

    /// <summary>The pieces that the map is made of.</summary>
    public Fragments Fragments { get; }

    /// <summary>The class of a stage's colour by its place in the model.</summary>
    public static string Tint(int index) => TintClasses[index % TintClasses.Length];

    public MapView Build()
    {
        var slots = Slots();
        var columns = slots.SelectMany(slot => slot.Columns).ToArray();
        var contents = columns.Select(column => column is null ? null : Contents(column)).ToArray();
        var used = Enumerable.Range(0, _lanes.Length)
            .Where(lane => contents.Any(cells => cells is not null && !cells[lane].IsNone))
            .ToArray();
        var next = 0;
        var stages = slots.Select(slot => Stage(slot, contents, ref next)).ToImmutableArray();
        var gaps = new Queue<Html>(slots.Where(slot => slot.NoteKind is not null).Select(Gap));
        var lanes = used.Select((lane, row) => Lane(lane, row, used.Length, columns, contents, gaps)).ToImmutableArray();
        return new MapView(stages, lanes);
    }

    private static StageView Describe(Slot slot, Html title, Html purpose, Html note, ImmutableArray<ColumnView> columns, Html opportunities) =>
        new(title, purpose, Tint(slot.Tint), note, slot.NoteKind, columns, opportunities);

    private static Html Gap(Slot slot) => Html.Format("<p class=\"{0}\">{1}</p>", Html.Markup(slot.NoteKind!), slot.Note);

    private Html[] Contents(EffectiveTouchpoint touchpoint) => [.. _lanes.Select(lane => lane.Read(touchpoint.Facts))];

    private ImmutableArray<FactView> Facts(Html[] contents, EffectiveTouchpoint touchpoint)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            var kind = _lanes[lane].Kind;
            if (!contents[lane].IsNone)
            {
                var bar = kind == "satisfaction" && touchpoint.OutOfFive() is { } score ? Curve.Bar(score) : Html.None;
                facts.Add(new FactView(_scope.Texts["lane." + kind], contents[lane] + bar, kind));
            }
        }

        return facts.ToImmutable();
    }

    private StageView Stage(Slot slot, Html[]?[] contents, ref int next)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnView>();
        foreach (var touchpoint in slot.Columns)
        {
            var cells = contents[next++];
            if (touchpoint is not null)
            {
                columns.Add(Column(touchpoint, cells!));
            }
        }

        return slot.Stage is { } stage
            ? Describe(slot, _scope.Title(stage), Purpose(stage), slot.Note, columns.ToImmutable(), StageOpportunities(stage))
            : Describe(slot, slot.Title, Html.None, slot.Note, [], Html.None);
    }

    private Html Purpose(EffectiveStage stage)
    {
        var goal = _scope.Words(stage.Declaration.Goal);
        return goal.IsNone && stage.Definition is { } definition ? _scope.Words(definition.Purpose) : goal;
    }

    private Html StageOpportunities(EffectiveStage stage) =>
        Fragments.Several([.. stage.Declaration.Opportunities.Select(Fragments.Opportunity)]);

    private ColumnView Column(EffectiveTouchpoint touchpoint, Html[] contents) => new(
        _scope.Title(touchpoint.Facts),
        _scope.To(touchpoint),
        Fragments.Weight(touchpoint.Facts),
        touchpoint.IsCritical(),
        Fragments.State(touchpoint.Facts),
        Facts(contents, touchpoint));

    private LaneView Lane(int lane, int row, int rows, EffectiveTouchpoint?[] columns, Html[]?[] contents, Queue<Html> gaps)
    {
        var kind = _lanes[lane].Kind;
        var cells = ImmutableArray.CreateBuilder<CellView>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (contents[i] is { } filled)
            {
                cells.Add(new CellView(kind == "satisfaction" ? CurveCell(columns, i, filled[lane]) : filled[lane]));
            }
            else if (row == 0)
            {
                cells.Add(new CellView(gaps.Dequeue(), rows, "gap"));
            }
        }

        var note = kind == "satisfaction" ? _scope.Texts["lane.satisfaction.note"] : Html.None;
        return new LaneView(kind, _scope.Texts["lane." + kind], note, cells.ToImmutable());
    }

    private Html CurveCell(EffectiveTouchpoint?[] columns, int i, Html words)
    {
        if (columns[i]!.OutOfFive() is not { } here)
        {
            return words;
        }

        var before = i > 0 ? columns[i - 1]?.OutOfFive() : null;
        var after = i + 1 < columns.Length ? columns[i + 1]?.OutOfFive() : null;
        return Curve.Cell(_scope, here, before, after, columns[i]!.Facts.Satisfaction!);
    }

    /// <summary>The journey's stages in the order of its source, with those that it skips or lacks at their place in the model.</summary>
    private List<Slot> Slots()
    {
        var slots = _journey.Stages.Select(Filled).ToList();
        if (_journey.Model is not { } model)
        {
            return slots;
        }

        for (var index = 0; index < model.Stages.Length; index++)
        {
            var definition = model.Stages[index];
            if (_journey.Stages.All(stage => stage.Name.Value != definition.Name.Value) && Unfilled(definition, index) is { } slot)
            {
                var place = slots.FindIndex(other => other.ModelIndex > index);
                slots.Insert(place < 0 ? slots.Count : place, slot);
            }
        }

        return slots;
    }

    private Slot Filled(EffectiveStage stage, int order)
    {
        var tint = stage.ModelIndex >= 0 ? stage.ModelIndex : order;
        return stage.Touchpoints.IsEmpty
            ? new Slot(stage, Html.None, stage.ModelIndex, tint, [null], _scope.Texts["stage.empty"], "empty")
            : new Slot(stage, Html.None, stage.ModelIndex, tint, [.. stage.Touchpoints], Html.None, null);
    }

    private Slot? Unfilled(StageDefinition definition, int index)
    {
        var title = _scope.Title(definition);
        if (_journey.Declaration.Skips.FirstOrDefault(skip => skip.Stage.Value == definition.Name.Value) is { } skip)
        {
            var reason = _scope.Words(skip.Because);
            var note = reason.IsNone ? _scope.Texts["stage.skipped"] : _scope.Texts.Format("stage.skipped-because", reason);
            return new Slot(null, title, index, index, [null], note, "skipped");
        }

        return definition.IsOptional ? null : new Slot(null, title, index, index, [null], _scope.Texts["stage.missing"], "missing");
    }

    /// <summary>A lane and where its cells come from.</summary>
    private sealed record LaneSource(string Kind, Func<Touchpoint, Html> Read);

    /// <summary>A stage's place on the map; a column of null stands for a stage without touchpoints.</summary>
    private sealed record Slot(
        EffectiveStage? Stage, Html Title, int ModelIndex, int Tint, EffectiveTouchpoint?[] Columns, Html Note, string? NoteKind);
}
