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
        ("serve", ServeBenchmark.Run),
        ("trace", TraceBenchmark.Run),
        ("analyzer", AnalyzerBenchmark.Run),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(benchmark => benchmark.Name);

    /// <summary>Runs what was asked for.</summary>
    public static void Run(Options options)
    {
        foreach (var (name, run) in All)
        {
            if (options.Wants(name))
            {
                run(options);
            }
        }
    }
}
