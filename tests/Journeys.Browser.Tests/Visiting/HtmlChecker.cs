using System.Diagnostics;
using System.Text.Json;
using Journeys.Testing;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>The Nu checker, which W3C's validator runs, over all pages of a folder in one call.</summary>
internal static class HtmlChecker
{
    /// <summary>Every error as one line.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(string folder)
    {
        var jar = RepositoryRoot.Combine("tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar))
        {
            throw new FileNotFoundException("The HTML checker is not there: run `bash tests/run.sh`, or `npm ci` in tests.", jar);
        }

        // The checker reads big pages recursively, hence the stack.
        var start = new ProcessStartInfo(
            "java", ["-Xss8m", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "json", "--stdout", folder])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var report = await JsonDocument.ParseAsync(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(message => Describe(message, folder))];
    }

    private static string Describe(JsonElement message, string folder)
    {
        var file = message.TryGetProperty("url", out var url) ? RelativePath(url.GetString()!, folder) : "";
        var line = message.TryGetProperty("lastLine", out var number) ? number.GetInt32() : 0;
        return $"{file}:{line}: {message.GetProperty("message").GetString()}";
    }

    // The checker writes file:/folder/page.html, which is no address to .NET.
    private static string RelativePath(string url, string folder) =>
        Path.GetRelativePath(folder, "/" + Uri.UnescapeDataString(url["file:".Length..]).TrimStart('/'));
}
