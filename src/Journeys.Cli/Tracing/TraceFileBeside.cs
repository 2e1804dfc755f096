using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Interchange.Json;
using Journeys.Language.Model;

namespace Journeys.Cli.Tracing;

/// <summary>The file beside the journeys that says which code serves them.</summary>
internal static class TraceFileBeside
{
    /// <summary>Where it is.</summary>
    public static string PathOf(SourceSet sources) => Path.Combine(sources.Root, TraceJson.FileName);

    /// <summary>The trace of a workspace; none where nobody traced.</summary>
    /// <exception cref="CliException">The file cannot be read or is none that <c>trace</c> wrote.</exception>
    public static CodeTrace Read(CliContext context, SourceSet sources) => Read(context, PathOf(sources));

    /// <summary>The trace of a file; none where there is no such file.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="path">The file.</param>
    /// <param name="hasFullPaths">Whether files are named by their full paths instead of from the current folder.</param>
    /// <exception cref="CliException">The file cannot be read or is none that <c>trace</c> wrote.</exception>
    public static CodeTrace Read(CliContext context, string path, bool hasFullPaths = false)
    {
        var folder = Path.GetDirectoryName(path)!;
        return FileBeside.Read(context, path, CodeTrace.None, text => TraceJson.Read(text, file => Named(Path.GetFullPath(file, folder))), "journeys trace --write");

        string Named(string file) => hasFullPaths ? file : context.ShownPath(file);
    }

    /// <summary>The text of the file: its files are named from its own folder, so that it is the same wherever it was written from.</summary>
    public static string Text(CliContext context, SourceSet sources, CodeTrace trace) =>
        TraceJson.Write(trace, file => Path.GetRelativePath(sources.Root, context.FullPath(file)).Replace(Path.DirectorySeparatorChar, '/'));
}
