using System.Collections.Immutable;
using System.Globalization;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// Importance by satisfaction. A point stands exactly at its satisfaction and within the band of its importance, where it moves up or
/// down to lie on no other. Its name stands beside it where it is nearer to it than to any other point; else its number leads to the
/// list, but the first of the ranking are always named.
/// </summary>
internal sealed class PriorityChart
{
    /// <summary>More points than this are a cloud.</summary>
    public const int MostPoints = 30;

    /// <summary>The chart where there is room for names.</summary>
    public static readonly PriorityChart Wide = new(50, 890, 50, 408, 12, [0, -26, 26]) { HasNames = true, ZoneLeft = 30 };

    /// <summary>The chart for narrow screens: higher bands, in which more points have room.</summary>
    public static readonly PriorityChart Tall = new(36, 312, 64, 548, 10, [0, -21, 21, -42, 42]) { ZoneLeft = 22 };

    private const double LetterWidth = 6.6;
    private const int MostLetters = 26;
    private const int FewerLetters = 16;

    /// <summary>So many of the ranking have a name wherever they stand.</summary>
    private const int AlwaysNamed = 5;

    /// <summary>How much nearer a name is to its own point than to another.</summary>
    private const double Nearer = 5;

    /// <summary>The top of the zone of what is important and badly met, in the templates.</summary>
    private const double ZoneTop = 12;

    /// <summary>Where the zone's title stands from its corner: its room must be that of the templates.</summary>
    private static readonly (double X, double Y, double Letter, double Height) Title = (10, 3, 7.6, 22);

    private readonly double _left;
    private readonly double _right;
    private readonly double _top;
    private readonly double _bottom;
    private readonly double _radius;
    private readonly double[] _lanes;

    /// <param name="left">Where satisfaction is least.</param>
    /// <param name="right">Where it is most.</param>
    /// <param name="top">Where importance is most.</param>
    /// <param name="bottom">Where it is least.</param>
    /// <param name="radius">The radius of a point.</param>
    /// <param name="lanes">How far a point moves from the middle of its band, in the order of trying.</param>
    private PriorityChart(double left, double right, double top, double bottom, double radius, double[] lanes) =>
        (_left, _right, _top, _bottom, _radius, _lanes) = (left, right, top, bottom, radius, lanes);

    private bool HasNames { get; init; }

    /// <summary>The zone's left end, which is a little left of where satisfaction is least.</summary>
    private double ZoneLeft { get; init; }

    /// <summary>The lines of the whole values.</summary>
    public ImmutableArray<PointView> Ticks() => [.. Enumerable.Range(1, 5).Select(value =>
        new PointView(Coordinate(X(value)), Coordinate(Y(value)), Html.Number(value), null))];

    /// <summary>The first points of the ranking, with their names where the chart has them.</summary>
    public ImmutableArray<PointView> Points(PageScope scope, IReadOnlyList<RankedTouchpoint> ranking)
    {
        var room = new Room();
        var (titleLeft, titleTop) = (ZoneLeft + Title.X, ZoneTop + Title.Y);
        room.Take(titleLeft, titleTop, titleLeft + (scope.Texts["priorities.corner"].ToString().Length * Title.Letter), titleTop + Title.Height);
        var places = ranking.Select(ranked => Place(room, ranked)).ToArray();
        return [.. ranking.Select((ranked, index) =>
        {
            var at = places[index];
            var point = new PointView(Coordinate(at.X), Coordinate(at.Y), Html.Number(index + 1), KindOf(ranked));
            return HasNames ? WithName(room, point, at, scope.PlainText(ranked.Touchpoint.Facts), index, places) : point;
        })];
    }

    private double X(double outOfFive) => _left + ((Math.Clamp(outOfFive, 1, 5) - 1) / 4 * (_right - _left));

    private double Y(int importance) => _bottom - ((importance - 1) / 4d * (_bottom - _top));

    /// <summary>The free place of a point; where its band is full, the next one to the right.</summary>
    private (double X, double Y) Place(Room room, RankedTouchpoint ranked)
    {
        var x = X((double)(ranked.OutOfFive ?? RankedTouchpoint.Assumed));
        for (var aside = 0d; ; aside += (2 * _radius) + 2)
        {
            foreach (var lane in _lanes)
            {
                var y = Y(ranked.Importance) + lane;
                var place = x + aside > _right ? _right - (x + aside - _right) : x + aside;
                if (room.Take(place - _radius, y - _radius, place + _radius, y + _radius))
                {
                    return (place, y);
                }
            }
        }
    }

