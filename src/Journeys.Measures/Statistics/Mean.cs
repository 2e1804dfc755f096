using System.Numerics;

namespace Journeys.Measures.Statistics;

/// <summary>
/// The average of answers. Its interval is Student's: mean ± t(n - 1) · s / √n. Student (1908), "The probable error of a mean",
/// Biometrika 6(1), 1-25. Sums come as whole numbers of the smallest unit, so that neither their order nor a mean that is large beside
/// the spread costs a digit.
/// </summary>
internal static class Mean
{
    /// <summary>The average of answers on a scale, or of lengths that have no upper end.</summary>
    /// <param name="sum">The sum of the answers, in units of 1/<paramref name="unit"/>.</param>
    /// <param name="squares">The sum of their squares, in units of 1/<paramref name="unit"/>².</param>
    /// <param name="n">Their number.</param>
    /// <param name="unit">How many units make 1.</param>
    /// <param name="lowest">The lowest answer there can be.</param>
    /// <param name="highest">The highest answer there can be; infinite where there is none.</param>
    public static Estimate Of(BigInteger sum, BigInteger squares, long n, long unit, double lowest, double highest)
    {
        var value = (double)sum / n / unit;
        var spread = n * squares - sum * sum;
        if (n > 1 && !spread.IsZero)
        {
            var deviation = Math.Sqrt((double)spread / n / (n - 1)) / unit;
            return Estimate.Around(value, StudentT.Quantile(n - 1) * deviation / Math.Sqrt(n), lowest, highest);
        }

        return n > 1 && double.IsFinite(highest) ? Estimate.OfEqualAnswers(value, n, lowest, highest) : new Estimate(value, null, null);
    }
}
