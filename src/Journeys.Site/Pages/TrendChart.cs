using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// Values over time: a line through the values, the interval as a band, the target as a dashed line. A value that misses the target
/// has a shape of its own, the one of a period that still runs is hollow at the end of a dotted line, and a table says it all in words.
/// Long series show their latest part.
/// </summary>
internal sealed class TrendChart
{
    private const int MostPeriods = 60;
    private const double Left = 96;
    private const double Right = 700;
    private const double Top = 24;
    private const double Bottom = 236;
    private const int Steps = 4;
    private const double LargestTold = 7e28;

    private readonly PageScope _scope;
    private readonly Metric _metric;
    private readonly ImmutableArray<MetricPeriod> _periods;

    /// <summary>How many of the periods are over; those that still run follow them.</summary>
    private readonly int _over;

    private readonly double _lowest;
    private readonly double _highest;

    private TrendChart(PageScope scope, Metric metric, MetricSeries series)
    {
        _scope = scope;
        _metric = metric;
        _periods = [.. series.Periods.Skip(Math.Max(0, series.Periods.Length - MostPeriods))];
        _over = _periods.TakeWhile(period => !IsRunning(period)).Count();
        double[] values = [.. _periods.SelectMany(Values), .. Target is { } target ? [(double)target] : Array.Empty<double>()];
        var unit = MetricValues.UnitOf(metric, ToDecimal(values.Max()));
        var (lowest, highest) = Round(values.Min() / unit, values.Max() / unit);
        (_lowest, _highest) = (lowest * unit, highest * unit);
    }

    private decimal? Target => _metric.Target is { } target ? TargetVerdicts.InUnit(_metric, target.Bound) : null;

    public static TrendView Build(PageScope scope, Metric metric, MetricSeries series) => new TrendChart(scope, metric, series).View();

    private TrendView View()
    {
        var texts = _scope.Texts;
        return new TrendView(
            texts.Format("metrics.trend", _scope.PlainTitle(_metric)),
            _over == _periods.Length ? texts["metrics.trend.text"] : Html.Join(" ", texts["metrics.trend.text"], texts["metrics.trend.running"]),
            Target is { } target ? Number(Y((double)target)) : Html.None,
            _metric.Target is { } goal ? texts.Format("target", _scope.Formats.Target(goal)) : Html.None,
            Band(),
            Line(_periods[.._over], 0),
            [.. Enumerable.Range(0, Steps + 1).Select(Tick)],
            [.. _periods.Select(Point)],
            [.. _periods.Reverse().Select(Row)])
        {
            RunningLine = _over == _periods.Length ? Html.None : Line(_periods[Math.Max(0, _over - 1)..], Math.Max(0, _over - 1)),
        };
    }

    private bool IsRunning(MetricPeriod period) => period.IsRunning(_scope.Site.Input.Today);

    private static IEnumerable<double> Values(MetricPeriod period) =>
        [(double)period.Value, (double)(period.Low ?? period.Value), (double)(period.High ?? period.Value)];

    /// <summary>A scale of equal steps of 1, 2, 2.5 or 5 times a power of ten around the values.</summary>
    private static (double Lowest, double Highest) Round(double lowest, double highest)
    {
        var room = Math.Max(highest - lowest, Math.Max(Math.Abs(highest) * 0.05, 0.001));
        var rough = room / (Steps - 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double[] sizes = [1, 2, 2.5, 5, 10, 20];
        foreach (var step in sizes.Select(size => size * power).Where(step => step >= rough * 0.999))
        {
            var start = Math.Floor(lowest / step) * step;
            if (start + (step * Steps) >= highest)
            {
                return (start, start + (step * Steps));
            }
        }

        return (lowest, lowest + room);
    }

    /// <summary>Within what a decimal number can hold: a scale goes a step beyond its values.</summary>
    private static decimal ToDecimal(double value) => (decimal)Math.Clamp(value, -LargestTold, LargestTold);

    private double X(int index) => _periods.Length == 1 ? (Left + Right) / 2 : Left + 24 + (index * (Right - Left - 48) / (_periods.Length - 1));

    private double Y(double value) => Bottom - ((value - _lowest) / (_highest - _lowest) * (Bottom - Top));

    private PointView Tick(int step)
    {
        var value = _lowest + (step * (_highest - _lowest) / Steps);
        return new PointView(Number(Left), Number(Y(value)), InWords(ToDecimal(value)), null);
    }

    private PointView Point(MetricPeriod period, int index)
    {
        var isShown = _periods.Length <= 8 || index % ((_periods.Length + 5) / 6) == 0;
        var kind = TargetVerdicts.Of(_metric, _metric.Target, period) == TargetVerdict.Missed ? "low" : null;
        return new PointView(Number(X(index)), Number(Y((double)period.Value)), isShown ? _scope.Formats.ShortMonth(period.End) : Html.None, kind)
        {
            State = IsRunning(period) ? "running" : null,
        };
    }

    private RowView Row(MetricPeriod period)
    {
        var days = IsRunning(period)
            ? _scope.Texts.Format("metrics.running", _scope.Formats.Day(period.Start))
            : _scope.Texts.Format("metrics.days", _scope.Formats.Day(period.Start), _scope.Formats.Day(period.End));
        return new RowView(
            days,
            [
                new(InWords(period.Value), 1, "number") { Label = _scope.Texts["metrics.value"] },
                new(MetricValues.Interval(_scope, _metric, period, "metrics.period"), 1, "number") { Label = _scope.Texts["metrics.interval"] },
                Overviews.NumberCell(_scope, period.N) with { Label = _scope.Texts["metrics.n"] },
                new(MetricValues.Verdict(_scope, TargetVerdicts.Of(_metric, _metric.Target, period))),
            ]);
    }

    private Html InWords(decimal value) => MetricValues.InWords(_scope, _metric, value);

    /// <summary>A line through values, the first of which stands at a place; nothing where one value is all.</summary>
    private Html Line(ImmutableArray<MetricPeriod> periods, int first) => periods.Length < 2
        ? Html.None
        : Html.Markup("M" + string.Join("L", periods.Select((period, index) => Pair(first + index, period.Value))));

    /// <summary>Forth along the upper ends, back along the lower ones; a value without an interval has none of its own.</summary>
    private Html Band()
    {
        if (_periods.Length < 2 || _periods.All(period => period.Low is null))
        {
            return Html.None;
        }

        var forth = _periods.Select((period, index) => Pair(index, period.High ?? period.Value));
        var back = _periods.Select((period, index) => Pair(index, period.Low ?? period.Value)).Reverse();
        return Html.Markup("M" + string.Join("L", forth.Concat(back)) + "Z");
    }

    private string Pair(int index, decimal value) => string.Create(CultureInfo.InvariantCulture, $"{X(index):0.#} {Y((double)value):0.#}");

    private static Html Number(double value) => Html.Markup(value.ToString("0.#", CultureInfo.InvariantCulture));
}
