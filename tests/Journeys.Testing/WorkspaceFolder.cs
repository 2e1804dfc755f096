using System.Collections.Immutable;
using System.Text;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Testing;

/// <summary>A folder of <c>.journey</c> files as a workspace.</summary>
public static class WorkspaceFolder
{
    /// <summary>Reads and links all journey files below a folder.</summary>
    /// <param name="path">A folder; a relative one counts from the checkout's root.</param>
    public static Workspace Load(string path) => WorkspaceLoader.Load(Read(path));

    /// <summary>The journey files below a folder, with paths relative to it and ordered by path.</summary>
    /// <param name="path">A folder; a relative one counts from the checkout's root.</param>
    public static ImmutableArray<SourceText> Read(string path)
    {
        var folder = RepositoryRoot.Combine(path);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.journey", SearchOption.AllDirectories)
                .Select(file => new SourceText(RelativePath(folder, file), File.ReadAllText(file, Encoding.UTF8)))
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>A workspace of texts that stand in the test itself.</summary>
    public static Workspace Of(params (string Path, string Content)[] files) =>
        WorkspaceLoader.Load([.. files.Select(file => new SourceText(file.Path, file.Content))]);

    private static string RelativePath(string folder, string file) =>
        Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