    /// <summary>The name where it is nearest to its own point, whole or else cut; of the first ones else with the number, where there is room.</summary>
    private PointView WithName(Room room, PointView point, (double X, double Y) at, string name, int index, (double X, double Y)[] points)
    {
        var whole = Short(name, MostLetters);
        var isFirst = index < AlwaysNamed;
        return Named(room, point, whole, Sides(at), at, points)
            ?? (isFirst && Short(name, FewerLetters) is var cut && cut != whole ? Named(room, point, cut, Sides(at), at, points) : null)
            ?? (isFirst && $"{point.Label} {whole}" is var numbered ? Named(room, point, numbered, Around(at), at, null) : null)
            ?? point;
    }

    /// <summary>A point with its name in the first place that is free and no nearer to another point; null where there is none.</summary>
    private PointView? Named(
        Room room, PointView point, string name, IEnumerable<NamePlace> places, (double X, double Y) at, (double X, double Y)[]? points)
    {
        var width = name.Length * LetterWidth;
        foreach (var place in places)
        {
            var box = place.Box(width);
            if (box.Left > _left - 20 && box.Right < _right + 40 && (points is null || IsNearest(box, at, points)) && room.Take(box.Left, box.Top, box.Right, box.Bottom))
            {
                return point with { Name = Html.Text(name), NameX = Coordinate(place.X), NameY = Coordinate(place.Y), Anchor = place.Anchor };
            }
        }

        return null;
    }

    /// <summary>Right, left, below, above, and there with an end under or over the point.</summary>
    private NamePlace[] Sides((double X, double Y) at)
    {
        var gap = _radius + 5;
        return
        [
            new(at.X + gap, at.Y, "start"),
            new(at.X - gap, at.Y, "end"),
            new(at.X, at.Y + gap + 4, "middle"),
            new(at.X, at.Y - gap - 4, "middle"),
            new(at.X - _radius, at.Y + gap + 4, "start"),
            new(at.X + _radius, at.Y + gap + 4, "end"),
            new(at.X - _radius, at.Y - gap - 4, "start"),
            new(at.X + _radius, at.Y - gap - 4, "end"),
        ];
    }

    /// <summary>Rows further and further below and above, within the drawing; a number in the name says whose it is.</summary>
    private IEnumerable<NamePlace> Around((double X, double Y) at)
    {
        for (var away = NamePlace.Height; away < _bottom - _top; away += NamePlace.Height)
        {
            foreach (var y in new[] { at.Y + away, at.Y - away })
            {
                if (y > ZoneTop + (NamePlace.Height / 2) && y < _bottom + _radius)
                {
                    yield return new(at.X, y, "middle");
                    yield return new(at.X - _radius, y, "start");
                    yield return new(at.X + _radius, y, "end");
                }
            }
        }
    }

    private static bool IsNearest((double Left, double Top, double Right, double Bottom) box, (double X, double Y) own, (double X, double Y)[] points)
    {
        var most = Distance(box, own) + Nearer;
        return points.All(point => point == own || Distance(box, point) >= most);
    }

    private static double Distance((double Left, double Top, double Right, double Bottom) box, (double X, double Y) point) => double.Hypot(
        point.X - Math.Clamp(point.X, box.Left, box.Right),
        point.Y - Math.Clamp(point.Y, box.Top, box.Bottom));

    private static string Short(string name, int most)
    {
        if (name.Length <= most)
        {
            return name;
        }

        var cut = name.LastIndexOf(' ', most - 1);
        return name[..(cut > most / 2 ? cut : char.IsHighSurrogate(name[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    private static string? KindOf(RankedTouchpoint ranked) => ranked switch
    {
        { OutOfFive: null } => "unknown",
        _ when ranked.Touchpoint.IsLow() => "low",
        _ => null,
    };

    private static Html Coordinate(double value) => Html.Markup(value.ToString("0.#", CultureInfo.InvariantCulture));

    /// <summary>Where a name begins, ends or has its middle.</summary>
    private readonly record struct NamePlace(double X, double Y, string Anchor)
    {
        public const double Height = 16;

        /// <summary>The room of a name with a little air at its ends.</summary>
        public (double Left, double Top, double Right, double Bottom) Box(double width)
        {
            var left = Anchor switch { "start" => X, "end" => X - width, _ => X - (width / 2) };
            return (left - 2, Y - (Height / 2), left + width + 2, Y + (Height / 2));
        }
    }

    /// <summary>What is taken of a drawing.</summary>
    private sealed class Room
    {
        private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

        /// <summary>Takes a place, unless something is there.</summary>
        public bool Take(double left, double top, double right, double bottom)
        {
            if (_taken.Any(other => left < other.Right && right > other.Left && top < other.Bottom && bottom > other.Top))
            {
                return false;
            }

            _taken.Add((left, top, right, bottom));
            return true;
        }
    }
}
