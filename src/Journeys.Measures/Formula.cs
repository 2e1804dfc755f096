using Journeys.Language.Model;

namespace Journeys.Measures;

/// <summary>How a metric's answers become a figure, and which answers there can be.</summary>
/// <param name="Kind">What the metric measures.</param>
/// <param name="Scale">The lowest and highest answer; null where any number may be one.</param>
/// <param name="IsShare">Whether the figure is the share of the best answers.</param>
/// <param name="Better">Which answers are the best.</param>
/// <param name="IsMean">Whether a duration's figure is its average and not its 75th percentile.</param>
internal sealed record Formula(MetricKind Kind, (int Lowest, int Highest)? Scale, bool IsShare, Better Better, bool IsMean)
{
    /// <summary>
    /// The formula of a metric. Where it does not say: satisfaction has five marks and effort seven, both give their mean (the scales of
    /// the questions as they are mostly asked), and a duration gives its 75th percentile, which a few very slow cases do not move.
    /// </summary>
    public static Formula Of(Metric metric, MetricKind kind) => new(
        kind,
        kind switch
        {
            MetricKind.Nps => (0, 10),
            MetricKind.Csat => metric.Scale ?? (1, 5),
            MetricKind.Ces => metric.Scale ?? (1, 7),
            MetricKind.Score => metric.Scale,
            MetricKind.Rate => (0, 1),
            _ => null,
        },
        kind is MetricKind.Csat or MetricKind.Ces or MetricKind.Score && metric.Method == MetricMethod.TopBox,
        metric.Better ?? Better.Higher,
        metric.Method == MetricMethod.Mean);

    /// <summary>What the figure counts.</summary>
    public MeasureUnit Unit => Kind switch
    {
        MetricKind.Rate => MeasureUnit.Percent,
        MetricKind.Duration => MeasureUnit.Seconds,
        MetricKind.Count => MeasureUnit.Cases,
        _ => IsShare ? MeasureUnit.Percent : MeasureUnit.Points,
    };

    /// <summary>Why an answer cannot be one; null where it can.</summary>
    public string? Refuse(decimal value) => Kind switch
    {
        MetricKind.Duration when value < 0 => "no time takes less than 0 seconds",
        MetricKind.Count when value < 0 || value != decimal.Truncate(value) => "a number of cases is a whole number from 0 on",
        MetricKind.Rate when value is not (0 or 1) => "a case of a rate is 1 for yes or 0 for no",
        MetricKind.Nps when value is < 0 or > 10 || value != decimal.Truncate(value) => "an answer is a whole number from 0 to 10",
        _ when Scale is { } scale && (value < scale.Lowest || value > scale.Highest) => $"the scale is {scale.Lowest}..{scale.Highest}",
        _ => null,
    };
}
