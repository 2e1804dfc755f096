namespace Journeys.Language.Model;

/// <summary>Measured values as people tell them, the same on a page and in a drawing.</summary>
public static class MeasuredValues
{
    private static readonly (DurationUnit Unit, decimal From)[] Units =
    [
        (DurationUnit.Weeks, 1_209_600),
        (DurationUnit.Days, 172_800),
        (DurationUnit.Hours, 7_200),
        (DurationUnit.Minutes, 120),
        (DurationUnit.Seconds, 1),
    ];

    /// <summary>A value in the metric's own unit, rounded: <c>36.5%</c>, <c>5.5 minutes</c>, <c>4.1</c>.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="value">Percent for shares, seconds for durations, else points or cases.</param>
    public static Value Of(Metric metric, decimal value) => metric switch
    {
        { Kind: MetricKind.Duration } => Length(value),
        _ when metric.IsShare => new PercentageValue(Math.Round(value, 1)),
        _ => new NumberValue(Math.Round(value, 1)),
    };

    /// <summary>A length of time in the largest unit of which there are at least two.</summary>
    /// <param name="seconds">The length.</param>
    public static DurationValue Length(decimal seconds)
    {
        if (Math.Abs(seconds) < 1)
        {
            return new DurationValue(Math.Round(seconds * 1000), DurationUnit.Milliseconds);
        }

        var unit = Array.Find(Units, unit => Math.Abs(seconds) >= unit.From).Unit;
        return new DurationValue(Math.Round(seconds / new DurationValue(1, unit).BaseAmount, 1), unit);
    }
}
