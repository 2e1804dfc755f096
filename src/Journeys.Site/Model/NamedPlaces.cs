using Journeys.Language.Model;
using Journeys.Site.Pages;

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

    public static SitePlace Of(SiteModel site, Message message)
    {
        var parts = MessagesPage.Parts(site);
        return new SitePlace(parts.Path((site.IndexOf(message) / parts.Size) + 1), message.Name.Value);
    }

    /// <summary>A claim: the first message that makes it; null where none does.</summary>
    public static SitePlace? Of(SiteModel site, Claim claim) =>
        site.Messages.FirstOrDefault(message => message.Claims.Any(made => made.Value == claim.Name.Value)) is { } message ? Of(site, message) : null;

    /// <summary>A persona: the first journey that is this customer's; null where none is.</summary>
    public static SitePlace? Of(SiteModel site, Persona persona) =>
        site.Journeys.FirstOrDefault(journey => journey.Declaration.Persona?.Value == persona.Name.Value) is { } journey ? Of(journey) : null;

    public static SitePlace OfRule(string name) => new(SitePaths.Rules, name);
}
