using System.Diagnostics;
using System.Globalization;

namespace Journeys.Benchmarks;

/// <summary>One run of the command line in a process of its own, as its user runs it.</summary>
internal readonly record struct ToolRun(TimeSpan Time, double PeakMegabytes)
{
    /// <summary>The median, by time, of several runs.</summary>
    /// <param name="tool">The tool: an executable, or a .dll for <c>dotnet exec</c>.</param>
    /// <param name="rounds">How many runs.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolRun Median(string tool, int rounds, string folder, params string[] arguments)
    {
        var runs = Enumerable.Range(0, rounds).Select(_ => Once(tool, folder, arguments)).OrderBy(run => run.Time).ToList();
        return runs[runs.Count / 2];
    }

    /// <summary>One run.</summary>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static ToolRun Once(string tool, string folder, string[] arguments)
    {
        var isLibrary = tool.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : tool, isLibrary ? ["exec", tool, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var complaints = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var time = clock.Elapsed;
        return process.ExitCode == 0
            ? new ToolRun(time, peak)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} gave {process.ExitCode}: {complaints.Result}");
    }

    /// <summary>The most memory that a process has held, which Linux keeps; 0 elsewhere.</summary>
    private static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ')[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
