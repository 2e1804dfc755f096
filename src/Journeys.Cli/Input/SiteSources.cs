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
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

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

    /// <summary>The pictures that a page shows: those below the source folder that the journeys or the handbook name.</summary>
    public ImmutableArray<SiteFile> Pictures(CheckReport report, ImmutableArray<HandbookPage> handbook)
    {
        var named = new HashSet<string>(PictureNames.InJourneys(report.Workspace), StringComparer.Ordinal);
        named.UnionWith(handbook.SelectMany(page => PictureNames.InMarkdown(HandbookFolder + "/" + page.Path, page.Markdown)));
        if (named.Count == 0)
        {
            return [];
        }

        return
        [
            .. PictureEndings.SelectMany(ending => new FolderWalk(context, ending).Files(root))
                .Select(path => (path, name: Relative(root, path)))
                .Where(file => named.Contains(file.name))
                .OrderBy(file => file.name, StringComparer.Ordinal)
                .Select(file => new SiteFile(file.name, PlainFiles.Bytes(context, file.path))),
        ];
    }

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
