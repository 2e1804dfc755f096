namespace Journeys.Benchmarks.Outside;

/// <summary>A command as its user types it.</summary>
/// <param name="Folder">Where it runs.</param>
/// <param name="Tool">The executable, or a .dll for <c>dotnet exec</c>.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record OutsideCommand(string Folder, string Tool, params string[] Arguments)
{
    /// <summary>A folder that the command writes; it is cleared before each run, outside the time.</summary>
    public string? Output { get; init; }

    /// <summary>Runs it once.</summary>
    public ToolRun Run()
    {
        if (Output is not null && Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }

        return ToolRun.Once(Tool, Folder, Arguments);
    }
}

/// <summary>
/// Two commands in turn, A B A B …, after one run of each that does not count: what the machine does besides hits both alike, so the
/// median of the ratios, pair by pair, holds where single times do not.
/// </summary>
internal sealed record Pair(ToolRun Left, ToolRun Right, double Ratio)
{
    /// <summary>Measures the two.</summary>
    public static Pair Of(int rounds, OutsideCommand left, OutsideCommand right)
    {
        left.Run();
        right.Run();
        var runs = Enumerable.Range(0, rounds).Select(_ => (Left: left.Run(), Right: right.Run())).ToList();
        return new Pair(
            Median(runs.Select(run => run.Left)),
            Median(runs.Select(run => run.Right)),
            runs.Select(run => run.Left.Time / run.Right.Time).Order().ElementAt(rounds / 2));
    }

    private static ToolRun Median(IEnumerable<ToolRun> runs)
    {
        var sorted = runs.OrderBy(run => run.Time).ToList();
        return sorted[sorted.Count / 2] with { PeakMegabytes = sorted.Max(run => run.PeakMegabytes) };
    }
}
