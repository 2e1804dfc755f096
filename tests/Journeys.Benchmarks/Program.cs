using BenchmarkDotNet.Running;
using Journeys.Benchmarks;
using Journeys.Benchmarks.Outside;

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

if (options.What == "outside")
{
    OutsideBenchmark.Run(options);
    return 0;
}

BenchmarkList.Run(options);
return 0;
