namespace Journeys.Site.Pages;

/// <summary>A file of the site, made when its turn comes.</summary>
/// <param name="Path">Its path within the site. The index of search writes more files than this one.</param>
/// <param name="IsPage">Whether it is a page that people read.</param>
/// <param name="Make">Makes it.</param>
internal sealed record PlannedFile(string Path, bool IsPage, Action<PageWriter> Make)
{
    /// <summary>A file that is no page.</summary>
    public static PlannedFile Other(string path, Action<PageWriter> make) => new(path, false, make);
}
