using System.Runtime.InteropServices;

namespace Journeys.Interchange.Svg;

/// <content>The arrows below the touchpoints.</content>
public sealed partial class MapSvg
{
    private const double TrackHeight = 22;
    private const double Corner = 8;

    /// <summary>The lane of arrows, and in words what no arrow says.</summary>
    private void Ways()
    {
        if (!_journey.Touchpoints.Any(touchpoint => !touchpoint.Facts.Then.IsEmpty))
        {
            return;
        }

        Rule();
        var ways = new SvgWays(_columns);
        foreach (var (way, track) in ways.Drawn)
        {
            Arrow(way, _y + LineOf(track));
        }

        // What is said on a line stands over all the lines that cross it.
        foreach (var (way, track) in ways.Drawn.Where(drawn => Fits(drawn.Way)))
        {
            var (kind, aside) = way.IsBack ? ("when-back", -Corner - 4) : ("when", Corner + 4);
            Line(kind, Leaving(way) + aside, _y + LineOf(track) - 5, way.When);
        }

        var lines = ways.Lines == 0 ? 0 : (ways.Lines * TrackHeight) + 4;
        var tallest = Math.Max(lines, Block("lane", Margin, _y + 20, [_labels.Then], Size, LaneWidth));
        for (var column = 0; column < _columns.Length; column++)
        {
            if (Untold(column, ways) is { Count: > 0 } words)
            {
                tallest = Math.Max(tallest, lines + Block("then", _columns[column].Left + Padding, _y + lines + 16, CollectionsMarshal.AsSpan(words), Size));
            }
        }

        _y += tallest + 10;
    }

    private void Arrow(SvgWay way, double y)
    {
        var (top, isBack, from) = (_y, way.IsBack, Leaving(way));
        var line = isBack ? SvgLook.WayBack : way.When.Length > 0 ? SvgLook.WayAtTimes : SvgLook.Way;
        var to = way.From == way.To ? from - 22 : Reaching(way);
        var turn = to < from ? -Corner : Corner;
        Append($"<path {line} d=\"M{from} {top}V{y - Corner}q0 {Corner} {turn} {Corner}H{to - turn}q{turn} 0 {turn} {-Corner}V{top + 3}\"/>");
        Append($"<path {(isBack ? SvgLook.HeadBack : SvgLook.Head)} d=\"M{to - 4} {top + 9}l4 -7l4 7\"/>");
    }

    /// <summary>What a column's arrows leave untold: ways that are not drawn, and conditions that are longer than their line.</summary>
    private List<string> Untold(int column, SvgWays ways)
    {
        var untold = new List<string>();
        foreach (var flow in _columns[column].Touchpoint?.Facts.Then ?? [])
        {
            foreach (var target in flow.Targets)
            {
                if (ways.Find(column, target, flow.When) is { } way && (flow.When is null || Fits(way)))
                {
                    continue;
                }

                var title = _journey.Touchpoint(target.Value) is { } next ? _words.Title(next.Facts) : target.Value;
                untold.Add("→ " + (flow.When is { } when ? $"{title} ({when.Value})" : title));
            }
        }

        return untold;
    }

    private bool Fits(SvgWay way) =>
        way.When.Length > 0 && way.When.Length * Size * 0.55 < Math.Abs(Reaching(way) - Leaving(way)) - (3 * Corner);

    private double Leaving(SvgWay way) => Port(way.From, way.IsBack ? 0.42 : 0.74);

    private double Reaching(SvgWay way) => Port(way.To, way.IsBack ? 0.58 : 0.26);

    private double Port(int column, double share) => _columns[column].Left + (share * _columns[column].Width);

    private static double LineOf(int track) => ((track + 1) * TrackHeight) - 4;
}
