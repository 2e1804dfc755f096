using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Commands;

/// <summary>Decides where a site may be written.</summary>
internal static class OutputFolder
{
    /// <summary>The folder, made absolute.</summary>
    /// <exception cref="CliException">Writing there would replace what the site is made of.</exception>
    public static string Resolve(CliContext context, string asked, SourceSet sources, string? templates)
    {
        var target = Path.TrimEndingDirectorySeparator(context.FullPath(asked));
        if (FolderPath.Holds(target, context.CurrentDirectory))
        {
            throw new CliException($"--out {asked} would replace the folder you are in; give a folder of its own, such as _site");
        }

        if (FolderPath.Holds(target, sources.Root)
            || sources.Files.Any(file => FolderPath.Holds(target, file.FullPath))
            || IsWithin(target, templates))
        {
            throw new CliException($"--out {asked} would replace the site's own sources; give a folder of its own, such as _site");
        }

        return target;
    }

    private static bool IsWithin(string target, string? folder) =>
        folder is not null && (FolderPath.Holds(target, folder) || FolderPath.Holds(folder, target));
}
