using System.Security.Cryptography;
using System.Text;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Tracing;

/// <summary>Where facts about code are kept from run to run: in the user's cache, a file for each place that is traced.</summary>
internal static class TraceCache
{
    /// <summary>The file; null where the user has no such folder.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="code">What is traced, as the user names it.</param>
    public static string? FileFor(CliContext context, IReadOnlyList<string> code)
    {
        if (Folder(context) is not { } folder)
        {
            return null;
        }

        var places = string.Join('\n', code.Select(context.FullPath).Order(StringComparer.Ordinal));
        return Path.Combine(folder, "journeys", "trace", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(places)))[..32]);
    }

    private static string? Folder(CliContext context)
    {
        if (context.Variable("XDG_CACHE_HOME") is { Length: > 0 } told && Path.IsPathFullyQualified(told))
        {
            return told;
        }

        if (OperatingSystem.IsWindows())
        {
            return context.Variable("LOCALAPPDATA") is { Length: > 0 } local ? local : null;
        }

        return context.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache") : null;
    }
}
