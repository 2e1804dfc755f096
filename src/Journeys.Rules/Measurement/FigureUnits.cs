using Journeys.Language.Model;

namespace Journeys.Rules.Measurement;

/// <summary>Measured figures have the metric's own unit: percent for shares, seconds for durations, else points or cases.</summary>
internal static class FigureUnits
{
    private static readonly (DurationUnit Unit, decimal From)[] Lengths =
    [
        (DurationUnit.Days, 172_800),
        (DurationUnit.Hours, 7_200),
        (DurationUnit.Minutes, 120),
        (DurationUnit.Seconds, 1),
        (DurationUnit.Milliseconds, 0),
    ];

    /// <summary>A target in the metric's unit; null where it is of another kind, so that nothing can be said.</summary>
    public static decimal? InUnit(Metric metric, Value bound) => (metric.Kind, bound) switch
    {
        (null, _) => null,
        (MetricKind.Duration, DurationValue { IsCalendar: false } length) => length.BaseAmount,
        (MetricKind.Duration, _) => null,
        (_, PercentageValue share) => metric.IsShare ? share.Percent : null,
        (MetricKind.Csat or MetricKind.Ces or MetricKind.Score, ScoreValue score) when !metric.IsShare => OnScale(metric, score),
        (MetricKind.Count, CountValue count) => count.Amount,
        (_, NumberValue number) => number.Amount,
        _ => null,
    };

    /// <summary>A figure as people write it: <c>67.6%</c>, <c>7.8m</c>, <c>3.42</c>.</summary>
    public static Value Figure(Metric metric, decimal value) => metric.Kind switch
    {
        MetricKind.Duration => Length(value),
        _ when metric.IsShare => new PercentageValue(Math.Round(value, 1)),
        _ => new NumberValue(Math.Round(value, 2)),
    };

    /// <summary>Points out of another maximum than the scale's are on another scale.</summary>
    private static decimal? OnScale(Metric metric, ScoreValue score)
    {
        var highest = metric.Scale?.Highest ?? (metric.Kind switch { MetricKind.Csat => 5, MetricKind.Ces => 7, _ => (int?)null });
        return highest is null || highest == score.Maximum ? score.Points : null;
    }

    private static DurationValue Length(decimal seconds)
    {
        var unit = Array.Find(Lengths, length => Math.Abs(seconds) >= length.From).Unit;
        var digits = unit is DurationUnit.Seconds ? 2 : 1;
        return new DurationValue(Math.Round(seconds / new DurationValue(1, unit).BaseAmount, digits), unit);
    }
}
