namespace Journeys.Measures.Statistics;

/// <summary>
/// A number of cases that happen by themselves, so a Poisson number. Its interval is Byar's approximation to the exact one: Breslow,
/// N. E. and Day, N. E. (1987), Statistical Methods in Cancer Research II, IARC, page 69.
/// </summary>
internal static class Cases
{
    /// <summary>The number, with its interval.</summary>
    public static Estimate Of(double count)
    {
        var next = count + 1;
        var high = next * Math.Pow(1 - 1 / (9 * next) + Estimate.Z / (3 * Math.Sqrt(next)), 3);
        var low = count == 0 ? 0 : count * Math.Pow(1 - 1 / (9 * count) - Estimate.Z / (3 * Math.Sqrt(count)), 3);
        return new Estimate(count, Math.Max(0, low), high);
    }
}
