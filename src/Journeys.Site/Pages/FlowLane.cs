using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>The lane of a map that shows where the customer goes: arrows, and the same in words.</summary>
internal sealed class FlowLane
{
    private readonly EffectiveTouchpoint?[] _columns;
    private readonly ImmutableArray<Html>[] _ways;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly FlowDrawing _drawing;

    public FlowLane(Fragments fragments, EffectiveJourney journey, EffectiveTouchpoint?[] columns)
    {
        _columns = columns;
        _ways = Array.ConvertAll(columns, touchpoint => touchpoint is null ? [] : fragments.Ways(touchpoint.Facts, journey));
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column] is { } touchpoint)
            {
                _places.TryAdd(touchpoint.Name.Value, column);
            }
        }

        _drawing = new FlowDrawing(columns.Length, Edges());
    }

    /// <summary>The height of the drawing, in pixels.</summary>
    public int Height => _drawing.Height;

    /// <summary>The ways of each column in words.</summary>
    public Html[] Words() => Array.ConvertAll(_ways, Fragments.Several);

    /// <summary>
    /// A column's arrows and ways. A way to the next column that its arrow shows whole is in words for screen readers only.
    /// </summary>
    public Html Cell(int column)
    {
        var ways = _ways[column];
        if (ways.IsEmpty)
        {
            return _drawing.Cell(column, Html.None);
        }

        var items = new List<Html>(ways.Length);
        foreach (var flow in _columns[column]!.Facts.Then)
        {
            foreach (var target in flow.Targets)
            {
                items.Add(Html.Format(IsPlain(column, target, flow.When) ? "<li class=\"sr\">{0}</li>" : "<li>{0}</li>", ways[items.Count]));
            }
        }

        return _drawing.Cell(column, Html.List("<ul class=\"bits\">", "", CollectionsMarshal.AsSpan(items), "", "</ul>"));
    }

    private List<FlowEdge> Edges()
    {
        var edges = new List<FlowEdge>(_columns.Length);
        for (var column = 0; column < _columns.Length; column++)
        {
            foreach (var flow in _columns[column]?.Facts.Then ?? [])
            {
                foreach (var target in flow.Targets)
                {
                    if (_places.TryGetValue(target.Value, out var place))
                    {
                        edges.Add(new FlowEdge(column, place, flow.When?.Value ?? ""));
                    }
                }
            }
        }

        return edges;
    }

    private bool IsPlain(int column, Identifier target, LocalText? when) => when is null
        && _places.TryGetValue(target.Value, out var place)
        && place == column + 1
        && _drawing.HasArrow(column, place);
}
