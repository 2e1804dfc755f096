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
    /// <exception cref="CliException">The file cannot be read or is none that <c>trace</c> wrote.</exception>
    public static CodeTrace Read(CliContext context, string path)
    {
        if (!File.Exists(path))
        {
            return CodeTrace.None;
        }

        try
        {
            var folder = Path.GetDirectoryName(path)!;
            return TraceJson.Read(PlainFiles.Text(context, path), file => context.ShownPath(Path.GetFullPath(file, folder)));
        }
        catch (FormatException error)
        {
            throw new CliException($"cannot use {context.ShownPath(path)}: {error.Message}; run `journeys trace --write` to write it anew", error);
        }
    }

    /// <summary>The text of the file: its files are named from its own folder, so that it is the same wherever it was written from.</summary>
    public static string Text(CliContext context, SourceSet sources, CodeTrace trace) =>
        TraceJson.Write(trace, file => Path.GetRelativePath(sources.Root, context.FullPath(file)).Replace(Path.DirectorySeparatorChar, '/'));
}
