using Journeys.Site.Model;

namespace Journeys.Site;

/// <summary>The addresses within a site that others write, so that they write what the site does.</summary>
public static class SiteAddress
{
    private const string Page = "index.html";

    /// <summary>The page of a journey, in the folder of its language: <c>journeys/running-shoes/</c>.</summary>
    /// <param name="name">The journey's name.</param>
    public static string Journey(string name) => SitePaths.Journey(name)[..^Page.Length];

    /// <summary>The file of that page.</summary>
    /// <param name="name">The journey's name.</param>
    public static string JourneyFile(string name) => SitePaths.Journey(name);

    /// <summary>The folder of a language that is not the workspace's first, with its slash.</summary>
    /// <param name="tag">The language's tag.</param>
    public static string Language(string tag) => SitePaths.LanguageFolder(tag);
}
