using Journeys.Language.Text;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>Links written in Markdown, resolved for the page that shows them.</summary>
/// <param name="scope">The page.</param>
/// <param name="folder">The folder that the links are relative to, within the source folder, with its slash.</param>
/// <param name="text">Where the text stands, if it belongs to a journey; then the journey's own touchpoints can be named shortly.</param>
/// <param name="language">The text's language where it is not the page's.</param>
internal sealed class PageLinks(PageScope scope, string folder, Origin? text = null, string? language = null) : IMarkdownLinks
{
    private const string HandbookFolder = "handbook/";

    /// <inheritdoc/>
    public Interface Texts => language is null ? scope.Texts : Interface.For(language);

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
    public NamedLink Named(string written)
    {
        if (scope.Site.Named.Find(written, text, out _) is not { } target)
        {
            return new NamedLink(Address.None, written);
        }

        var title = target.Declaration is { Title.IsNone: false } declaration
            ? scope.Workspace.Best(declaration.Title, scope.Tree.Language)!.Value
            : target.Words;
        return new NamedLink(target.Place is { } place ? scope.To(place.Path, place.Fragment) : Address.None, Html.Printable(title));
    }

    /// <inheritdoc/>
    public Address Picture(string written) =>
        Resolve(written) is { } path && scope.Site.Files.PictureOf(path) is { } published
            ? scope.ToFile(published)
            : Address.None;

    /// <summary>A relative path within the source folder; null where it leaves it or is none.</summary>
    private string? Resolve(string written) =>
        written.Contains(':', StringComparison.Ordinal) || written.StartsWith('/') || written.Contains('\\', StringComparison.Ordinal)
            ? null
            : DotSegments.Resolve(folder + Uri.UnescapeDataString(written));
}
