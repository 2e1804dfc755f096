using System.Numerics;
using Journeys.Measures.Statistics;

namespace Journeys.Measures.Tests.Statistics;

/// <summary>Figures that others published, or that are worked out by hand in the comment beside them.</summary>
public class KnownAnswerTests
{
    /// <summary>Newcombe, R. G. (1998), "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Shares_have_the_interval_of_Wilson(int hits, int n, double low, double high)
    {
        var share = Share.Percent(hits, n);

        Assert.Equal((low, high), (Math.Round(share.Low!.Value / 100, 4), Math.Round(share.High!.Value / 100, 4)));
    }

    /// <summary>
    /// 60 promoters and 20 detractors of 100: 0.60 - 0.20 = 0.40; variance 0.60 + 0.20 - 0.40² = 0.64, so the standard error is
    /// 0.8 / 10 = 0.08 and the reach 1.96 · 0.08 = 0.1568.
    /// </summary>
    [Fact]
    public void The_net_promoter_score_has_the_variance_of_a_multinomial_sample()
    {
        var score = NetPromoter.Of(60, 20, 100);

        Assert.Equal((40, 24.32, 55.68), (Math.Round(score.Value, 6), Math.Round(score.Low!.Value, 2), Math.Round(score.High!.Value, 2)));
    }

    /// <summary>The table of Student's distribution in Abramowitz and Stegun (1964), 26.10.</summary>
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(3, 3.182)]
    [InlineData(4, 2.776)]
    [InlineData(10, 2.228)]
    [InlineData(29, 2.045)]
    [InlineData(60, 2.000)]
    [InlineData(61, 1.9996)]
    [InlineData(120, 1.980)]
    [InlineData(1_000_000, 1.960)]
    public void Students_quantiles_are_those_of_the_table(long freedom, double expected) =>
        Assert.Equal(expected, StudentT.Quantile(freedom), 0.0005);

    /// <summary>
    /// 2, 4, 4, 4, 5, 5, 7, 9: sum 40, squares 232, mean 5, s² = (232 - 200) / 7 = 4.5714, s / √8 = 0.7559, t(7) = 2.3646, so the
    /// reach is 1.7875.
    /// </summary>
    [Fact]
    public void A_mean_has_the_interval_of_Student()
    {
        var mean = Mean.Of(40, 232, 8, 1, double.NegativeInfinity, double.PositiveInfinity);

        Assert.Equal((5, 3.2125, 6.7875), (mean.Value, Math.Round(mean.Low!.Value, 4), Math.Round(mean.High!.Value, 4)));
    }

    [Fact]
    public void A_mean_that_is_large_beside_the_spread_loses_no_digit()
    {
        var far = new BigInteger(1_000_000_000);

        var mean = Mean.Of(3 * far, 3 * far * far + 2, 3, 1, double.NegativeInfinity, double.PositiveInfinity);

        Assert.Equal(4.3027 / Math.Sqrt(3), mean.High!.Value - mean.Value, 0.001);
    }

    /// <summary>
    /// Exact Poisson limits (Garwood 1936): 10 cases give 4.7954 to 18.3904, 100 give 81.3638 to 121.6274; the approximation is
    /// close to them.
    /// </summary>
    [Theory]
    [InlineData(10, 4.7954, 18.3904)]
    [InlineData(100, 81.3638, 121.6274)]
    public void Cases_have_nearly_the_exact_interval(int cases, double low, double high)
    {
        var count = Cases.Of(cases);

        Assert.Equal(low, count.Low!.Value, 0.02);
        Assert.Equal(high, count.High!.Value, 0.02);
    }

    [Fact]
    public void Answers_that_are_all_the_same_leave_room_for_those_not_seen()
    {
        // Five of five give 5; what five answers do not show may be 60 % of all, in the worst case at 1.
        var mean = Mean.Of(25, 125, 5, 1, 1, 5);

        Assert.Equal((5, 2.6, 5), (mean.Value, Math.Round(mean.Low!.Value, 6), mean.High));
        Assert.Equal((100, 94, 100), (NetPromoter.Of(100, 0, 100).Value, Math.Round(NetPromoter.Of(100, 0, 100).Low!.Value, 6), NetPromoter.Of(100, 0, 100).High));
    }
}
