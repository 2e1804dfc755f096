using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>Measured values in words.</summary>
internal static class MetricValues
{
    /// <summary>A value in the metric's own unit: <c>36.5%</c>, <c>5.5 minutes</c>, <c>4.1</c>.</summary>
    public static Html InWords(PageScope scope, Metric metric, decimal value) => scope.Formats.Value(MeasuredValues.Of(metric, value));

    /// <summary>In which unit values up to this one are told: a number of seconds for durations, else one.</summary>
    public static double UnitOf(Metric metric, decimal highest) =>
        metric.Kind == MetricKind.Duration ? (double)(MeasuredValues.Length(highest) with { Amount = 1 }).BaseAmount : 1;

    /// <summary>From how many a value comes: answers to a question, or cases.</summary>
    public static Html Size(PageScope scope, Metric metric, int n) => scope.Texts.Count(
        metric.Kind is MetricKind.Nps or MetricKind.Csat or MetricKind.Ces or MetricKind.Score ? "answers" : "cases", n);

    /// <summary>Between which values the true one likely lies; nothing where that is not known.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="measured">What was measured.</param>
    /// <param name="words">The key of the words that the two ends stand in.</param>
    public static Html Interval(PageScope scope, Metric metric, MetricPeriod measured, string words) => measured is { Low: { } low, High: { } high }
        ? scope.Texts.Format(words, InWords(scope, metric, low), InWords(scope, metric, high))
        : Html.None;

    /// <summary>How a value is known: its interval, until when it was measured, and from how many answers.</summary>
    public static ImmutableArray<Html> Known(PageScope scope, Metric metric, MetricPeriod measured) =>
    [
        Interval(scope, metric, measured, "metrics.likely"),
        measured.IsRunning(scope.Site.Input.Today)
            ? scope.Texts.Format("metrics.running", scope.Formats.Day(measured.Start))
            : scope.Formats.Day(measured.End),
        Size(scope, metric, measured.N),
    ];

    /// <summary>A verdict in words, with its class.</summary>
    public static Html Verdict(PageScope scope, TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Met => Html.Format("<span class=\"good\">{0}</span>", scope.Texts["metrics.met"]),
        TargetVerdict.Missed => Html.Format("<span class=\"bad\">{0}</span>", scope.Texts["metrics.missed"]),
        TargetVerdict.Unclear => scope.Texts["metrics.unclear"],
        _ => Html.None,
    };
}
