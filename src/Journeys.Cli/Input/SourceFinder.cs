using System.Collections.Immutable;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Input;

/// <summary>Finds the journey files that the user means.</summary>
internal static class SourceFinder
{
    /// <summary>How the name of a journey file ends.</summary>
    public const string Extension = ".journey";
    private const string DefaultFolder = "journeys";

    /// <summary>Finds the files; without a source, those in <c>journeys/</c> if it is there, else in the current folder.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="sources">The folders and files that are named.</param>
    /// <param name="mayBeEmpty">Whether a folder that holds no journey file is a state like any other.</param>
    /// <exception cref="CliException">A source does not exist, cannot be read or is something else, or there is no file.</exception>
    public static SourceSet Find(CliContext context, IReadOnlyList<string> sources, bool mayBeEmpty = false)
    {
        var named = sources.Count > 0 ? sources : [DefaultSource(context)];
        var walk = new FolderWalk(context, Extension);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var source in named)
        {
            paths.UnionWith(Expand(context, walk, source));
        }

        var isLink = paths.Count + sources.Count == 0 && RealFile.IsLink(Path.Combine(context.CurrentDirectory, DefaultFolder));
        if (paths.Count == 0 && (isLink || !mayBeEmpty))
        {
            throw new CliException($"there is no {Extension} file in {string.Join(", ", named)}; " + (isLink
                ? $"{DefaultFolder} is a symbolic link, which is followed only where you name it: `journeys check {DefaultFolder}`"
                : "name a folder that has some, or begin one with `journeys init`"));
        }

        ImmutableArray<SourceFile> files =
        [
            .. paths.Select(path => new SourceFile(path, context.ShownPath(path))).OrderBy(file => file.ShownPath, StringComparer.Ordinal),
        ];
        return new SourceSet(FolderOf(context, named[0]), files, [.. walk.SkippedLinks.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The source where none is named.</summary>
    /// <remarks>A link of that name is found, not named, and so it is not followed.</remarks>
    public static string DefaultSource(CliContext context) =>
        FolderWalk.IsRealFolder(Path.Combine(context.CurrentDirectory, DefaultFolder)) ? DefaultFolder : ".";

    /// <summary>The folder of a source: itself, or the one that a file lies in.</summary>
    public static string FolderOf(CliContext context, string source)
    {
        var path = Path.TrimEndingDirectorySeparator(context.FullPath(source));
        return Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
    }

    private static IEnumerable<string> Expand(CliContext context, FolderWalk walk, string source)
    {
        var path = context.FullPath(source);
        if (Directory.Exists(path))
        {
            return walk.Files(Path.TrimEndingDirectorySeparator(path));
        }

        if (!File.Exists(path))
        {
            throw new CliException($"there is no {source}; name a folder or a {Extension} file that exists");
        }

        if (FileKind.IsEndless(path))
        {
            throw new CliException($"{source} is a pipe or a device, which is not read; name a folder or a {Extension} file");
        }

        return path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? [path]
            : throw new CliException($"{source} is no {Extension} file; name a folder or {Extension} files");
    }
}
