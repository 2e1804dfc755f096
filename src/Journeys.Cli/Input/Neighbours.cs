namespace Journeys.Cli.Input;

/// <summary>Journey files that lie beside those that are named, and are not read: their names count as not there.</summary>
internal static class Neighbours
{
    /// <summary>How many there are, and the folder of the first file that has some.</summary>
    /// <param name="sources">The files that are read.</param>
    public static (int Count, string? Folder) Of(SourceSet sources)
    {
        var read = sources.Files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var folders = sources.Files.Select(file => Path.GetDirectoryName(file.FullPath)!).Distinct(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            if (In(folder, read) is > 0 and var count)
            {
                return (count, folder);
            }
        }

        return (0, null);
    }

    private static int In(string folder, HashSet<string> read)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*" + SourceFinder.Extension).Count(file => !read.Contains(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed has nothing to be told of: its files were named one by one.
            return 0;
        }
    }
}
