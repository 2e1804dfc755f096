namespace Journeys.Measures.Statistics;

/// <summary>
/// The quantile of Student's distribution for 95 %, both sides. Abramowitz, M. and Stegun, I. A. (1964), Handbook of Mathematical
/// Functions: for few degrees of freedom the finite sums 26.7.3 and 26.7.4 turned round by halving, beyond that the expansion 26.7.5.
/// </summary>
internal static class StudentT
{
    private const long MostBySum = 60;
    private const double Confidence = 0.95;

    /// <summary>t for <paramref name="freedom"/> degrees of freedom, one or more.</summary>
    public static double Quantile(long freedom) => freedom > MostBySum ? ByExpansion(freedom) : ByHalving((int)freedom);

    private static double ByHalving(int freedom)
    {
        var (low, high) = (0.0, 13.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Between(middle, freedom) < Confidence ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The probability of lying between -t and t.</summary>
    private static double Between(double t, int freedom)
    {
        var angle = Math.Atan(t / Math.Sqrt(freedom));
        var (sine, cosine) = (Math.Sin(angle), Math.Cos(angle));
        var isOdd = freedom % 2 == 1;
        var (term, sum) = (isOdd ? cosine : 1, 0.0);
        for (var k = isOdd ? 1 : 0; k <= freedom - 2; k += 2)
        {
            sum += term;
            term *= cosine * cosine * (k + 1) / (k + 2);
        }

        return isOdd ? 2 / Math.PI * (angle + sine * sum) : sine * sum;
    }

    private static double ByExpansion(double freedom)
    {
        const double z = Estimate.Z;
        var (z3, z5) = (z * z * z, z * z * z * z * z);
        var z7 = z5 * z * z;
        var first = (z3 + z) / 4;
        var second = (5 * z5 + 16 * z3 + 3 * z) / 96;
        var third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
        return z + first / freedom + second / (freedom * freedom) + third / (freedom * freedom * freedom);
    }
}
