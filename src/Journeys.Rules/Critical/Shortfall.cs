using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Rules.Critical;

/// <summary>How far a critical touchpoint, for which nothing is planned, stays behind what the customer needs.</summary>
/// <param name="Reached">How well the need is met.</param>
/// <param name="Target">What the metric aims at, where that is missed; null where the score by itself is low.</param>
/// <param name="TargetPlace">Where the target stands.</param>
internal sealed record Shortfall(Satisfaction Reached, Comparison? Target, Origin? TargetPlace)
{
    /// <summary>Three out of five.</summary>
    private const decimal LeastShare = 0.6m;

    /// <summary>The shortfall of a touchpoint by these facts; null where it is not critical, does well, or has an open opportunity.</summary>
    public static Shortfall? IfUnmet(Touchpoint facts, Workspace workspace)
    {
        if (facts.Critical is null or { Kind: CriticalKind.No }
            || facts.Satisfaction is not { } reached
            || facts.Opportunities.Any(opportunity => opportunity.IsOpen))
        {
            return null;
        }

        return reached.Score.Share < LeastShare ? new Shortfall(reached, null, null) : BehindTarget(facts, reached, workspace);
    }

    /// <summary>Compares what was measured with the target of the touchpoint, else of the metric, where both are scores.</summary>
    private static Shortfall? BehindTarget(Touchpoint facts, Satisfaction reached, Workspace workspace)
    {
        if (reached.FromMetric is not { } from || reached.Evidence is Evidence.Assumed or Evidence.Proposed)
        {
            return null;
        }

        var own = facts.Metrics.FirstOrDefault(use => use.Metric.Value == from.Value && use.Target is not null);
        var metric = workspace.Metrics.Find(from);
        return (own?.Target ?? metric?.Target) is { Bound: ScoreValue bound } target && !Meets(reached.Score.Share, target.Operator, bound.Share)
            ? new Shortfall(reached, target, own?.Origin ?? metric!.Name.Origin)
            : null;
    }

    private static bool Meets(decimal reached, ComparisonOperator comparison, decimal bound) => comparison switch
    {
        ComparisonOperator.Less => reached < bound,
        ComparisonOperator.AtMost => reached <= bound,
        ComparisonOperator.Greater => reached > bound,
        ComparisonOperator.AtLeast => reached >= bound,
        _ => reached == bound,
    };
}
