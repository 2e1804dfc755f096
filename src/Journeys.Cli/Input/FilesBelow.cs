using Journeys.Language.Text;

namespace Journeys.Cli.Input;

/// <summary>The files below a folder. Each folder is looked into once, and only where somebody asks for a file in it.</summary>
/// <param name="list">
/// What lies in a folder, by its path below the first one (empty for that one itself): the names of its files, and those of its folders with
/// a <c>/</c> behind them; null where nobody can tell.
/// </param>
internal sealed class FilesBelow(Func<string, IReadOnlyList<string>?> list)
{
    private const int DeepestFolder = 64;

    private readonly Dictionary<string, HashSet<string>?> _folders = new(StringComparer.Ordinal);

    /// <summary>The files on a disk that a walk would come upon: no links, no hidden folders and none that tools write.</summary>
    public static FilesBelow OnDisk(string root) => new(folder => OnDisk(root, folder));

    /// <summary>Whether a file is there, letter case and all; also where nobody can tell.</summary>
    /// <param name="path">Its path, with <c>/</c> between its parts.</param>
    public bool Has(string path)
    {
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Entries(string.Join('/', parts[..i])) is not { } entries)
            {
                return true;
            }

            if (!entries.Contains(i < parts.Length - 1 ? parts[i] + "/" : parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is any file of a kind.</summary>
    /// <param name="isWanted">Whether a file is of the kind in question.</param>
    public bool HasAny(Func<string, bool> isWanted) => All("", 0).Any(isWanted);

    /// <summary>The path that is probably meant by one that is not there: the same in another letter case or folder, else the nearest.</summary>
    /// <param name="path">The path that was written.</param>
    /// <param name="isWanted">Whether a file is of the kind in question.</param>
    public string? Nearest(string path, Func<string, bool> isWanted)
    {
        var candidates = All("", 0).Where(isWanted).Order(StringComparer.Ordinal).ToList();
        return candidates.Find(file => string.Equals(file, path, StringComparison.OrdinalIgnoreCase))
            ?? candidates.Find(file => string.Equals(Path.GetFileName(file), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase))
            ?? NearestNamed(Path.GetFileNameWithoutExtension(path), candidates);
    }

    /// <summary>The first file of the nearest name; its folder and its ending say little.</summary>
    private static string? NearestNamed(string name, List<string> candidates) =>
        Spelling.Nearest(name, candidates.Select(Path.GetFileNameWithoutExtension).OfType<string>()) is { } nearest
            ? candidates.Find(file => Path.GetFileNameWithoutExtension(file) == nearest)
            : null;

    private IEnumerable<string> All(string folder, int depth)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        foreach (var entry in depth > DeepestFolder ? [] : Entries(folder) ?? [])
        {
            if (!entry.EndsWith('/'))
            {
                yield return prefix + entry;
                continue;
            }

            foreach (var file in All(prefix + entry[..^1], depth + 1))
            {
                yield return file;
            }
        }
    }

    private HashSet<string>? Entries(string folder)
    {
        if (!_folders.TryGetValue(folder, out var entries))
        {
            entries = list(folder) is { } names ? new HashSet<string>(names.Select(NormalForm.Composed), StringComparer.Ordinal) : null;
            _folders.Add(folder, entries);
        }

        return entries;
    }

    private static List<string>? OnDisk(string root, string folder)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos("*", FolderWalk.Everything)
                    .Where(entry => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    .Where(entry => entry is not DirectoryInfo || !FolderWalk.IsPassedOver(entry.Name))
                    .Select(entry => entry is DirectoryInfo ? entry.Name + "/" : entry.Name),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
