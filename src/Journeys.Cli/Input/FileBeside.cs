using Journeys.Cli.Hosting;

namespace Journeys.Cli.Input;

/// <summary>
/// A file that a command of ours wrote beside the journeys. It is found there, not named: a link in its place could lead anywhere, to read
/// there or to write.
/// </summary>
internal static class FileBeside
{
    /// <summary>What the file holds.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="path">The file.</param>
    /// <param name="nothing">What holds where there is no such file.</param>
    /// <param name="read">Reads its text; throws a <see cref="FormatException"/> that says what is wrong.</param>
    /// <param name="writer">The command that writes it.</param>
    /// <exception cref="CliException">It cannot be read, is a symbolic link, or is none that the command wrote.</exception>
    public static T Read<T>(CliContext context, string path, T nothing, Func<string, T> read, string writer)
    {
        if (!File.Exists(path))
        {
            return nothing;
        }

        RefuseLink(context, path);
        try
        {
            return read(PlainFiles.Text(context, path));
        }
        catch (FormatException error)
        {
            throw new CliException($"cannot use {context.ShownPath(path)}: {error.Message}; run `{writer}` to write it anew", error);
        }
    }

    /// <summary>To be asked before the file is written.</summary>
    /// <exception cref="CliException">It is a symbolic link.</exception>
    public static void RefuseLink(CliContext context, string path)
    {
        if (RealFile.IsLink(path))
        {
            throw new CliException($"{context.ShownPath(path)} is a symbolic link, which is not followed; put the file itself there");
        }
    }
}
