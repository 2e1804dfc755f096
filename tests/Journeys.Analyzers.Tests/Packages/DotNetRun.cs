using System.Diagnostics;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>What a run of <c>dotnet</c> gave.</summary>
internal sealed record DotNetOutcome(int Code, string Out);

/// <summary>The real <c>dotnet</c>, in a process of its own that leaves no server behind.</summary>
internal static class DotNetRun
{
    /// <summary>What a developer may have set to build faster, and would make another build of ours.</summary>
    private static readonly string[] Foreign = ["RunAnalyzers", "SOURCE_DATE_EPOCH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH"];

    public static DotNetOutcome Run(string folder, (string Name, string Value)[] variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--nologo", "-tl:off", "-nr:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }

        // A wrapper that leaves analyzers out for speed must not do so here.
        start.Environment["JOURNEYS_FULL"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "dotnet did not end.");
        return new DotNetOutcome(process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
