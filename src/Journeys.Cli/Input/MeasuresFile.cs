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
    public static MeasuredFigures Read(CliContext context, string path)
    {
        if (!File.Exists(path))
        {
            return MeasuredFigures.None;
        }

        try
        {
            return MeasuresJson.Read(PlainFiles.Text(context, path));
        }
        catch (FormatException error)
        {
            throw new CliException($"cannot use {context.ShownPath(path)}: {error.Message}; run `journeys measure` to write it anew", error);
        }
    }
}
