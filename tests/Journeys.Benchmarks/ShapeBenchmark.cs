using System.Globalization;
using Journeys.Cli.Tests.WholeLine;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Benchmarks;

/// <summary>
/// Checking and importing texts of shapes that break parsers, of four sizes, each twice the one before: whether the time grows with the text. The way
/// is that of the pathological tests of cmark, with the exponent in the place of a limit in seconds.
/// </summary>
internal static class ShapeBenchmark
{
    /// <summary>Eight times the text takes at most so many times the time: between in proportion (8) and quadratic (64).</summary>
    private const double MostTimes = 20;

    /// <summary>What is refused takes next to no time: a largest file of fewer milliseconds is no trouble, and its smallest too short for a clock.</summary>
    private const double TooLittle = 5;

    private static readonly int[] Sizes = [50_000, 100_000, 200_000, 400_000];

    /// <summary>What is shorter than this is run again and again, for no clock measures it.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    private static readonly Date Today = new(2026, 11, 26);

    /// <summary>Checks one file of each shape.</summary>
    public static void Run(Options options) => Run(options, "Checking, in process, one file of a shape", 0, Shapes.All
        .Where(shape => shape.Key != "nothing")
        .Select(shape => (shape.Key, new Func<int, Action>(size =>
        {
            var text = shape.Value(size);
            return () => Check(text);
        }))));

    /// <summary>Imports one file of each shape; that it is refused is an answer too.</summary>
    public static void RunImport(Options options) => Run(options, "Importing, in process, one file of a shape", TooLittle, ImportShapes.All
        .Where(shape => !shape.Key.EndsWith(": nothing", StringComparison.Ordinal))
        .Select(shape => (shape.Key, new Func<int, Action>(size =>
        {
            var file = shape.Value.File(size);
            return () => shape.Value.Try(file);
        }))));

    private static void Run(Options options, string what, double tooLittle, IEnumerable<(string Name, Func<int, Action> Work)> shapes)
    {
        var sizes = Array.ConvertAll(Sizes, size => size * options.Times);
        var table = new Table(["Shape", .. sizes.Select(size => $"{size / 1000} KB, ms"), "exponents", "8 times", "met"]);
        var isMet = true;
        foreach (var (name, work) in shapes.Where(shape => options.Shapes.Length == 0 || Array.Exists(options.Shapes, shape.Name.Contains)))
        {
            var times = sizes.Select(size => Milliseconds(work(size), options.Rounds)).ToArray();
            var ratio = times[^1] / times[0];
            var isFine = ratio <= MostTimes || times[^1] < tooLittle;
            isMet &= isFine;
            table.Add([
                name,
                .. times.Select(time => Number(time, "0.00")),
                string.Join(' ', times.Zip(times.Skip(1), (half, whole) => Number(Math.Log2(whole / half), "0.0"))),
                Number(ratio, "0.0"),
                isFine ? "yes" : "no",
            ]);
        }

        table.Print($"{what}; processor time, median of {options.Rounds}; at most {MostTimes} times for 8 times the text: {(isMet ? "all met" : "not all met")}");
    }

    private static double Milliseconds(Action work, int rounds)
    {
        var once = Measurement.Of(1, work).Time;
        var repeats = (int)Math.Clamp(Shortest / (once + TimeSpan.FromMicroseconds(1)), 1, 200);
        var all = Measurement.Of(rounds, () =>
        {
            for (var i = 0; i < repeats; i++)
            {
                work();
            }
        });
        return all.Time.TotalMilliseconds / repeats;
    }

    private static void Check(string text)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", text)]);
        RuleEngine.Check(workspace, new CheckOptions(Today));
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
