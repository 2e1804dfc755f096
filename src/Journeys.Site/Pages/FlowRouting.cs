namespace Journeys.Site.Pages;

/// <summary>A way that customers take from one column of a map to another.</summary>
/// <param name="From">The column that it leaves.</param>
/// <param name="To">The column that it reaches; the same column for a way back to itself.</param>
/// <param name="When">When they take it, in plain words; empty where always.</param>
internal sealed record FlowEdge(int From, int To, string When)
{
    /// <summary>Whether the customer goes back.</summary>
    public bool IsBack => To < From;

    /// <summary>How many columns it reaches over.</summary>
    public int Span => Math.Abs(To - From);

    /// <summary>Where it leaves its column and reaches the other, in columns: a way forward leaves on the right, a way back on the left.</summary>
    public (double Left, double Right) Reach => IsBack
        ? (To + FlowPorts.InFromRight, From + FlowPorts.OutToLeft)
        : (From + FlowPorts.OutToRight, Math.Max(To + FlowPorts.InFromLeft, From + 1));
}

/// <summary>Where arrows leave and reach a column, as shares of its width, so that no two kinds lie on each other.</summary>
internal static class FlowPorts
{
    public const double InFromLeft = 0.26;
    public const double OutToLeft = 0.42;
    public const double InFromRight = 0.58;
    public const double OutToRight = 0.74;
}

/// <summary>
/// Gives each arrow a track of its own below the touchpoints: short ones above long ones, ways back below ways forward. What would
/// make the drawing a tangle stays in words, so that the cost grows with the columns and not with the square of the ways.
/// </summary>
internal static class FlowRouting
{
    /// <summary>More tracks than this are a tangle.</summary>
    public const int MostTracks = 9;

    /// <summary>The arrows that are drawn, each with its track from the top.</summary>
    public static IReadOnlyList<(FlowEdge Edge, int Track)> Route(IEnumerable<FlowEdge> edges)
    {
        var routed = new List<(FlowEdge, int)>();
        var tracks = new List<SortedList<double, double>>();
        var firstBack = -1;
        foreach (var edge in edges.Distinct().OrderBy(edge => (edge.IsBack, edge.Span, edge.From, edge.To)))
        {
            firstBack = edge.IsBack && firstBack < 0 ? tracks.Count : firstBack;
            if (Place(tracks, Math.Max(0, firstBack), edge.Reach) is { } track)
            {
                routed.Add((edge, track));
            }
        }

        return routed;
    }

    private static int? Place(List<SortedList<double, double>> tracks, int first, (double Left, double Right) reach)
    {
        for (var track = first; track < tracks.Count; track++)
        {
            if (IsFree(tracks[track], reach))
            {
                tracks[track].Add(reach.Left, reach.Right);
                return track;
            }
        }

        if (tracks.Count == MostTracks)
        {
            return null;
        }

        tracks.Add(new SortedList<double, double> { { reach.Left, reach.Right } });
        return tracks.Count - 1;
    }

    /// <summary>Whether a track, whose reaches do not overlap, has room; only the neighbours of the place can be in the way.</summary>
    private static bool IsFree(SortedList<double, double> track, (double Left, double Right) reach)
    {
        int low = 0, high = track.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = track.Keys[middle] < reach.Left ? (middle + 1, high) : (low, middle);
        }

        return (low == 0 || track.Values[low - 1] <= reach.Left) && (low == track.Count || track.Keys[low] >= reach.Right);
    }
}
