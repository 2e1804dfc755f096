using System.Collections.Immutable;
using System.Globalization;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// Importance by satisfaction. A point stands exactly at its satisfaction and within the band of its importance, where it moves up or
/// down to lie on no other; its name stands beside it where there is room, else its number leads to the list.
/// </summary>
internal sealed class PriorityChart
{
    /// <summary>More points than this are a cloud.</summary>
    public const int MostPoints = 30;

    /// <summary>The chart where there is room for names.</summary>
    public static readonly PriorityChart Wide = new(50, 890, 50, 408, 12, [0, -26, 26]) { HasNames = true };

    /// <summary>The chart for narrow screens: higher bands, in which more points have room.</summary>
    public static readonly PriorityChart Tall = new(36, 312, 64, 548, 10, [0, -21, 21, -42, 42]);

    private const double LetterWidth = 6.6;
    private const int MostLetters = 26;

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

    /// <summary>The lines of the whole values.</summary>
    public ImmutableArray<PointView> Ticks() => [.. Enumerable.Range(1, 5).Select(value =>
        new PointView(Coordinate(X(value)), Coordinate(Y(value)), Html.Number(value), null))];

    /// <summary>The first points of the ranking, with their names where the chart has them.</summary>
    public ImmutableArray<PointView> Points(PageScope scope, IReadOnlyList<RankedTouchpoint> ranking)
    {
        var room = new Room();
        var places = ranking.Select(ranked => Place(room, ranked)).ToArray();
        return [.. ranking.Select((ranked, index) =>
        {
            var at = places[index];
            var point = new PointView(Coordinate(at.X), Coordinate(at.Y), Html.Number(index + 1), KindOf(ranked));
            return HasNames ? WithName(room, point, at, Short(scope.PlainText(ranked.Touchpoint.Facts))) : point;
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

    /// <summary>The name on the first side that has room: right, left, below, above, and there with an end under or over the point.</summary>
    private PointView WithName(Room room, PointView point, (double X, double Y) at, string name)
    {
        var gap = _radius + 5;
        var width = name.Length * LetterWidth;
        (double X, double Y, double Left, string Anchor)[] sides =
        [
            (at.X + gap, at.Y, at.X + gap, "start"),
            (at.X - gap, at.Y, at.X - gap - width, "end"),
            (at.X, at.Y + gap + 4, at.X - (width / 2), "middle"),
            (at.X, at.Y - gap - 4, at.X - (width / 2), "middle"),
            (at.X - _radius, at.Y + gap + 4, at.X - _radius, "start"),
            (at.X + _radius, at.Y + gap + 4, at.X + _radius - width, "end"),
            (at.X - _radius, at.Y - gap - 4, at.X - _radius, "start"),
            (at.X + _radius, at.Y - gap - 4, at.X + _radius - width, "end"),
        ];
        foreach (var (x, y, left, anchor) in sides)
        {
            if (left > _left - 20 && left + width < _right + 40 && room.Take(left - 2, y - 8, left + width + 2, y + 8))
            {
                return point with { Name = Html.Text(name), NameX = Coordinate(x), NameY = Coordinate(y), Anchor = anchor };
            }
        }

        return point;
    }

    private static string Short(string name)
    {
        if (name.Length <= MostLetters)
        {
            return name;
        }

        var cut = name.LastIndexOf(' ', MostLetters - 1);
        return name[..(cut > MostLetters / 2 ? cut : char.IsHighSurrogate(name[MostLetters - 2]) ? MostLetters - 2 : MostLetters - 1)] + "…";
    }

    private static string? KindOf(RankedTouchpoint ranked) => ranked switch
    {
        { OutOfFive: null } => "unknown",
        _ when ranked.Touchpoint.IsLow() => "low",
        _ => null,
    };

    private static Html Coordinate(double value) => Html.Markup(value.ToString("0.#", CultureInfo.InvariantCulture));

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
