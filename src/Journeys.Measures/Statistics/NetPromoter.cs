namespace Journeys.Measures.Statistics;

/// <summary>
/// The net promoter score: the share of 9 and 10 less the share of 0 to 6, times a hundred. Reichheld, F. F. (2003), "The one
/// number you need to grow", Harvard Business Review 81(12), 46-54. The two shares come from one sample and so depend on each other:
/// their difference has the variance (p + d - (p - d)²) / n of a multinomial sample. Rocks, B. (2016), "Interval estimation for the
/// net promoter score", The American Statistician 70(4), 365-372.
/// </summary>
internal static class NetPromoter
{
    /// <summary>The lowest mark of those who would recommend.</summary>
    public const int LeastPromoter = 9;

    /// <summary>The highest mark of those who would warn.</summary>
    public const int MostDetractor = 6;

    /// <summary>The score, from -100 to 100.</summary>
    public static Estimate Of(double promoters, double detractors, double n)
    {
        var (p, d) = (promoters / n, detractors / n);
        var variance = p + d - (p - d) * (p - d);
        return variance <= 0
            ? Estimate.OfEqualAnswers(100 * (p - d), n, -100, 100)
            : Estimate.Around(100 * (p - d), 100 * Estimate.Z * Math.Sqrt(variance / n), -100, 100);
    }
}
