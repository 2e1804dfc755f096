using Journeys.Cli.Hosting;
using Journeys.Language.Model;
using Journeys.Measures.Json;

namespace Journeys.Cli.Input;

/// <summary>Reads the figures beside the journeys.</summary>
internal static class MeasuresFile
{
    /// <summary>Where the figures of a workspace are.</summary>
    public static string PathOf(SourceSet sources) => Path.Combine(sources.Root, MeasuresJson.FileName);

    /// <summary>The figures, or none where nothing was measured.</summary>
    /// <exception cref="CliException">The file cannot be read or is none that <c>measure</c> wrote.</exception>
    public static MeasuredFigures Read(CliContext context, SourceSet sources) => Read(context, PathOf(sources));

    /// <summary>The figures of a file, or none where there is no such file.</summary>
    /// <exception cref="CliException">The file cannot be read or is none that <c>measure</c> wrote.</exception>
    public static MeasuredFigures Read(CliContext context, string path) =>
        FileBeside.Read(context, path, MeasuredFigures.None, MeasuresJson.Read, "journeys measure");
}
