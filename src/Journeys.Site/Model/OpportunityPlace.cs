using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>A way to do better, with where it comes from. One of a shared touchpoint comes from every journey that uses it.</summary>
/// <param name="Opportunity">The opportunity.</param>
/// <param name="Owner">The team that does it: its own, else the one that looks after the place.</param>
/// <param name="Stage">The stage it stands in; the first where there are several.</param>
/// <param name="Touchpoints">The touchpoints it stands at; none for one of a stage as a whole.</param>
internal sealed record OpportunityPlace(
    Opportunity Opportunity, Identifier? Owner, EffectiveStage Stage, ImmutableArray<EffectiveTouchpoint> Touchpoints)
{
    /// <summary>Where it stands; proposed where it does not say.</summary>
    public OpportunityStatus Status => Opportunity.Status ?? OpportunityStatus.Proposed;

    /// <summary>What it brings for the work it takes; nothing known counts as nothing brought.</summary>
    public decimal Worth => Opportunity is { Impact: { } impact, Effort: > 0 and var effort } ? (decimal)impact / effort : 0;

    /// <summary>Whether it is open and its day has passed.</summary>
    public bool IsOverdue(Date today) => Opportunity.IsOpen && Opportunity.Due is { } due && due < today;

    /// <summary>The most worthwhile first; what is worth the same, by effect.</summary>
    public static ImmutableArray<OpportunityPlace> Sort(IEnumerable<OpportunityPlace> places) =>
        [.. places.OrderByDescending(place => place.Worth).ThenByDescending(place => place.Opportunity.Impact ?? 0)];

    /// <summary>Every opportunity of the journeys once, the most worthwhile first.</summary>
    public static ImmutableArray<OpportunityPlace> All(Workspace workspace, IReadOnlyCollection<EffectiveJourney> journeys)
    {
        var ofStages = journeys.SelectMany(journey => journey.Stages)
            .SelectMany(stage => stage.Declaration.Opportunities.Select(opportunity =>
                new OpportunityPlace(opportunity, opportunity.Owner ?? stage.Journey.Declaration.Owner, stage, [])));
        var ofTouchpoints = journeys.SelectMany(journey => journey.Touchpoints)
            .SelectMany(touchpoint => touchpoint.Facts.Opportunities.Select(opportunity => (opportunity, touchpoint)))
            .GroupBy(entry => entry.opportunity.Origin)
            .Select(group => Of(workspace, group.First().opportunity, [.. group.Select(entry => entry.touchpoint)]));
        return Sort(ofStages.Concat(ofTouchpoints));
    }

    private static OpportunityPlace Of(Workspace workspace, Opportunity opportunity, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        new(opportunity, opportunity.Owner ?? workspace.OwnerOf(touchpoints[0]), touchpoints[0].Stage, touchpoints);
}
