using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Starting;

/// <summary>Puts a new workspace down: all of it, or nothing. What is there already stays as it is.</summary>
internal static class StarterWriter
{
    /// <summary>Writes the files into a folder, which is made where it is missing; spare ones only where there is none.</summary>
    /// <returns>The paths as they are shown.</returns>
    /// <exception cref="CliException">One of them is there already, or cannot be written.</exception>
    public static IReadOnlyList<string> Write(CliContext context, string folder, IReadOnlyList<StarterFile> files)
    {
        var root = context.FullPath(folder);
        files = [.. files.Where(file => !file.IsSpare || !IsThere(Path.Combine(root, file.Path)))];
        RefuseLinks(context, root, files);
        RefuseWhatIsThere(context, root, files);
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                WriteNew(context, Path.Combine(root, file.Path), file, written);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }

        return [.. written.Select(context.ShownPath)];
    }

    /// <summary>Two workspaces in one folder would contradict each other, so any journey file there is in the way.</summary>
    private static void RefuseWhatIsThere(CliContext context, string root, IReadOnlyList<StarterFile> files)
    {
        var journeys = Path.Combine(root, StarterWorkspace.Folder);
        var others = FolderWalk.IsRealFolder(journeys)
            ? new FolderWalk(context, SourceFinder.Extension).Files(journeys).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        var inTheWay = files.Select(file => Path.Combine(root, file.Path)).Where(Path.Exists).Concat(others).FirstOrDefault();
        if (inTheWay is not null)
        {
            throw IsThere(context, inTheWay);
        }
    }

    /// <summary>A folder that is found in the place of one of ours must not lead the writing elsewhere.</summary>
    private static void RefuseLinks(CliContext context, string root, IEnumerable<StarterFile> files)
    {
        var folders = files.SelectMany(file => file.Path.Split('/')[..^1].Select((_, i) => string.Join('/', file.Path.Split('/')[..(i + 1)])));
        if (folders.Select(folder => Path.Combine(root, folder)).FirstOrDefault(RealFile.IsLink) is { } link)
        {
            throw new CliException($"{context.ShownPath(link)} is a symbolic link, which is not followed; name another folder, or move it away");
        }
    }

    private static void WriteNew(CliContext context, string path, StarterFile file, List<string> written)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            written.Add(path);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
            if (file.IsProgram && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Path.Exists(path) && !written.Contains(path)
                ? IsThere(context, path)
                : FileProblem.CannotWrite(context.ShownPath(path), error);
        }
    }

    private static bool IsThere(string path) => Path.Exists(path) || RealFile.IsLink(path);

    private static CliException IsThere(CliContext context, string path) =>
        new($"{context.ShownPath(path)} is there already, and init overwrites nothing; name another folder, or move it away");
}
