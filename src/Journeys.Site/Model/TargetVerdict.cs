using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>Whether a value meets its target.</summary>
internal enum TargetVerdict
{
    /// <summary>There is no target, or it cannot be compared.</summary>
    None,

    /// <summary>It does.</summary>
    Met,

    /// <summary>It does not.</summary>
    Missed,

    /// <summary>The interval has values on both sides of the target, so it cannot be told.</summary>
    Unclear,
}

/// <summary>Compares what was measured with the target.</summary>
internal static class TargetVerdicts
{
    /// <summary>A measured value and its interval, in the metric's own unit, against a target.</summary>
    public static TargetVerdict Of(Metric metric, Comparison? target, MetricPeriod measured)
    {
        if (target is null || InUnit(metric, target.Bound) is not { } bound)
        {
            return TargetVerdict.None;
        }

        var isMet = Holds(target.Operator, measured.Value, bound);
        return !IsSure(target.Operator, measured, bound, isMet) ? TargetVerdict.Unclear : isMet ? TargetVerdict.Met : TargetVerdict.Missed;
    }

    /// <summary>
    /// Whether all of the interval lies on the side of the value. One end that the answers do not set may lie anywhere; without any end,
    /// the value stands for itself, unless it is one person's.
    /// </summary>
    private static bool IsSure(ComparisonOperator comparison, MetricPeriod measured, decimal bound, bool isMet) =>
        measured is { Low: null, High: null }
            ? measured.N > 1
            : Holds(comparison, measured.Low ?? decimal.MinValue, bound) == isMet && Holds(comparison, measured.High ?? decimal.MaxValue, bound) == isMet;

    /// <summary>A score that a journey gives itself against a target on the same scale.</summary>
    public static TargetVerdict Of(Comparison? target, ScoreValue score) => target switch
    {
        { Bound: NumberValue number } when number.Amount <= score.Maximum => Judge(target.Operator, score.Points, number.Amount),
        { Bound: ScoreValue bound } => Judge(target.Operator, score.Share, bound.Share),
        _ => TargetVerdict.None,
    };

    /// <summary>A target in the metric's own unit: seconds, percent or points; null where it is of another dimension.</summary>
    public static decimal? InUnit(Metric metric, Value bound) => (metric.Kind, bound) switch
    {
        (MetricKind.Duration, DurationValue { IsCalendar: false } duration) => duration.BaseAmount,
        (MetricKind.Duration, _) => null,
        (_, PercentageValue percentage) => percentage.Percent,
        (_, ScoreValue score) => score.Points,
        (_, NumberValue number) => number.Amount,
        (_, CountValue count) => count.Amount,
        _ => null,
    };

    private static TargetVerdict Judge(ComparisonOperator comparison, decimal value, decimal bound) =>
        Holds(comparison, value, bound) ? TargetVerdict.Met : TargetVerdict.Missed;

    private static bool Holds(ComparisonOperator comparison, decimal value, decimal bound) => comparison switch
    {
        ComparisonOperator.Less => value < bound,
        ComparisonOperator.AtMost => value <= bound,
        ComparisonOperator.Greater => value > bound,
        ComparisonOperator.AtLeast => value >= bound,
        _ => value == bound,
    };
}
