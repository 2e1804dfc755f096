namespace Journeys.Testing;

/// <summary>The checkout that the tests run in.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Root = new(() => Find(AppContext.BaseDirectory));

    /// <summary>The folder that holds <c>Journeys.sln</c>.</summary>
    public static string Path => Root.Value;

    /// <summary>A path inside the checkout.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>
    /// The file on this machine that the compiler knows as <paramref name="callerFilePath"/>. A deterministic build writes
    /// <c>/_/tests/…</c> instead of the real folder, so the longest end of the path that exists in the checkout counts.
    /// </summary>
    public static string Locate(string callerFilePath)
    {
        var parts = callerFilePath.Split('/', '\\');
        for (var first = 0; first < parts.Length; first++)
        {
            var candidate = Combine(parts[first..]);
            if (parts[first].Length > 0 && File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException("Not a file of this checkout.", callerFilePath);
    }

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Journeys.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No Journeys.sln above " + start);
    }
}
