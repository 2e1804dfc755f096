using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Measurement;

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

        if (reached.Score.Share < LeastShare)
        {
            return new Shortfall(reached, null, null);
        }

        return MeasuredTarget.Of(facts, workspace) is { IsMissed: true, IsUndecided: false } measured
            ? new Shortfall(reached, measured.Target, measured.Place)
            : null;
    }
}
