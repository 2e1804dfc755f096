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

    private const double Left = 50;
    private const double Right = 890;
    private const double Top = 50;
    private const double Bottom = 408;
    private const double Radius = 12;
    private const double Apart = 26;
    private const double LetterWidth = 6.6;
    private const int MostLetters = 26;

    private static readonly double[] Lanes = [0, -Apart, Apart];

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];
    private readonly PageScope _scope;

    private PriorityChart(PageScope scope) => _scope = scope;

    /// <summary>The lines of the whole values.</summary>
    public static ImmutableArray<PointView> Ticks() => [.. Enumerable.Range(1, 5).Select(value =>
        new PointView(Coordinate(X(value)), Coordinate(Y(value)), Html.Number(value), null))];

    /// <summary>The first points of the ranking with their names.</summary>
    public static ImmutableArray<PointView> Points(PageScope scope, IReadOnlyList<RankedTouchpoint> ranking)
    {
        var chart = new PriorityChart(scope);
        var places = ranking.Select(chart.Place).ToArray();
        return [.. ranking.Select((ranked, index) => chart.Named(places[index], ranked, index + 1))];
    }

    private static double X(double outOfFive) => Left + ((Math.Clamp(outOfFive, 1, 5) - 1) / 4 * (Right - Left));

    private static double Y(int importance) => Bottom - ((importance - 1) / 4d * (Bottom - Top));

    /// <summary>The free place of a point; where its band is full, the next one to the right.</summary>
    private (double X, double Y) Place(RankedTouchpoint ranked)
    {
        var x = X((double)(ranked.OutOfFive ?? RankedTouchpoint.Assumed));
        for (var aside = 0d; ; aside += Apart)
        {
            foreach (var lane in Lanes)
            {
                var y = Y(ranked.Importance) + lane;
                var place = x + aside > Right ? Right - (x + aside - Right) : x + aside;
                if (Take(place - Radius, y - Radius, place + Radius, y + Radius))
                {
                    return (place, y);
                }
            }
        }
    }

    /// <summary>The name on the first side that has room: right, left, below, above.</summary>
    private PointView Named((double X, double Y) at, RankedTouchpoint ranked, int number)
    {
        const double Gap = Radius + 5;
        var name = Short(_scope.PlainText(ranked.Touchpoint.Facts));
        var width = name.Length * LetterWidth;
        var point = new PointView(Coordinate(at.X), Coordinate(at.Y), Html.Number(number), KindOf(ranked));
        (double X, double Y, double Left, string Anchor)[] sides =
        [
            (at.X + Gap, at.Y, at.X + Gap, "start"),
            (at.X - Gap, at.Y, at.X - Gap - width, "end"),
            (at.X, at.Y + Gap + 4, at.X - (width / 2), "middle"),
            (at.X, at.Y - Gap - 4, at.X - (width / 2), "middle"),
        ];
        foreach (var (x, y, left, anchor) in sides)
        {
            if (left > Left - 20 && left + width < Right + 40 && Take(left - 2, y - 8, left + width + 2, y + 8))
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

    private bool Take(double left, double top, double right, double bottom)
    {
        if (_taken.Any(other => left < other.Right && right > other.Left && top < other.Bottom && bottom > other.Top))
        {
            return false;
        }

        _taken.Add((left, top, right, bottom));
        return true;
    }

    private static string? KindOf(RankedTouchpoint ranked) => ranked switch
    {
        { OutOfFive: null } => "unknown",
        _ when ranked.Touchpoint.IsLow() => "low",
        _ => null,
    };

    private static Html Coordinate(double value) => Html.Markup(value.ToString("0.#", CultureInfo.InvariantCulture));
}
