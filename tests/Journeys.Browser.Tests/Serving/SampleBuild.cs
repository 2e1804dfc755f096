using System.Diagnostics;
using Journeys.Testing;

namespace Journeys.Browser.Tests.Serving;

/// <summary>Builds the sample's site as its user does: with the command line.</summary>
internal static class SampleBuild
{
    /// <summary>The day of the build, so that pages and pictures do not change by themselves.</summary>
    private const string Today = "2026-11-22";

    /// <summary>Builds a site of sources that have every kind of finding, so that the page of findings has something to show.</summary>
    /// <param name="output">The folder.</param>
    public static Task RunWithFindingsAsync(string output) => RunAsync(["tests/Journeys.Testing/Workspaces/findings"], output, []);

    /// <summary>Builds into a folder.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="variables">What its environment says beside ours.</param>
    /// <exception cref="InvalidOperationException">The build failed; with what it said.</exception>
    public static Task RunAsync(string output, params (string Name, string Value)[] variables) => RunAsync(["--strict"], output, variables);

    private static Task RunAsync(string[] arguments, string output, (string Name, string Value)[] variables) =>
        ToolAsync(RepositoryRoot.Path, ["build", .. arguments, "--today", Today, "--out", output], variables);

    /// <summary>Runs the command line, and gives what it said on standard output.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="arguments">What it is asked.</param>
    /// <param name="variables">What its environment says beside ours.</param>
    /// <exception cref="InvalidOperationException">It failed; with what it said.</exception>
    public static async Task<string> ToolAsync(string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "journeys.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await said
            : throw new InvalidOperationException($"journeys {arguments[0]} gave {process.ExitCode}\n{await said}{await complained}");
    }
}
