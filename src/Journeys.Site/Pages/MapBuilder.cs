using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Lays a journey out as a map: stages in their order, touchpoints as columns, and the lanes that have something in them.</summary>
internal sealed class MapBuilder
{
    /// <summary>A fold that hides fewer facts than this costs its reader more than it spares.</summary>
    private const int LeastFolded = 3;

    /// <summary>What the list on a phone shows at once, in its order; the rest is folded.</summary>
    private static readonly string[] FirstFacts = ["moment", "need", "channel", "satisfaction", "pain"];

    private readonly PageScope _scope;
    private readonly ImmutableArray<MapSlot> _slots;
    private readonly EffectiveTouchpoint?[] _columns;
    private readonly ImmutableArray<MapLane> _lanes;
    private readonly MapLane[] _listed;

    public MapBuilder(PageScope scope, EffectiveJourney journey)
    {
        _scope = scope;
        Fragments = new Fragments(scope);
        _slots = MapSlots.Of(scope, journey);
        _columns = [.. _slots.SelectMany(slot => slot.Columns)];
        _lanes = MapLanes.Of(scope, journey, _columns);
        _listed = [.. _lanes.OrderBy(lane => Array.IndexOf(FirstFacts, lane.Kind) is >= 0 and var place ? place : FirstFacts.Length)];
    }

    /// <summary>The pieces that the map is made of.</summary>
    public Fragments Fragments { get; }

    /// <summary>The class of a stage's colour by its place in the model.</summary>
    public static string Tint(int index) => MapSlots.Tint(index);

    public MapView Build()
    {
        var next = 0;
        var stages = _slots.Select((slot, order) => Stage(slot, order + 1, ref next)).ToImmutableArray();
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

    private StageView Stage(MapSlot slot, int order, ref int next)
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
        return new StageView(title, Purpose(slot.Stage), Tint(slot.Tint), slot.Note, slot.NoteKind, columns.ToImmutable(), Opportunities(slot.Stage))
        {
            Order = order,
        };
    }

    private Html Purpose(EffectiveStage? stage)
    {
        var goal = stage is null ? Html.None : _scope.Words(stage.Declaration.Goal);
        return goal.IsNone && stage?.Definition is { } definition ? _scope.Words(definition.Purpose) : goal;
    }

    private Html Opportunities(EffectiveStage? stage) =>
        stage is null ? Html.None : Fragments.Opportunities(stage.Declaration.Opportunities);

    private ColumnView Column(EffectiveTouchpoint touchpoint, int column)
    {
        var first = ImmutableArray.CreateBuilder<FactView>(_lanes.Length);
        var rest = ImmutableArray.CreateBuilder<FactView>(_lanes.Length);
        foreach (var lane in _listed)
        {
            if (!lane.Words[column].IsNone)
            {
                (FirstFacts.Contains(lane.Kind) ? first : rest).Add(new FactView(lane.Title, lane.Words[column], lane.Kind) { Name = lane.Name });
            }
        }

        if (rest.Count < LeastFolded)
        {
            first.AddRange(rest);
            rest.Clear();
        }

        return new ColumnView(
            _scope.Title(touchpoint.Facts),
            _scope.To(touchpoint),
            Fragments.Weight(touchpoint.Facts),
            touchpoint.IsCritical(),
            Fragments.State(touchpoint.Facts),
            first.DrainToImmutable())
        {
            Rest = rest.DrainToImmutable(),
            Channels = Html.Text(string.Join(' ', touchpoint.Facts.Channels.Select(channel => channel.Value))),
            Owner = Html.Text(_scope.Workspace.OwnerOf(touchpoint)?.Value ?? ""),
        };
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
