namespace Journeys.Cli.Hosting;

/// <summary>Where the program keeps what it can make again, by the custom of the platform.</summary>
internal static class CacheFolder
{
    private const string Product = "journeys";

    /// <summary>The folder for one kind of thing; null where the user has none.</summary>
    public static string? Of(CliContext context, string kind)
    {
        var root = OperatingSystem.IsWindows() ? context.Variable("LOCALAPPDATA") : context.Variable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root) && !OperatingSystem.IsWindows() && context.Variable("HOME") is { Length: > 0 } home)
        {
            root = Path.Combine(home, ".cache");
        }

        return !string.IsNullOrEmpty(root) && Path.IsPathFullyQualified(root) ? Path.Combine(root, Product, kind) : null;
    }
}
