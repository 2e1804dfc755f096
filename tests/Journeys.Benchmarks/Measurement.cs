namespace Journeys.Benchmarks;

/// <summary>
/// What one piece of work took: the median of several runs, in time of the processor, so that a busy machine does not blur it.
/// </summary>
internal readonly record struct Measurement(TimeSpan Time, long AllocatedBytes, TimeSpan Collecting)
{
    /// <summary>Runs the work once to warm up, then several times.</summary>
    public static Measurement Of(int rounds, Action work)
    {
        work();
        var runs = Enumerable.Range(0, rounds).Select(_ => Once(work)).OrderBy(run => run.Time).ToList();
        return runs[runs.Count / 2];
    }

    private static Measurement Once(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var collecting = GC.GetTotalPauseDuration();
        var start = Environment.CpuUsage.TotalTime;
        work();
        return new Measurement(Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - allocated, GC.GetTotalPauseDuration() - collecting);
    }
}
