namespace Journeys.Cli.Input;

/// <summary>What lies within a folder, by its path alone: a folder whose name only begins the same is another one, and so is none of it.</summary>
internal static class FolderPath
{
    /// <summary>Whether a path is a folder's own or lies below it, with or without a separator at its end.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="path">The full path in question, whether there is anything or not.</param>
    public static bool Holds(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    /// <summary>Whether one of the folders on the way from a folder down to a path, or what lies there, is a symbolic link.</summary>
    /// <param name="folder">The folder's full path, without a separator at its end.</param>
    /// <param name="path">The full path of something below it.</param>
    public static bool IsBehindLink(string folder, string path)
    {
        for (var up = path; up is not null && up.Length > folder.Length; up = Path.GetDirectoryName(up))
        {
            if (RealFile.IsLink(up))
            {
                return true;
            }
        }

        return false;
    }
}
