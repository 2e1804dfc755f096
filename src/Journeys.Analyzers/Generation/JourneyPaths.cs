namespace Journeys.Analyzers.Generation;

/// <summary>Which files are journeys, and what their paths are from the project's folder.</summary>
internal static class JourneyPaths
{
    /// <summary>How the name of a file of journeys ends.</summary>
    public const string Extension = ".journey";

    /// <summary>Whether a file is one of journeys.</summary>
    public static bool IsJourney(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path from a folder, with <c>/</c>; the whole path where the two have nothing in common.</summary>
    public static string From(string folder, string path)
    {
        var isWindows = IsWindows(folder) || IsWindows(path);
        var (from, to) = (Parts(folder, isWindows), Parts(path, isWindows));
        var comparison = isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var common = 0;
        while (common < from.Count && common < to.Count - 1 && string.Equals(from[common], to[common], comparison))
        {
            common++;
        }

        return common == 0 && from.Count > 0
            ? "/" + string.Join("/", to)
            : string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    private static bool IsWindows(string path) => path.StartsWith(@"\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    private static List<string> Parts(string path, bool isWindows)
    {
        var parts = new List<string>();
        foreach (var part in (isWindows ? path.Replace('\\', '/') : path).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
