using System.Diagnostics;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Review;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>Comparing two commits of many journeys, thirty of which changed, with the command line.</summary>
internal static class DiffBenchmark
{
    private const int Changes = 30;

    public static void Run(Options options)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-benchmark-diff-" + Environment.ProcessId);
        try
        {
            var before = GeneratedWorkspace.Create(options.Journeys, seed: 1, options.Languages);
            Measure(options, folder, before, [.. before.Select(Changed)]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every n-th journey has another priority somewhere.</summary>
    private static SourceText Changed(SourceText source, int number)
    {
        var at = source.Content.IndexOf("priority", StringComparison.Ordinal);
        if (number is 0 or > Changes || at < 0)
        {
            return source;
        }

        var end = source.Content.IndexOf('\n', at);
        var level = source.Content[at..end].Contains("high", StringComparison.Ordinal) ? "low" : "high";
        return new SourceText(source.Path, source.Content[..at] + "priority " + level + source.Content[end..]);
    }

    private static void Measure(Options options, string folder, System.Collections.Immutable.ImmutableArray<SourceText> before, System.Collections.Immutable.ImmutableArray<SourceText> after)
    {
        GeneratedWorkspace.Write(before, folder);
        Git(folder, "init", "-q", "-b", "main");
        Commit(folder);
        GeneratedWorkspace.Write(after, folder);
        Commit(folder);
        var (old, now) = (WorkspaceLoader.Load(before), WorkspaceLoader.Load(after));
        var found = Review.Changes.Between(old, now).Length;
        var table = new Table("Work", "seconds", "peak MB");
        table.Add("comparing two linked workspaces, in process", Number(Measurement.Of(3, () => Review.Changes.Between(old, now)).Time.TotalSeconds), "");
        var run = ToolRun.Median(options.Tool, options.Rounds, folder, "diff", "HEAD~1", "HEAD", "--fail-on", "never");
        table.Add("journeys diff HEAD~1 HEAD", Number(run.Time.TotalSeconds), run.PeakMegabytes.ToString("0", CultureInfo.InvariantCulture));
        table.Print($"{options.Journeys} journeys, {found} changes, {Environment.ProcessorCount} cores, median of {options.Rounds}");
    }

    private static void Commit(string folder)
    {
        Git(folder, "add", "-A");
        Git(folder, "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.org", "commit", "-q", "-m", "state");
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
    }

    private static string Number(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);
}
