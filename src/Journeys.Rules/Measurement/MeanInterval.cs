using Journeys.Language.Model;

namespace Journeys.Rules.Measurement;

/// <summary>
/// The range in which the mean of all customers lies with 95 % confidence, seen from a sample of marks of which only the mean and
/// the number are known. How far single marks lie apart is taken as a quarter of the scale, the range rule: Hozo, S. P., Djulbegovic,
/// B. and Hozo, I. (2005), "Estimating the mean and variance from the median, range, and the size of a sample", BMC Medical Research
/// Methodology 5:13. On the usual five points that is one point, about what surveys of customers find.
/// </summary>
/// <param name="Low">The lowest mean, in points.</param>
/// <param name="High">The highest mean, in points.</param>
internal readonly record struct MeanInterval(double Low, double High)
{
    /// <summary>The quantile of the normal distribution for 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a mean that was found in <paramref name="size"/> answers; without answers, any mean is possible.</summary>
    /// <param name="mean">The mean, with the highest mark of its scale.</param>
    /// <param name="lowest">The lowest mark of the scale.</param>
    /// <param name="size">The number of answers.</param>
    public static MeanInterval Of(ScoreValue mean, decimal lowest, int size)
    {
        var (low, high) = ((double)lowest, (double)mean.Maximum);
        if (size <= 0)
        {
            return new MeanInterval(low, high);
        }

        var middle = (double)mean.Points;
        var reach = Z * (high - low) / 4 / Math.Sqrt(size);
        return new MeanInterval(Math.Max(low, middle - reach), Math.Min(high, middle + reach));
    }
}
