using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Measurement;

/// <summary>A satisfaction that is taken from a metric, beside a target that it can be compared with.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Satisfaction">The satisfaction.</param>
/// <param name="Target">The target: the touchpoint's own, else the metric's.</param>
/// <param name="Place">Where the target is said.</param>
internal sealed record MeasuredTarget(Metric Metric, Satisfaction Satisfaction, Comparison Target, Origin Place)
{
    private const decimal MostMarks = 10;

    /// <summary>
    /// The target that a touchpoint's satisfaction is measured against; null where figures of the metric are there, which tell more
    /// and later than the journey does, and in the other cases in which there is nothing to compare.
    /// </summary>
    public static MeasuredTarget? Of(EffectiveTouchpoint touchpoint, Touchpoint facts, RuleContext context) =>
        facts.Satisfaction?.FromMetric is { } name
        && MeasuredFigure.Of(touchpoint, context).Any(figure => figure.Metric.Name.Value == name.Value)
            ? null
            : Of(facts, context.Workspace);

    /// <summary>
    /// The target that a touchpoint's satisfaction is measured against; null where nothing is measured, or the target is of
    /// another kind: points compare with points on any scale and with a bare number on their own scale, never with a percentage.
    /// </summary>
    private static MeasuredTarget? Of(Touchpoint facts, Workspace workspace)
    {
        if (facts.Satisfaction is not { Evidence: not (Evidence.Assumed or Evidence.Proposed) } satisfaction
            || workspace.Metrics.Find(satisfaction.FromMetric) is not { } metric)
        {
            return null;
        }

        foreach (var use in facts.Metrics)
        {
            if (use.Metric.Value == metric.Name.Value && use.Target is { } own)
            {
                return Comparable(metric, satisfaction, own, use.Origin);
            }
        }

        return metric.Target is { } target ? Comparable(metric, satisfaction, target, metric.TargetOrigin ?? metric.Name.Origin) : null;
    }

    /// <summary>Whether the satisfaction as it stands misses the target.</summary>
    public bool IsMissed => !Meets((double)Satisfaction.Score.Points);

    /// <summary>What the sample allows to say; null where its size is not told.</summary>
    public MeanInterval? Interval =>
        Satisfaction.SampleSize is { } size ? MeanInterval.Of(Satisfaction.Score, LowestMark, size) : null;

    /// <summary>Whether the sample is too small to tell on which side of the target the customers are.</summary>
    public bool IsUndecided => Interval is { } interval
        && (Target.Operator == ComparisonOperator.Equal
            ? interval.Low <= Bound && Bound <= interval.High
            : Meets(interval.Low) != Meets(interval.High));

    /// <summary>The target's line, as a place that a message speaks of.</summary>
    public RelatedPlace Related(Workspace workspace)
    {
        var title = Titles.Of(Metric, workspace);
        return new RelatedPlace(
            new Phrase(
                $"The target of \"{title}\": {Target}",
                $"Het doel van \"{title}\": {Target}",
                $"Målet for \"{title}\": {Target}"),
            Place);
    }

    /// <summary>The lowest mark that a customer can give: as the metric says, else 1 on the scales that people mark on.</summary>
    private decimal LowestMark => Metric.Scale?.Lowest ?? (Satisfaction.Score.Maximum <= MostMarks ? 1 : 0);

    /// <summary>The target in points of the satisfaction's scale.</summary>
    private double Bound => (double)(ShareOf(Target, Metric, Satisfaction)!.Value * Satisfaction.Score.Maximum);

    private static MeasuredTarget? Comparable(Metric metric, Satisfaction satisfaction, Comparison target, Origin place) =>
        ShareOf(target, metric, satisfaction) is null ? null : new MeasuredTarget(metric, satisfaction, target, place);

    /// <summary>The target as a share of its scale: `4/5`, or `4` where metric and satisfaction speak of the same points.</summary>
    private static decimal? ShareOf(Comparison target, Metric metric, Satisfaction satisfaction)
    {
        var highest = satisfaction.Score.Maximum;
        return target.Bound switch
        {
            ScoreValue score => score.Share,
            NumberValue number when IsOnScale(number.Amount, metric, highest) => number.Amount / highest,
            _ => null,
        };
    }

    private static bool IsOnScale(decimal number, Metric metric, decimal highest) =>
        metric.Kind is MetricKind.Csat or MetricKind.Ces or MetricKind.Score
        && number > 0 && number <= highest
        && (metric.Scale is not { } scale || scale.Highest == highest);

    private bool Meets(double points) => Target.Operator switch
    {
        ComparisonOperator.AtLeast => points >= Bound,
        ComparisonOperator.Greater => points > Bound,
        ComparisonOperator.AtMost => points <= Bound,
        ComparisonOperator.Less => points < Bound,
        _ => points == Bound,
    };
}
