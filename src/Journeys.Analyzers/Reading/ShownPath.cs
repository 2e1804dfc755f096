namespace Journeys.Analyzers.Reading;

/// <summary>How a file is called: relative to the project, with <c>/</c> between folders, as the command line calls it when it runs there.</summary>
internal static class ShownPath
{
    /// <summary>The path to show.</summary>
    /// <param name="project">The project's folder; empty where it is not known, and paths stay as they are.</param>
    /// <param name="path">The path that the compiler knows.</param>
    public static string Of(string project, string path)
    {
        var from = Parts(project);
        var to = Parts(path);
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return from.Length == 0 || shared == 0
            ? path.Replace(Path.DirectorySeparatorChar, '/')
            : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    private static string[] Parts(string path) => path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') is { Length: > 0 } parts ? parts.Split('/') : [];
}
