namespace Journeys.Measures.Statistics;

/// <summary>
/// A share of cases. Its interval is the score interval of Wilson, E. B. (1927), "Probable inference, the law of succession, and
/// statistical inference", JASA 22, 209-212, without correction for continuity: it stays between 0 and 1 and also holds near them.
/// </summary>
internal static class Share
{
    /// <summary>The share in percent.</summary>
    public static Estimate Percent(double hits, double n)
    {
        const double z2 = Estimate.Z * Estimate.Z;
        var p = hits / n;
        var middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        var reach = Estimate.Z * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Estimate(100 * p, Math.Max(0, 100 * (middle - reach)), Math.Min(100, 100 * (middle + reach)));
    }
}
