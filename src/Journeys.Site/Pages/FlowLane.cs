using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>The lane of a map that shows where the customer goes: arrows, and the same in words.</summary>
internal sealed class FlowLane
{
    private readonly Fragments _fragments;
    private readonly EffectiveJourney _journey;
    private readonly EffectiveTouchpoint?[] _columns;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly FlowDrawing _drawing;

    public FlowLane(Fragments fragments, EffectiveJourney journey, EffectiveTouchpoint?[] columns)
    {
        (_fragments, _journey, _columns) = (fragments, journey, columns);
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column] is { } touchpoint)
            {
                _places.TryAdd(touchpoint.Name.Value, column);
            }
        }

        _drawing = new FlowDrawing(columns.Length, columns.SelectMany(EdgesOf));
    }

    /// <summary>The height of the drawing, in pixels.</summary>
    public int Height => _drawing.Height;

    /// <summary>
    /// A column's arrows and ways. A way to the next column that its arrow shows whole is in words for screen readers only.
    /// </summary>
    public Html Cell(int column)
    {
        var ways = _columns[column] is not { } touchpoint
            ? []
            : touchpoint.Facts.Then.SelectMany(flow => flow.Targets.Select(target => Way(column, target, flow.When))).ToArray();
        return ways.Length == 0
            ? _drawing.Cell(column)
            : _drawing.Cell(column) + Html.Format("<ul class=\"bits\">{0}</ul>", Html.Join("", ways));
    }

    private IEnumerable<FlowEdge> EdgesOf(EffectiveTouchpoint? touchpoint, int column) => touchpoint is null
        ? []
        : touchpoint.Facts.Then.SelectMany(flow => flow.Targets
            .Where(target => _places.ContainsKey(target.Value))
            .Select(target => new FlowEdge(column, _places[target.Value], flow.When?.Value ?? "")));

    private Html Way(int column, Identifier target, LocalText? when)
    {
        var isPlain = when is null
            && _places.TryGetValue(target.Value, out var place)
            && place == column + 1
            && _drawing.HasArrow(column, place);
        return Html.Format(isPlain ? "<li class=\"sr\">{0}</li>" : "<li>{0}</li>", _fragments.Way(_journey, target, when));
    }
}
