using Journeys.Site;

namespace Journeys.Cli.Serving;

/// <summary>What is served: files by their paths within the site, with <c>/</c>.</summary>
internal interface IServedSite
{
    /// <summary>Whether there is such a file; it is not made for that.</summary>
    bool Has(string path);

    /// <summary>The file, or null.</summary>
    MadeFile? Find(string path);
}
