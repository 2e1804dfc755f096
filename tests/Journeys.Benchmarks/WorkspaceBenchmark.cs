using System.Globalization;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>Checking and building many journeys with the command line.</summary>
internal static class WorkspaceBenchmark
{
    public static void Run(Options options, bool check, bool build)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-benchmark-" + Environment.ProcessId);
        try
        {
            var files = GeneratedWorkspace.Create(options.Journeys, seed: 1, options.Languages);
            GeneratedWorkspace.Write(files, folder);
            Measure(options, folder, files, check, build);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(
        Options options, string folder, System.Collections.Immutable.ImmutableArray<SourceText> files, bool check, bool build)
    {
        var megabytes = files.Sum(file => (double)file.Content.Length) / 1e6;
        var table = new Table("Work", "seconds", "pages", "pages/s", "peak MB", "peak over input", "times reading alone");
        var reading = Measurement.Of(3, () => WorkspaceLoader.Load(files)).Time;
        table.Add("read and link, in process, one thread", Seconds(reading), "", "", "", "", "1.0");
        if (check)
        {
            Add(table, "check", ToolRun.Median(options.Tool, options.Rounds, folder, "check"), 0, megabytes, reading);
        }

        if (build)
        {
            var site = Path.Combine(folder, "_site");
            var run = ToolRun.Median(options.Tool, options.Rounds, folder, "build", "--out", site);
            var pages = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Count();
            Add(table, "build", run, pages, megabytes, reading);
        }

        table.Print($"{options.Journeys} journeys in {files.Length} files, {megabytes:0.0} MB, {Environment.ProcessorCount} cores, median of {options.Rounds}");
    }

    private static void Add(Table table, string name, ToolRun run, int pages, double megabytes, TimeSpan reading) => table.Add(
        name,
        Seconds(run.Time),
        pages == 0 ? "" : pages.ToString(CultureInfo.InvariantCulture),
        pages == 0 ? "" : Number(pages / run.Time.TotalSeconds, "0"),
        Number(run.PeakMegabytes, "0"),
        Number(run.PeakMegabytes / megabytes, "0.0"),
        Number(run.Time / reading, "0.0"));

    private static string Seconds(TimeSpan time) => Number(time.TotalSeconds, "0.00");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
