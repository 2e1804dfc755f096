using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.Rules.Measurement;

namespace Journeys.Rules.Critical;

/// <summary>How far a critical touchpoint, for which nothing is planned, stays behind what the customer needs.</summary>
/// <param name="Place">Where a finding about it starts.</param>
/// <param name="Reached">How well the need is met, or the figure that was measured.</param>
/// <param name="Target">What the metric aims at, where that is missed; null where the score by itself is low.</param>
/// <param name="Related">What it is seen from.</param>
internal sealed record Shortfall(Touchpoint Place, Phrase Reached, Comparison? Target, ImmutableArray<RelatedPlace> Related)
{
    /// <summary>Three out of five.</summary>
    private const decimal LeastShare = 0.6m;

    /// <summary>The shortfall of a touchpoint; null where it is not critical, does well, or has an open opportunity.</summary>
    public static Shortfall? IfUnmet(EffectiveTouchpoint touchpoint, RuleContext context) =>
        MayFall(touchpoint.Facts) ? OfSatisfaction(touchpoint, context) ?? OfFigure(touchpoint, context) : null;

    private static bool MayFall(Touchpoint facts) =>
        facts.Critical is not (null or { Kind: CriticalKind.No }) && !facts.Opportunities.Any(opportunity => opportunity.IsOpen);

    private static Shortfall? OfSatisfaction(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (Satisfied(touchpoint, touchpoint.Facts, context) is not var (reached, target, place))
        {
            return null;
        }

        // What already holds of the shared touchpoint is told of there; else the use brings it about.
        var isByUse = touchpoint.IsShared
            && !(MayFall(touchpoint.Declaration) && Satisfied(touchpoint, touchpoint.Declaration, context) is not null);
        ImmutableArray<RelatedPlace> related = [new RelatedPlace($"satisfaction {reached.Score}", reached.Origin)];
        return new Shortfall(
            isByUse ? touchpoint.Overrides! : touchpoint.Declaration,
            Spoken.Of(reached.Score),
            target,
            place is null ? related : related.Add(new RelatedPlace($"metric {reached.FromMetric!.Value.Value} {target}", place.Value)));
    }

    /// <summary>A satisfaction that is low or misses its target, with that target and where it stands.</summary>
    private static (Satisfaction Reached, Comparison? Target, Origin? Place)? Satisfied(
        EffectiveTouchpoint touchpoint, Touchpoint facts, RuleContext context)
    {
        if (facts.Satisfaction is not { } reached)
        {
            return null;
        }

        if (reached.Score.Share < LeastShare)
        {
            return (reached, null, null);
        }

        return MeasuredTarget.Of(touchpoint, facts, context) is { IsMissed: true, IsUndecided: false } measured
            ? (reached, measured.Target, measured.Place)
            : null;
    }

    private static Shortfall? OfFigure(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (MeasuredFigure.Of(touchpoint, context).FirstOrDefault(figure => figure.IsMissed) is not { } missed)
        {
            return null;
        }

        var isOfUse = touchpoint.IsShared && missed.PlaceIn(touchpoint) == touchpoint.Overrides!.Name.Origin;
        return new Shortfall(
            isOfUse ? touchpoint.Overrides! : touchpoint.Declaration, InWords(missed), missed.Target, [missed.Related(context.Workspace)]);
    }

    private static Phrase InWords(MeasuredFigure figure) => new(
        $"{figure.Value} ({figure.Interval.English} with 95%, n {figure.Period.N}, {figure.Days.English})",
        Spoken.Dutch($"{figure.Value} ({figure.Interval.Dutch} met 95%, n {figure.Period.N}, {figure.Days.Dutch})"),
        Spoken.Danish($"{figure.Value} ({figure.Interval.Danish} med 95%, n {figure.Period.N}, {figure.Days.Danish})"));
}
