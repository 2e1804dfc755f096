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

    public static SitePlace Of(Touchpoint shared) => new(SitePaths.Shared(shared.Name.Value));

    public static SitePlace? Of(Message message) => InFolder(OverviewPaths.Messages, message);

    public static SitePlace? Of(Claim claim) => InFolder(OverviewPaths.Claims, claim);

    public static SitePlace? Of(Persona persona) => InFolder(OverviewPaths.Personas, persona);

    public static SitePlace? Of(Channel channel) => InFolder(OverviewPaths.Channels, channel);

    public static SitePlace? Of(Team team) => InFolder(OverviewPaths.Teams, team);

    public static SitePlace? Of(Metric metric) => InFolder(OverviewPaths.Metrics, metric);

    public static SitePlace OfRule(string name) => new(SitePaths.Rules, name);

    private static SitePlace? InFolder(string kind, Declaration declaration) => SitePaths.IsName(declaration.Name.Value)
        ? new SitePlace(OverviewPaths.Of(kind, declaration.Name.Value))
        : null;
}
