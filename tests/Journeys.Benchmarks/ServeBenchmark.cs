using System.Diagnostics;
using System.Globalization;

namespace Journeys.Benchmarks;

/// <summary>
/// Writes in a workspace that the real <c>serve</c> shows, and looks at it as a browser does: how long after a file is written the page
/// that shows it is there anew, to its last byte.
/// </summary>
internal static class ServeBenchmark
{
    /// <summary>Whoever writes looks up now and then.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    /// <summary>Behind so much time in which nobody writes the server has given back what it does not need.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    private static readonly (int Journeys, double Bar)[] Sizes = [(1_000, 100), (10_000, 300)];

    public static void Run(Options options)
    {
        foreach (var (journeys, bar) in Sizes.Where(size => !options.IsSizeGiven || size.Journeys == options.Journeys))
        {
            Measure(options, journeys, bar);
        }

        if (options.IsSizeGiven && Sizes.All(size => size.Journeys != options.Journeys))
        {
            Measure(options, options.Journeys, null);
        }
    }

    private static void Measure(Options options, int journeys, double? bar)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-serve-benchmark-" + Environment.ProcessId);
        try
        {
            var edits = new ServeEdits(journeys, options.Languages, folder);
            var clock = Stopwatch.StartNew();
            using var server = new ServeSession(options.Tool, folder);
            var started = clock.Elapsed;
            server.Get("/");
            var first = clock.Elapsed;
            var times = Edit(server, edits, options.Looks);
            Print(journeys, bar, times, server, (started, first));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<ServeTimes> Edit(ServeSession server, ServeEdits edits, int rounds)
    {
        var times = new List<ServeTimes>();
        foreach (var edit in edits.Take(rounds))
        {
            server.Get(edit.Page);
            using var listener = server.Listen(edit.Page);
            listener.UntilContent(null);
            var before = server.Get(edit.Page);
            Thread.Sleep(Pause);
            var processor = server.Processor;
            var written = edit.Write();
            listener.UntilContent(ServeSession.ContentOf(before));
            var page = server.Get(edit.Page);
            var shown = Stopwatch.GetElapsedTime(written).TotalMilliseconds;
            processor = server.Processor - processor;
            if (!page.Contains(edit.Mark, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{edit.Kind}: {edit.Page} does not show {edit.Mark}");
            }

            server.Get("/");
            var home = Stopwatch.GetElapsedTime(written).TotalMilliseconds;
            times.Add(new ServeTimes(edit.Kind, shown, processor, home, server.UntilChecked(written)));
        }

        return times;
    }

    private static void Print(
        int journeys, double? bar, List<ServeTimes> times, ServeSession server, (TimeSpan Ready, TimeSpan First) start)
    {
        var table = new Table("Edit to reloaded page, ms", "p50", "p95", "worst", "bar (p95)");
        foreach (var kind in times.GroupBy(time => time.Kind))
        {
            Add(table, $"{kind.Key} ({kind.Count()})", kind.Select(time => time.Page), null);
        }

        Add(table, $"all ({times.Count})", times.Select(time => time.Page), bar);
        Add(table, "of these on a processor of the server", times.Select(time => time.Processor), null);
        Add(table, "and the home page behind it", times.Select(time => time.Home), null);
        Add(table, "everything judged", times.Select(time => time.Settled), null);
        table.Add("start to the address, ms", Number(start.Ready.TotalMilliseconds), "", "", "");
        table.Add("start to the first page, ms", Number(start.First.TotalMilliseconds), "", "", "");
        table.Add("memory at the end, MB", Number(server.Megabytes), "", "", "");
        table.Add("memory at its most, MB", Number(server.PeakMegabytes), "", "", "");
        Thread.Sleep(Rest);
        table.Add("memory when nobody writes, MB", Number(server.Megabytes), "", "", "");
        table.Print($"{journeys} journeys, {Environment.ProcessorCount} cores, load {Load()}");
    }

    private static void Add(Table table, string name, IEnumerable<double> times, double? bar)
    {
        var sorted = times.Order().ToList();
        table.Add(
            name,
            Number(sorted[sorted.Count / 2]),
            Number(sorted[Math.Min(sorted.Count - 1, sorted.Count * 95 / 100)]),
            Number(sorted[^1]),
            bar is { } known ? Number(known) : "");
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>One edit, in milliseconds from the moment at which the file was written.</summary>
    /// <param name="Kind">What it was.</param>
    /// <param name="Page">Until the page was there anew.</param>
    /// <param name="Processor">What the server had of a processor for that.</param>
    /// <param name="Home">Until the home page was there behind it.</param>
    /// <param name="Settled">Until everything was judged.</param>
    private sealed record ServeTimes(string Kind, double Page, double Processor, double Home, double Settled);
}
