using Journeys.Cli.Hosting;

namespace Journeys.Cli.Input;

/// <summary>
/// Walks a folder for files of some kinds, told by how their names end. Symbolic links are never followed, so that no link can lead outside or round in a
/// circle; hidden folders and those that tools write are passed over.
/// </summary>
internal sealed class FolderWalk(CliContext context, params string[] extensions)
{
    private const int DeepestFolder = 64;
    private const int NotReached = -1;
    private static readonly HashSet<string> ToolFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>Lists all that is in a folder, hidden or not.</summary>
    public static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
    };

    /// <summary>The links that were left alone.</summary>
    public List<string> SkippedLinks { get; } = [];

    /// <summary>All files below <paramref name="folder"/> whose name ends in one of the extensions.</summary>
    /// <exception cref="CliException">A folder cannot be read or lies too deep.</exception>
    public IEnumerable<string> Files(string folder)
    {
        var waiting = new Stack<(string Path, int Depth)>([(folder, 0)]);
        while (waiting.TryPop(out var next))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var entry in Entries(next.Path))
            {
                var isWanted = Array.Exists(extensions, extension => entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
                if ((int)entry.Attributes == NotReached)
                {
                    RefuseWhatIsThere(next.Path, entry);
                }
                else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    NoteLink(entry, isWanted);
                }
                else if (entry is DirectoryInfo)
                {
                    Enter(waiting, entry, next.Depth + 1);
                }
                else if (isWanted)
                {
                    yield return entry.FullName;
                }
            }
        }
    }

    /// <summary>Whether a walk would come upon a file, by its path below the folder that the walk starts in, with <c>/</c>.</summary>
    public static bool Takes(string relativePath, string extension)
    {
        var parts = relativePath.Split('/');
        return parts[^1].EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !parts[..^1].Any(IsPassedOver);
    }

    /// <summary>Whether a walk that starts in a folder comes into another one below it.</summary>
    /// <param name="start">The full path of the folder that the walk starts in.</param>
    /// <param name="folder">The full path of the other; a folder is not below itself.</param>
    public static bool Reaches(string start, string folder)
    {
        var relative = Path.GetRelativePath(start, folder);
        return relative != "." && FolderPath.Holds(start, folder)
            && !relative.Split(Path.DirectorySeparatorChar).Any(IsPassedOver) && !FolderPath.IsBehindLink(start, folder);
    }

    /// <summary>Whether a folder is there that is no link. A walk follows the folder that it starts in; one that was found goes through here.</summary>
    public static bool IsRealFolder(string path) => Directory.Exists(path) && !RealFile.IsLink(path);

    /// <summary>Whether no walk enters a folder of the name: a hidden one, or one that tools write.</summary>
    public static bool IsPassedOver(string folder) =>
        folder.StartsWith('.') || ToolFolders.Contains(folder) || folder.StartsWith("_site", StringComparison.Ordinal);

    private void Enter(Stack<(string, int)> waiting, FileSystemInfo folder, int depth)
    {
        if (IsPassedOver(folder.Name))
        {
            return;
        }

        if (depth > DeepestFolder)
        {
            throw new CliException($"{context.ShownPath(folder.FullName)} lies more than {DeepestFolder} folders deep; name it as a source of its own");
        }

        waiting.Push((folder.FullName, depth));
    }

    /// <summary>What was listed may be gone by now. What is there and cannot be reached, by a path that is too long, is not passed over.</summary>
    private void RefuseWhatIsThere(string folder, FileSystemInfo entry)
    {
        if (entry.FullName.Length == 0)
        {
            throw new CliException($"a path below {context.ShownPath(folder)} is longer than this system allows; give the folders shorter names");
        }

        try
        {
            File.GetAttributes(entry.FullName);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead(context.ShownPath(entry.FullName), error);
        }
    }

    private void NoteLink(FileSystemInfo link, bool isWanted)
    {
        if (isWanted || Directory.Exists(link.FullName))
        {
            SkippedLinks.Add(context.ShownPath(link.FullName));
        }
    }

    private FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos("*", Everything);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead("the folder " + context.ShownPath(folder), error);
        }
    }
}
