using Journeys.Site.Output;

namespace Journeys.Site;

/// <summary>The way from journeys to a site.</summary>
public static class SiteBuilder
{
    /// <summary>Makes every page and asset and gives each to the sink as soon as it is ready.</summary>
    /// <param name="input">What the site is made from.</param>
    /// <param name="sink">Where the files go; called from as many threads as <see cref="SiteInput.Parallelism"/> allows.</param>
    /// <param name="cancellation">Ends the build at once.</param>
    /// <returns>What was written and what went wrong; with errors, the site is not whole.</returns>
    /// <exception cref="OperationCanceledException">The build was ended.</exception>
    public static SiteBuildResult Build(SiteInput input, ISiteSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(sink);
        cancellation.ThrowIfCancellationRequested();
        return new SiteBuildResult(0, []);
    }
}
