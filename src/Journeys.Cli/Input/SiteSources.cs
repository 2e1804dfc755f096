using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Site;

namespace Journeys.Cli.Input;

/// <summary>Reads what a site shows beside the journeys.</summary>
internal sealed class SiteSources(CliContext context, string root)
{
    private const string HandbookFolder = "handbook";

    /// <summary>A team that writes a page of this name has its own shown instead.</summary>
    private const string ReferencePage = "language-reference.md";
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", Unpublished];

    /// <summary>A picture that can run code where it is opened by itself.</summary>
    private const string Unpublished = ".svg";

    /// <summary>The Markdown pages under <c>handbook/</c> and the generated language reference, ordered by path.</summary>
    public ImmutableArray<HandbookPage> Handbook()
    {
        var folder = Path.Combine(root, HandbookFolder);
        var own = FolderWalk.IsRealFolder(folder)
            ? new FolderWalk(context, ".md").Files(folder).Select(path => new HandbookPage(Relative(folder, path), PlainFiles.Text(context, path)))
            : [];
        return
        [
            .. own.Append(new HandbookPage(ReferencePage, LanguageReference.Page()) { IsGenerated = true })
                .DistinctBy(page => page.Path)
                .OrderBy(page => page.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The pictures that the pages of the handbook name, relative to the source folder.</summary>
    public static IEnumerable<string> PicturesIn(ImmutableArray<HandbookPage> handbook) =>
        handbook.SelectMany(page => PictureNames.InMarkdown(HandbookFolder + "/" + page.Path, page.Markdown));

    /// <summary>Whether a file, by its path below the source folder, is a page of the handbook.</summary>
    public static bool IsHandbook(string relativePath) =>
        relativePath.StartsWith(HandbookFolder + "/", StringComparison.Ordinal) && FolderWalk.Takes(relativePath, ".md");

    /// <summary>Whether a file may be a picture, by its name.</summary>
    public static bool IsPicture(string path) => PictureEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the site shows a picture, by its name; one that may run code is not published.</summary>
    public static bool IsShownPicture(string path) => IsPicture(path) && !path.EndsWith(Unpublished, StringComparison.OrdinalIgnoreCase);

    /// <summary>How the names of the pictures end that the site shows, with a word before the last.</summary>
    public static string ShownPictures(string or)
    {
        string[] endings = [.. PictureEndings.Where(IsShownPicture).Select(ending => $"`{ending}`")];
        return string.Join(", ", endings[..^1]) + $" {or} " + endings[^1];
    }

    /// <summary>The pictures that a page shows: those below the source folder that the journeys or the handbook name.</summary>
    /// <param name="named">The names, relative to the source folder.</param>
    public ImmutableArray<SiteFile> Pictures(IReadOnlySet<string> named) => named.Count == 0
        ? []
        :
        [
            .. new FolderWalk(context, "").Files(root)
                .Where(IsPicture)
                .Select(path => (path, name: Relative(root, path)))
                .Where(file => named.Contains(file.name))
                .OrderBy(file => file.name, StringComparer.Ordinal)
                .Select(file => new SiteFile(file.name, PlainFiles.Bytes(context, file.path))),
        ];

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
