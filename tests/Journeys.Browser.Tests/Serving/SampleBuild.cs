using System.Diagnostics;
using Journeys.Testing;

namespace Journeys.Browser.Tests.Serving;

/// <summary>Builds the sample's site as its user does: with the command line.</summary>
internal static class SampleBuild
{
    /// <summary>Builds into a folder.</summary>
    /// <exception cref="InvalidOperationException">The build failed; with what it said.</exception>
    public static async Task RunAsync(string output)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "journeys.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, "build", "--strict", "--out", output])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"journeys build gave {process.ExitCode}\n{await said}{await complained}");
        }
    }
}
