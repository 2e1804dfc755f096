using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Measurement;

/// <summary>The latest figure of a metric at a touchpoint, beside a target that it can be compared with.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The figure, with its interval.</param>
/// <param name="Target">The target: the touchpoint's own, else the metric's.</param>
/// <param name="TargetPlace">Where the target is said.</param>
/// <param name="IsOfJourney">Whether the figure is that of one journey, and not of all that share the touchpoint.</param>
internal sealed record MeasuredFigure(Metric Metric, MeasuredPeriod Period, Comparison Target, Origin TargetPlace, bool IsOfJourney)
{
    /// <summary>The figures of a touchpoint, in the order of its metrics.</summary>
    public static IEnumerable<MeasuredFigure> Of(EffectiveTouchpoint touchpoint, RuleContext context) =>
        ReferenceEquals(context.Measures, MeasuredFigures.None) ? [] : Measured(touchpoint, context);

    private static IEnumerable<MeasuredFigure> Measured(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var use in touchpoint.Facts.Metrics)
        {
            if (context.Workspace.Metrics.Find(use.Metric) is { } metric
                && (use.Target ?? metric.Target) is { } target
                && FigureUnits.InUnit(metric, target.Bound) is not null
                && context.Measures.LatestAt(metric.Name.Value, touchpoint) is { } latest)
            {
                var place = use.Target is null ? metric.TargetOrigin ?? metric.Name.Origin : use.Origin;
                yield return new MeasuredFigure(metric, latest.Period, target, place, latest.IsOfJourney);
            }
        }
    }

    /// <summary>Whether the figures tell that the target is missed.</summary>
    public bool IsMissed => !IsUndecided && !Meets(Period.Value);

    /// <summary>
    /// Whether the interval has values on both sides of the target, so that nobody can tell. Where the answers set no end, there is
    /// none: a value beyond any bound is possible.
    /// </summary>
    public bool IsUndecided => Target.Operator == ComparisonOperator.Equal
        ? (Period.Low ?? decimal.MinValue) <= Bound && Bound <= (Period.High ?? decimal.MaxValue)
        : Meets(Period.Low ?? decimal.MinValue) != Meets(Period.High ?? decimal.MaxValue);

    /// <summary>Where a finding starts: the use where the figure or the target is that of one journey, else the declaration.</summary>
    public Origin PlaceIn(EffectiveTouchpoint touchpoint) =>
        IsOfJourney && touchpoint.Overrides is { } use ? use.Name.Origin : Places.Of(touchpoint, TargetPlace);

    /// <summary>The target's line, as a place that a message speaks of.</summary>
    public RelatedPlace Related(Workspace workspace)
    {
        var title = Titles.Of(Metric, workspace);
        return new RelatedPlace(
            new Phrase(
                $"The target of \"{title}\": {Target}",
                Spoken.Dutch($"Het doel van \"{title}\": {Target}"),
                Spoken.Danish($"Målet for \"{title}\": {Target}")),
            TargetPlace);
    }

    /// <summary>The figure in the metric's unit.</summary>
    public Value Value => FigureUnits.Figure(Metric, Period.Value);

    /// <summary>The period.</summary>
    public Phrase Days => new($"{Period.Start} to {Period.End}", Spoken.Dutch($"{Period.Start} tot en met {Period.End}"), Spoken.Danish($"{Period.Start} til {Period.End}"));

    /// <summary>The interval, or what is known of it.</summary>
    public Phrase Interval => (Period.Low, Period.High) switch
    {
        ({ } low, { } high) => new(
            $"between {Text(low)} and {Text(high)}", Spoken.Dutch($"tussen {Text(low)} en {Text(high)}"), Spoken.Danish($"mellem {Text(low)} og {Text(high)}")),
        ({ } low, null) => new($"at least {Text(low)}", Spoken.Dutch($"minstens {Text(low)}"), Spoken.Danish($"mindst {Text(low)}")),
        (null, { } high) => new($"at most {Text(high)}", Spoken.Dutch($"hoogstens {Text(high)}"), Spoken.Danish($"højst {Text(high)}")),
        _ => new("anything", "van alles", "hvad som helst"),
    };

    private decimal Bound => FigureUnits.InUnit(Metric, Target.Bound)!.Value;

    private Value Text(decimal value) => FigureUnits.Figure(Metric, value);

    private bool Meets(decimal value) => Target.Operator switch
    {
        ComparisonOperator.AtLeast => value >= Bound,
        ComparisonOperator.Greater => value > Bound,
        ComparisonOperator.AtMost => value <= Bound,
        ComparisonOperator.Less => value < Bound,
        _ => value == Bound,
    };
}
