namespace Journeys.Measures.Statistics;

/// <summary>A figure of a sample, with the interval in which that of all customers lies with 95 % confidence.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end; null where the sample sets none.</param>
/// <param name="High">The upper end; null where the sample sets none.</param>
internal readonly record struct Estimate(double Value, double? Low, double? High)
{
    /// <summary>The quantile of the normal distribution for 95 %, both sides.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>The figure with as much to both sides, within the scale that it can lie on.</summary>
    public static Estimate Around(double value, double reach, double lowest, double highest) =>
        new(value, Math.Max(lowest, value - reach), Math.Min(highest, value + reach));

    /// <summary>
    /// A figure of answers that are all the same, whose spread is 0 and says nothing. The rule of three: a share that <paramref name="n"/>
    /// answers do not show is, with 95 % confidence, at most 3/n, and in the worst case it lies at the other end of the scale.
    /// Hanley, J. A. and Lippman-Hand, A. (1983), "If nothing goes wrong, is everything all right?", JAMA 249(13), 1743-1745.
    /// </summary>
    public static Estimate OfEqualAnswers(double value, double n, double lowest, double highest)
    {
        var unseen = Math.Min(1, 3 / n);
        return new Estimate(value, value - (value - lowest) * unseen, value + (highest - value) * unseen);
    }
}
