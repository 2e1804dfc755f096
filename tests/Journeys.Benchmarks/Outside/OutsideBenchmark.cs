using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Benchmarks.Outside;

/// <summary>
/// The command line beside tools that do as much or less, as whole processes: what a user waits for. All files lie in memory, so that
/// no disk is measured; the tool is to be the native executable (<c>--tool</c>).
/// </summary>
internal sealed class OutsideBenchmark(Options options, string folder)
{
    private const int Many = 10;

    /// <summary>The day that the rules and the site take for today.</summary>
    private static readonly Date Today = new(2026, 11, 26);

    private readonly Table _table = new("What", "Journeys", "beside it", "ratio", "at most", "peak MB", "met");

    public static void Run(Options options)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-benchmark-outside-" + Environment.ProcessId);
        try
        {
            new OutsideBenchmark(options, folder).Measure();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Measure()
    {
        var few = Workspace("few", options.Journeys);
        var many = Workspace("many", options.Journeys * Many);
        Starting();
        Checking(few, many);
        Building(few, many);
        _table.Print(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores ({Processor()}), {options.Rounds} pairs each, median; files in memory"));
    }

    private void Starting()
    {
        Compare("`--version`", "`hugo version`", 1.5, new(folder, options.Tool, "--version"), new(folder, "hugo", "version"));
        var sample = new OutsideCommand(RepositoryRoot.Path, options.Tool, "check", "journeys");
        sample.Run();
        var runs = Enumerable.Range(0, options.Rounds).Select(_ => sample.Run()).OrderBy(run => run.Time).ToList();
        var median = runs[runs.Count / 2];
        Add("`check` of the sample", Seconds(median.Time), "", "", "0.100 s", Megabytes(median), Met(median.Time.TotalSeconds <= 0.1));
    }

    private void Checking((string Folder, ImmutableArray<SourceText> Files) few, (string Folder, ImmutableArray<SourceText> Files) many)
    {
        var words = new OutsideCommand(many.Folder, "sh", "-c", "exec wc -w journeys/*.journey");
        var check = new OutsideCommand(many.Folder, options.Tool, "check", "--today", Today.ToString());
        Compare($"`check` of {many.Files.Length - 1} journeys", "`wc -w` of the same files", 8, check, words, 1024);
        Compare($"`check` of {Many} times the files", $"`check` of {few.Files.Length - 1}", 11, check, check with { Folder = few.Folder });
    }

    private void Building((string Folder, ImmutableArray<SourceText> Files) few, (string Folder, ImmutableArray<SourceText> Files) many)
    {
        var site = Path.Combine(folder, "site");
        var copy = Path.Combine(folder, "copy");
        var build = new OutsideCommand(few.Folder, options.Tool, "build", "--today", Today.ToString(), "--out", site) { Output = site };
        if (Hugo(few.Files) is { } hugo)
        {
            hugo.Run();
            build.Run();
            Compare(
                $"`build` of {few.Files.Length - 1} journeys, {Pages(site)} pages", $"Hugo, {Pages(hugo.Output!)} pages of the same facts", 0.5, build, hugo);
            Directory.Delete(hugo.Output!, recursive: true);
        }

        build.Run();
        var kept = Path.Combine(folder, "kept");
        Directory.Move(site, kept);
        Compare("`build` of the same", "`cp -r` of the site", 2, build, new(folder, "cp", "-r", kept, copy) { Output = copy });
        Directory.Delete(copy, recursive: true);
        Directory.Delete(kept, recursive: true);
        Compare($"`build` of {Many} times the files", "`build` of the same", 11, build with { Folder = many.Folder }, build, 2048);
    }

    private OutsideCommand? Hugo(ImmutableArray<SourceText> files)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(path => File.Exists(Path.Combine(path, "hugo"))))
        {
            Add("`build`", "", "hugo is not installed", "", "0.5", "", "");
            return null;
        }

        var source = Path.Combine(folder, "hugo");
        var site = Path.Combine(folder, "hugo-site");
        HugoSite.Write(files, Today, source);
        return new OutsideCommand(source, "hugo", "--quiet", "--noBuildLock", "--destination", site) { Output = site };
    }

    private void Compare(string what, string beside, double bar, OutsideCommand left, OutsideCommand right, double? mostMegabytes = null)
    {
        var pair = Pair.Of(options.Rounds, left, right);
        var isSmall = mostMegabytes is null || pair.Left.PeakMegabytes <= mostMegabytes;
        Add(
            what,
            Seconds(pair.Left.Time),
            $"{Seconds(pair.Right.Time)} {beside}",
            Number(pair.Ratio, "0.00"),
            Number(bar, "0.0") + (mostMegabytes is { } most ? $", {Number(most, "0")} MB" : ""),
            Megabytes(pair.Left),
            Met(pair.Ratio <= bar && isSmall));
    }

    private (string Folder, ImmutableArray<SourceText> Files) Workspace(string name, int journeys)
    {
        var files = GeneratedWorkspace.Create(journeys, seed: 1, options.Languages);
        var path = Path.Combine(folder, name);
        GeneratedWorkspace.Write(files, path);
        return (path, files);
    }

    private static int Pages(string site) => Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Count();

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() ?? ""
        : "";

    /// <summary>Adds a row, and tells it at once: the whole takes long.</summary>
    private void Add(params string[] cells)
    {
        Console.Error.WriteLine(string.Join("  ", cells));
        _table.Add(cells);
    }

    private static string Met(bool isMet) => isMet ? "yes" : "no";

    private static string Seconds(TimeSpan time) => Number(time.TotalSeconds, "0.000") + " s";

    private static string Megabytes(ToolRun run) => run.PeakMegabytes > 0 ? Number(run.PeakMegabytes, "0") : "";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
