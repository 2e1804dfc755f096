using BenchmarkDotNet.Running;
using Journeys.Benchmarks.Outside;

namespace Journeys.Benchmarks;

/// <summary>What can be measured, in the order in which <c>all</c> does so.</summary>
internal static class BenchmarkList
{
    private static readonly (string Name, Action<Options> Run)[] All =
    [
        ("parse", options => ParseBenchmark.Run(options.Rounds)),
        ("check", options => WorkspaceBenchmark.Run(options, check: true, build: false)),
        ("build", options => WorkspaceBenchmark.Run(options, check: false, build: true)),
        ("diff", DiffBenchmark.Run),
        ("lsp", LspBenchmark.Run),
        ("shapes", ShapeBenchmark.Run),
        ("imports", ShapeBenchmark.RunImport),
        ("serve", ServeBenchmark.Run),
        ("trace", TraceBenchmark.Run),
        ("analyzer", AnalyzerBenchmark.Run),
        ("generator", GeneratorBenchmark.Run),
    ];

    /// <summary>What takes long: only where it is asked for by name.</summary>
    private static readonly (string Name, Action<Options> Run)[] Alone =
    [
        ("inside", _ => BenchmarkRunner.Run<InsideBenchmarks>()),
        ("outside", OutsideBenchmark.Run),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Concat(Alone).Select(benchmark => benchmark.Name);

    /// <summary>Runs what was asked for.</summary>
    public static void Run(Options options)
    {
        foreach (var (name, run) in options.What == "all" ? All : All.Concat(Alone))
        {
            if (options.Wants(name))
            {
                run(options);
            }
        }
    }
}
