namespace Journeys.Site.Model;

/// <summary>The parts of a path that name no folder: <c>.</c> for the one where one is, and <c>..</c> for the one around it.</summary>
public static class DotSegments
{
    /// <summary>A path without them, and without slashes at its ends or side by side; empty for the folder that it starts from.</summary>
    /// <param name="path">The path, with <c>/</c> between its parts. Nothing in it is decoded.</param>
    /// <returns>The path; null where it leads outside the folder that it starts from, even if it comes back.</returns>
    public static string? Resolve(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
