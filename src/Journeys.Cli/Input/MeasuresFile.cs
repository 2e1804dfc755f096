using Journeys.Cli.Hosting;
using Journeys.Language.Model;
using Journeys.Measures.Json;

namespace Journeys.Cli.Input;

/// <summary>Reads the figures beside the journeys.</summary>
internal static class MeasuresFile
{
    /// <summary>Where the figures of a workspace are.</summary>
    public static string PathOf(SourceSet sources) => Path.Combine(sources.Root, MeasuresJson.FileName);

    /// <summary>The file is found, not named: a link in its place could lead anywhere, to read there or to write.</summary>
    /// <exception cref="CliException">It is a symbolic link.</exception>
    public static void RefuseLink(CliContext context, string path)
    {
        if (RealFile.IsLink(path))
        {
            throw new CliException($"{context.ShownPath(path)} is a symbolic link, which is not followed; put the file itself there");
        }
    }

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

        RefuseLink(context, path);

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
