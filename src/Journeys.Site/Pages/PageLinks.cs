using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>Links written in Markdown, resolved for the page that shows them.</summary>
/// <param name="scope">The page.</param>
/// <param name="folder">The folder that the links are relative to, within the source folder, with its slash.</param>
internal sealed class PageLinks(PageScope scope, string folder) : IMarkdownLinks
{
    private const string HandbookFolder = "handbook/";

    /// <inheritdoc/>
    public Address Page(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? written : written[..hash];
        var fragment = hash < 0 || hash == written.Length - 1 ? null : Uri.UnescapeDataString(written[(hash + 1)..]);
        if (file.Length == 0)
        {
            return fragment is null || folder.Length == 0 ? Address.None : scope.To(scope.Path, fragment);
        }

        var path = Resolve(file);
        return path is not null && path.StartsWith(HandbookFolder, StringComparison.Ordinal)
            && scope.Site.Handbook.Find(path[HandbookFolder.Length..]) is { } page
                ? scope.To(page.Path, fragment)
                : Address.None;
    }

    /// <inheritdoc/>
    public Address Picture(string written) =>
        Resolve(written) is { } path && scope.Site.Files.PictureOf(path) is { } published
            ? scope.ToFile(published)
            : Address.None;

    /// <summary>A relative path within the source folder; null where it leaves it or is none.</summary>
    private string? Resolve(string written)
    {
        if (written.Contains(':', StringComparison.Ordinal) || written.StartsWith('/') || written.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in (folder + Uri.UnescapeDataString(written)).Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
