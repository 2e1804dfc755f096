using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Lays a journey out as a map: stages in their order, touchpoints as columns, and the lanes that have something in them.</summary>
internal sealed class MapBuilder
{
    private readonly PageScope _scope;
    private readonly ImmutableArray<MapSlot> _slots;
    private readonly EffectiveTouchpoint?[] _columns;
    private readonly ImmutableArray<MapLane> _lanes;

    public MapBuilder(PageScope scope, EffectiveJourney journey)
    {
        _scope = scope;
        Fragments = new Fragments(scope);
        _slots = MapSlots.Of(scope, journey);
        _columns = [.. _slots.SelectMany(slot => slot.Columns)];
        _lanes = MapLanes.Of(scope, journey, _columns);
    }

    /// <summary>The pieces that the map is made of.</summary>
    public Fragments Fragments { get; }

    /// <summary>The class of a stage's colour by its place in the model.</summary>
    public static string Tint(int index) => MapSlots.Tint(index);

    public MapView Build()
    {
        var next = 0;
        var stages = _slots.Select(slot => Stage(slot, ref next)).ToImmutableArray();
        var gaps = new Queue<Html>(_slots.Where(slot => slot.NoteKind is not null).Select(Gap));
        var lanes = _lanes.Select((lane, row) => Lane(lane, row, gaps)).ToImmutableArray();
        return new MapView(stages, lanes)
        {
            Channels = Choices(touchpoint => touchpoint.Facts.Channels, Fragments.ChannelTitle),
            Owners = Choices(OwnersOf, Fragments.TeamTitle),
            Count = _columns.Count(touchpoint => touchpoint is not null),
            HasCritical = _columns.Any(touchpoint => touchpoint is not null && touchpoint.IsCritical()),
            Paper = MapPaper.Choose(_lanes, _columns.Length),
        };
    }

    private static Html Gap(MapSlot slot) => Html.Format("<p class=\"{0}\">{1}</p>", Html.Markup(slot.NoteKind!), slot.Note);

    private IEnumerable<Identifier> OwnersOf(EffectiveTouchpoint touchpoint) =>
        _scope.Workspace.OwnerOf(touchpoint) is { } owner ? [owner] : [];

    /// <summary>What a reader can filter by, in the order of first mention; one choice is none.</summary>
    private ImmutableArray<ChoiceView> Choices(Func<EffectiveTouchpoint, IEnumerable<Identifier>> read, Func<Identifier, Html> title)
    {
        var names = _columns.Where(touchpoint => touchpoint is not null).SelectMany(touchpoint => read(touchpoint!)).DistinctBy(name => name.Value).ToArray();
        return names.Length < 2 ? [] : [.. names.Select(name => new ChoiceView(Html.Text(name.Value), title(name)))];
    }

    private StageView Stage(MapSlot slot, ref int next)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnView>();
        foreach (var touchpoint in slot.Columns)
        {
            if (touchpoint is not null)
            {
                columns.Add(Column(touchpoint, next));
            }

            next++;
        }

        var title = slot.Stage is { } stage ? _scope.Title(stage) : slot.Title;
        return new StageView(title, Purpose(slot.Stage), Tint(slot.Tint), slot.Note, slot.NoteKind, columns.ToImmutable(), Opportunities(slot.Stage));
    }

    private Html Purpose(EffectiveStage? stage)
    {
        var goal = stage is null ? Html.None : _scope.Words(stage.Declaration.Goal);
        return goal.IsNone && stage?.Definition is { } definition ? _scope.Words(definition.Purpose) : goal;
    }

    private Html Opportunities(EffectiveStage? stage) =>
        stage is null ? Html.None : Fragments.Opportunities(stage.Declaration.Opportunities);

    private ColumnView Column(EffectiveTouchpoint touchpoint, int column) => new(
        _scope.Title(touchpoint.Facts),
        _scope.To(touchpoint),
        Fragments.Weight(touchpoint.Facts),
        touchpoint.IsCritical(),
        Fragments.State(touchpoint.Facts),
        Facts(column))
    {
        Channels = Html.Text(string.Join(' ', touchpoint.Facts.Channels.Select(channel => channel.Value))),
        Owner = Html.Text(_scope.Workspace.OwnerOf(touchpoint)?.Value ?? ""),
    };

    private ImmutableArray<FactView> Facts(int column)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>(_lanes.Length);
        foreach (var lane in _lanes)
        {
            if (!lane.Words[column].IsNone)
            {
                facts.Add(new FactView(lane.Title, lane.Words[column], lane.Kind) { Name = lane.Name });
            }
        }

        return facts.DrainToImmutable();
    }

    private LaneView Lane(MapLane lane, int row, Queue<Html> gaps)
    {
        var isFlow = lane.Kind == "then";
        var firstBelowFlow = _lanes[0].Kind == "then" && _lanes.Length > 1 ? 1 : 0;
        var cells = ImmutableArray.CreateBuilder<CellView>(_columns.Length);
        for (var column = 0; column < _columns.Length; column++)
        {
            if (_columns[column] is not null)
            {
                cells.Add(new CellView(lane.Cell(column)));
            }
            else if (isFlow && firstBelowFlow == 1)
            {
                cells.Add(new CellView(lane.Cell(column), 1, "gap"));
            }
            else if (row == firstBelowFlow)
            {
                cells.Add(new CellView(gaps.Dequeue(), _lanes.Length - firstBelowFlow, "gap"));
            }
        }

        return new LaneView(lane.Kind, lane.Title, lane.Note, cells.DrainToImmutable()) { Name = lane.Name };
    }
}
