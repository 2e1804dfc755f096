using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>A place within a language's tree: a page, and where on it.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Fragment">The place on the page, or null.</param>
internal readonly record struct SitePlace(string Path, string? Fragment = null);

/// <summary>Where the site shows what has a name. The only list of that: links by name and search both ask here.</summary>
internal static class NamedPlaces
{
    public static SitePlace Of(EffectiveJourney journey) => new(SitePaths.Journey(journey.Name.Value));

    /// <summary>A touchpoint in its journey; null where its name cannot be an address.</summary>
    public static SitePlace? Of(EffectiveTouchpoint touchpoint) => SitePaths.IsName(touchpoint.Name.Value)
        ? new SitePlace(SitePaths.Touchpoint(touchpoint.Stage.Journey.Name.Value, touchpoint.Name.Value))
        : null;

    /// <summary>A shared touchpoint; null where its name cannot be an address.</summary>
    public static SitePlace? Of(Touchpoint shared) =>
        SitePaths.IsName(shared.Name.Value) ? new SitePlace(SitePaths.Shared(shared.Name.Value)) : null;

    /// <summary>What has a page of its own across journeys; null where its name cannot be an address.</summary>
    public static SitePlace? Of(Declaration declaration) => KindOf(declaration) is { } kind && SitePaths.IsName(declaration.Name.Value)
        ? new SitePlace(OverviewPaths.Of(kind, declaration.Name.Value))
        : null;

    /// <summary>A rule's explanation.</summary>
    public static SitePlace OfRule(string name) => new(SitePaths.Rules, name);

    private static string? KindOf(Declaration declaration) => declaration switch
    {
        Message => OverviewPaths.Messages,
        Claim => OverviewPaths.Claims,
        Persona => OverviewPaths.Personas,
        Channel => OverviewPaths.Channels,
        Team => OverviewPaths.Teams,
        Metric => OverviewPaths.Metrics,
        _ => null,
    };
}
