using Journeys.Cli.Hosting;
using Journeys.Site;

namespace Journeys.Cli.Serving;

/// <summary>A site made page by page. A page that cannot be made is told of, and never ends the server.</summary>
/// <param name="site">The site.</param>
/// <param name="failed">Is told of every file that could not be made.</param>
/// <param name="broken">Is told of what nobody foresaw.</param>
internal sealed class ServedSite(SiteOnDemand site, Action<ServedSite, SiteError> failed, Action<Exception> broken) : IServedSite
{
    /// <summary>The site.</summary>
    public SiteOnDemand Site => site;

    /// <inheritdoc/>
    public bool Has(string path) => site.Has(path);

    /// <inheritdoc/>
    public MadeFile? Find(string path)
    {
        try
        {
            var made = site.Find(path);
            if (made?.Error is { } error)
            {
                failed(this, error);
            }

            return made;
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            broken(error);
            return new MadeFile(default, new SiteError(path, 0, path, InternalErrorText + error.Message));
        }
    }

    private const string InternalErrorText = "internal error: ";
}
