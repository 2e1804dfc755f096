using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Journeys.Benchmarks;

/// <summary>One <c>dotnet build</c>: the time on the clock, the processor's time in all its processes, and what the analyzer took by the compiler's own count.</summary>
internal readonly partial record struct BuildRun(TimeSpan Time, TimeSpan Processor, double? Analyzer)
{
    /// <summary>Runs <c>dotnet</c> with the settings of its user alone.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="cache">The folder of its packages; null for the user's own.</param>
    /// <param name="arguments">Its arguments.</param>
    public static BuildRun Once(string folder, string? cache, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--nologo", "-nr:false"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment.Remove("RunAnalyzers");
        start.Environment.Remove("UseSharedCompilation");
        start.Environment["JOURNEYS_FULL"] = "1";
        if (cache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = cache;
        }

        var before = ProcessorOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = clock.Elapsed;
        return process.ExitCode == 0
            ? new BuildRun(time, ProcessorOfChildren() - before, AnalyzerTime(output))
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} gave {process.ExitCode}: {output}");
    }

    /// <summary>What the processes that have ended have taken of the processor, which Linux keeps; nothing elsewhere.</summary>
    private static TimeSpan ProcessorOfChildren()
    {
        if (!File.Exists("/proc/self/stat"))
        {
            return default;
        }

        // The name, in brackets, may hold blanks; user and system time of the children are the 16th and 17th field.
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / 100.0);
    }

    private static double? AnalyzerTime(string output) => AnalyzerLine().Match(output) is { Success: true } match
        ? double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"<?(?<seconds>\d+\.\d+) +<?\d+ +Journeys\.Analyzers\.Findings\.FindingsAnalyzer")]
    private static partial Regex AnalyzerLine();
}
