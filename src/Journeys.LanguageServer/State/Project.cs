using Journeys.LanguageServer.Hosting;

namespace Journeys.LanguageServer.State;

/// <summary>A folder whose journeys belong together.</summary>
internal sealed class Project
{
    private const string Extension = ".journey";

    /// <param name="root">The folder's full path.</param>
    /// <param name="isWhole">Whether everything below counts; else only files directly in it.</param>
    /// <param name="isFolder">Whether the editor opened it as a folder; else it is here because of a file.</param>
    /// <param name="host">What reads and judges its files.</param>
    public Project(string root, bool isWhole, bool isFolder, IProjectHost host)
    {
        Root = root;
        IsWhole = isWhole;
        IsFolder = isFolder;
        Host = host;
    }

    /// <summary>The folder; paths are shown relative to it.</summary>
    public string Root { get; }

    /// <summary>Whether the editor opened it as a folder.</summary>
    public bool IsFolder { get; }

    /// <summary>What reads and judges its files.</summary>
    public IProjectHost Host { get; }

    private bool IsWhole { get; }

    /// <summary>The path by which findings call a file: relative, with <c>/</c>.</summary>
    public string ShownPath(string path) =>
        Path.IsPathRooted(path) ? Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/') : path;

    /// <summary>The full path of what findings call so.</summary>
    public string FullPath(string shownPath) =>
        shownPath.Contains(':', StringComparison.Ordinal) && !File.Exists(Path.Combine(Root, shownPath))
            ? shownPath
            : Path.GetFullPath(shownPath, Root);

    /// <summary>Whether a file is one of its sources by where it lies.</summary>
    public bool Owns(string path)
    {
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || !Path.IsPathRooted(path))
        {
            return false;
        }

        var relative = Path.GetRelativePath(Host.SourceFolder, path);
        var isBelow = relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative);
        return isBelow && (IsWhole || !relative.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
