namespace Journeys.Rules.Measurement;

/// <summary>
/// The range in which the share of a whole population lies with 95 % confidence, seen from a sample. The score interval, since the
/// usual "plus or minus" of a survey is wrong for small samples and for shares near 0 and 1. From Wilson, E. B. (1927), "Probable
/// Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association 22 (158), 209-212.
/// </summary>
/// <param name="Low">The lowest share.</param>
/// <param name="High">The highest share.</param>
internal readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The quantile of the normal distribution for 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a share that was found in <paramref name="size"/> answers; without answers, any share is possible.</summary>
    public static WilsonInterval Of(decimal share, int size)
    {
        if (size <= 0)
        {
            return new WilsonInterval(0, 1);
        }

        var p = (double)share;
        var n = (double)size;
        var middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var reach = Z / (1 + Z * Z / n) * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new WilsonInterval(Math.Max(0, middle - reach), Math.Min(1, middle + reach));
    }
}
