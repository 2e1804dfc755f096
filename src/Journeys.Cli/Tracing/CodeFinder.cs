using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Tracing;

/// <summary>The files of code that the user means.</summary>
/// <param name="Files">The files, each once, ordered by shown path.</param>
/// <param name="SkippedLinks">Symbolic links that were left alone, as they are shown.</param>
internal sealed record CodeSet(ImmutableArray<SourceFile> Files, ImmutableArray<string> SkippedLinks);

/// <summary>Finds C# and Razor files. What tools write is passed over: folders such as <c>bin</c> and <c>obj</c>, and generated files.</summary>
internal static class CodeFinder
{
    private static readonly string[] Endings = [".cs", ".razor", ".cshtml"];
    private static readonly string[] Projects = [".csproj", ".sln", ".slnx"];
    private static readonly string[] Generated = [".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs"];

    /// <summary>Finds the files.</summary>
    /// <exception cref="CliException">A source does not exist, cannot be read or is something else, or there is no file.</exception>
    public static CodeSet Find(CliContext context, IReadOnlyList<string> sources)
    {
        var walk = new FolderWalk(context, Endings);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            paths.UnionWith(Expand(context, walk, source));
        }

        if (paths.Count == 0)
        {
            throw new CliException($"there is no C# in {string.Join(", ", sources)}; name the folder of a project, or files that end in {string.Join(", ", Endings)}");
        }

        return new CodeSet(
            [.. paths.Select(path => new SourceFile(path, context.ShownPath(path))).OrderBy(file => file.ShownPath, StringComparer.Ordinal)],
            [.. walk.SkippedLinks.Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Expand(CliContext context, FolderWalk walk, string source)
    {
        var path = context.FullPath(source);
        if (File.Exists(path) && Ends(path, Projects))
        {
            path = Path.GetDirectoryName(path)!;
        }

        if (Directory.Exists(path))
        {
            return walk.Files(Path.TrimEndingDirectorySeparator(path)).Where(file => !Ends(file, Generated));
        }

        if (!File.Exists(path))
        {
            throw new CliException($"there is no {source}; name a folder, a project or C# files that exist");
        }

        return Ends(path, Endings)
            ? [path]
            : throw new CliException($"{source} is no C#; name a folder, a project, or files that end in {string.Join(", ", Endings)}");
    }

    private static bool Ends(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
