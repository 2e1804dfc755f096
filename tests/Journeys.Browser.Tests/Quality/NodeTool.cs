using System.Diagnostics;
using Journeys.Testing;

namespace Journeys.Browser.Tests.Quality;

/// <summary>Runs a script beside the tests with the tools that come from npm.</summary>
internal static class NodeTool
{
    /// <summary>What the script printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; with what it said.</exception>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        // A module looks for its packages from where it stands, so the script is read from the folder that has them.
        var tests = RepositoryRoot.Combine("tests");
        var start = new ProcessStartInfo("node", [Path.Combine(tests, "Journeys.Browser.Tests", "Quality", script), .. arguments])
        {
            WorkingDirectory = tests,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await node.WaitForExitAsync(limit.Token);
        return node.ExitCode == 0 ? (await output).Trim() : throw new InvalidOperationException($"{script} gave {node.ExitCode}: {await error}");
    }
}
