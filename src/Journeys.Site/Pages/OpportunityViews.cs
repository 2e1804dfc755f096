using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Opportunities as pages show them.</summary>
internal static class OpportunityViews
{
    /// <summary>An opportunity with where it comes from: its touchpoint or stage, and its journey.</summary>
    public static OpportunityView Of(PageScope scope, OpportunityPlace place)
    {
        var opportunity = place.Opportunity;
        return new OpportunityView(
            Title(scope, opportunity),
            Where(scope, place),
            Number(opportunity.Impact),
            Number(opportunity.Effort),
            new Fragments(scope).Team(place.Owner),
            opportunity.Due is { } due ? scope.Formats.Day(due) : Html.None,
            Status(scope, place.Status),
            place.IsOverdue(scope.Site.Input.Today));
    }

    /// <summary>Its title, as a link to where the work is followed.</summary>
    public static Html Title(PageScope scope, Opportunity opportunity) =>
        PageScope.Link(opportunity.Link is { } link ? Address.Outside(link.Address.Value) : Address.None, scope.Title(opportunity));

    /// <summary>Where it stands, in words.</summary>
    public static Html Status(PageScope scope, OpportunityStatus status) =>
        scope.Texts.Choice("opportunity.", status);

    private static Html Where(PageScope scope, OpportunityPlace place)
    {
        var here = place.Touchpoints.IsEmpty ? scope.LinkedTitle(place.Stage) : scope.Link(place.Touchpoints[0]);
        var others = place.Touchpoints.Length - 1;
        var journey = others > 0
            ? scope.Texts.Format("opportunities.also", scope.Link(place.Stage.Journey), scope.Texts.Count("other-journeys", others))
            : scope.Link(place.Stage.Journey);
        return Html.Format("{0} <small>{1}</small>", here, journey);
    }

    private static Html Number(int? number) => number is { } known ? Html.Number(known) : Html.None;
}
