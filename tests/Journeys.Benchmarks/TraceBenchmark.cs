using System.Globalization;

namespace Journeys.Benchmarks;

/// <summary>Tracing many C# files with the command line: the first time, and again when nothing changed.</summary>
internal static class TraceBenchmark
{
    public static void Run(Options options)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-benchmark-trace-" + Environment.ProcessId);
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "journeys"));
            File.WriteAllText(
                Path.Combine(folder, "journeys", "shoes.journey"),
                "channel web \"Web\" online\njourney shoes \"Shoes\" {\n  status draft\n  stage decision {\n"
                + "    touchpoint checkout \"Checkout\" { channel web  code \"Service7.Total3\" }\n  }\n}\n");
            Measure(options, folder, GeneratedCode.Write(Path.Combine(folder, "src"), options.Files));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Options options, string folder, (long Lines, long Bytes) size)
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(folder, "cache"));
        var table = new Table("Work", "seconds", "lines a second");
        Row("journeys trace, every file anew", ToolRun.Median(options.Tool, options.Rounds, folder, "trace", "src", "--no-cache"));
        ToolRun.Median(options.Tool, 1, folder, "trace", "src");
        Row("journeys trace, nothing changed", ToolRun.Median(options.Tool, options.Rounds, folder, "trace", "src"));
        var megabytes = (size.Bytes / 1e6).ToString("0", CultureInfo.InvariantCulture);
        table.Print($"{options.Files} C# files, {size.Lines} lines, {megabytes} MB, {Environment.ProcessorCount} cores, median of {options.Rounds}");

        void Row(string work, ToolRun run) => table.Add(
            work,
            run.Time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture),
            (size.Lines / run.Time.TotalSeconds).ToString("0", CultureInfo.InvariantCulture));
    }
}
