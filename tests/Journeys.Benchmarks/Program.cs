using Journeys.Benchmarks;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

BenchmarkList.Run(options);
return 0;
