namespace Journeys.Cli.Input;

/// <summary>
/// What really lies behind a path. A pipe or a device has no length, so that who asks here first never opens one, and never reads
/// without an end; behind a symbolic link, whose own length is that of its text, only its target can tell.
/// </summary>
internal static class RealFile
{
    /// <summary>The file, or the one that a link leads to in the end.</summary>
    /// <exception cref="IOException">The links lead round in a circle, or nowhere.</exception>
    public static FileInfo At(string path)
    {
        var file = new FileInfo(path);
        return IsLink(file) && file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? new FileInfo(target.FullName) : file;
    }

    /// <summary>Whether a path is a symbolic link, wherever it leads.</summary>
    public static bool IsLink(string path) => IsLink(new FileInfo(path));

    private static bool IsLink(FileInfo file) => (int)file.Attributes != -1 && file.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
