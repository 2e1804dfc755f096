using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>A way that customers take, as an arrow.</summary>
/// <param name="From">The column that it leaves.</param>
/// <param name="To">The column that it reaches.</param>
/// <param name="When">When it is taken; empty where always.</param>
internal sealed record SvgWay(int From, int To, string When)
{
    /// <summary>Whether the customer goes back.</summary>
    public bool IsBack => To < From;
}

/// <summary>
/// Gives each arrow a line of its own below the touchpoints: short ones above long ones, ways back below ways forward. What would make a
/// tangle is not drawn, so that the cost grows with the columns and not with the square of the ways.
/// </summary>
internal sealed class SvgWays
{
    private const int MostTracks = 9;

    private readonly List<SortedList<int, int>> _tracks = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<SvgWay, int> _drawn = [];
    private readonly ImmutableArray<SvgColumn> _columns;

    /// <param name="columns">The columns from left to right.</param>
    public SvgWays(ImmutableArray<SvgColumn> columns)
    {
        _columns = columns;
        foreach (var (place, column) in columns.Index())
        {
            if (column.Touchpoint is { } touchpoint)
            {
                _places.TryAdd(touchpoint.Name.Value, place);
            }
        }

        var firstBack = -1;
        foreach (var way in All().Distinct().OrderBy(way => (way.IsBack, Math.Abs(way.To - way.From), way.From, way.To)))
        {
            firstBack = way.IsBack && firstBack < 0 ? _tracks.Count : firstBack;
            if (Place(Math.Max(0, firstBack), way) is { } track)
            {
                _drawn.Add(way, track);
            }
        }
    }

    /// <summary>The arrows that are drawn, each with its line from the top.</summary>
    public IEnumerable<(SvgWay Way, int Track)> Drawn => _drawn.Select(drawn => (drawn.Key, drawn.Value));

    /// <summary>How many lines there are.</summary>
    public int Lines => _tracks.Count;

    /// <summary>The arrow of a way; null where none is drawn.</summary>
    /// <param name="column">The column that the way leaves.</param>
    /// <param name="target">The touchpoint that it leads to.</param>
    /// <param name="when">When it is taken.</param>
    public SvgWay? Find(int column, Identifier target, LocalText? when) =>
        _places.TryGetValue(target.Value, out var place) && new SvgWay(column, place, when?.Value ?? "") is var way && _drawn.ContainsKey(way) ? way : null;

    private IEnumerable<SvgWay> All()
    {
        foreach (var (place, column) in _columns.Index())
        {
            foreach (var flow in column.Touchpoint?.Facts.Then ?? [])
            {
                foreach (var target in flow.Targets)
                {
                    if (_places.TryGetValue(target.Value, out var reached))
                    {
                        yield return new SvgWay(place, reached, flow.When?.Value ?? "");
                    }
                }
            }
        }
    }

    private int? Place(int first, SvgWay way)
    {
        // Arrows leave a column further out than they reach it, so two that meet in one column share a line.
        var (left, right) = (Math.Min(way.From, way.To), Math.Max(way.To, way.From + (way.From == way.To ? 1 : 0)));
        for (var track = first; track < MostTracks; track++)
        {
            if (track == _tracks.Count)
            {
                _tracks.Add([]);
            }

            if (IsFree(_tracks[track], left, right))
            {
                _tracks[track].Add(left, right);
                return track;
            }
        }

        return null;
    }

    /// <summary>Whether a line, whose arrows do not overlap, has room; only the neighbours of the place can be in the way.</summary>
    private static bool IsFree(SortedList<int, int> track, int left, int right)
    {
        int low = 0, high = track.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = track.Keys[middle] < left ? (middle + 1, high) : (low, middle);
        }

        return (low == 0 || track.Values[low - 1] <= left) && (low == track.Count || track.Keys[low] >= right);
    }
}
