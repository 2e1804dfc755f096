using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The way from the home page to a page.</summary>
internal static class Crumbs
{
    public static ImmutableArray<LinkView> Of(PageScope scope, EffectiveJourney journey) =>
        scope.Site.Journey(journey.Declaration.Within) is { } parent && parent != journey
            ? [Home(scope), new LinkView(scope.To(parent), scope.Title(parent.Declaration))]
            : [Home(scope)];

    public static ImmutableArray<LinkView> Of(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var journey = touchpoint.Stage.Journey;
        return [Home(scope), new LinkView(scope.To(journey), scope.Title(journey.Declaration))];
    }

    public static LinkView Home(PageScope scope) => new(scope.To(SitePaths.Home), scope.Texts["nav.journeys"]);
}
