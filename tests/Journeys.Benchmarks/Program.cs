using BenchmarkDotNet.Running;
using Journeys.Benchmarks;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (options.What == "inside")
{
    BenchmarkRunner.Run<InsideBenchmarks>();
    return 0;
}

if (options.Wants("parse"))
{
    ParseBenchmark.Run(options.Rounds);
}

if (options.Wants("check") || options.Wants("build"))
{
    WorkspaceBenchmark.Run(options, options.Wants("check"), options.Wants("build"));
}

if (options.Wants("diff"))
{
    DiffBenchmark.Run(options);
}

if (options.Wants("lsp"))
{
    LspBenchmark.Run(options);
}

if (options.Wants("generator"))
{
    GeneratorBenchmark.Run(options);
}

if (options.Wants("analyzer"))
{
    AnalyzerBenchmark.Run(options);
}

if (options.Wants("serve"))
{
    ServeBenchmark.Run(options);
}

if (options.Wants("trace"))
{
    TraceBenchmark.Run(options);
}

return 0;
