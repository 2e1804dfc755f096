using Journeys.Language.Model;
using Journeys.Measures.Statistics;
using Journeys.Measures.Storage;

namespace Journeys.Measures;

/// <summary>Asks the answers for what a formula needs, and applies it.</summary>
internal static class Estimator
{
    /// <summary>How many units of a sum make 1.</summary>
    private const long Unit = 1_000_000;

    /// <summary>The figures by place and period, in no particular order.</summary>
    public static IEnumerable<(PeriodKey Key, long N, Estimate Value)> Estimate(
        AnswerStore store, Formula formula, PeriodLength length, CancellationToken cancellation)
    {
        if (formula is { Kind: MetricKind.Duration, IsMean: false })
        {
            return AnswerQueries.UpperQuartiles(store.Connection, length, cancellation).Select(row => (row.Key, row.Estimate.N, row.Estimate.Value));
        }

        var (upper, lower) = Marks(formula);
        return AnswerQueries.Totals(store.Connection, length, upper, lower, cancellation)
            .Where(row => row.Sums.N > 0)
            .Select(row => (row.Key, row.Sums.N, Of(formula, row.Sums)));
    }

    /// <summary>From which answer on, and up to which, answers are counted.</summary>
    private static (int Upper, int Lower) Marks(Formula formula) => formula switch
    {
        { Kind: MetricKind.Nps } => (NetPromoter.LeastPromoter, NetPromoter.MostDetractor),
        { Scale: { } scale } => (scale.Highest, scale.Lowest),
        _ => (0, 0),
    };

    private static Estimate Of(Formula formula, Sums sums) => formula.Kind switch
    {
        MetricKind.Nps => NetPromoter.Of(sums.Highest, sums.Lowest, sums.N),
        MetricKind.Rate => Share.Percent(sums.Highest, sums.N),
        MetricKind.Count => Cases.Of((double)sums.Sum / Unit),
        MetricKind.Duration => Mean.Of(sums.Sum, sums.Squares, sums.N, Unit, 0, double.PositiveInfinity),
        _ when formula.IsShare => Share.Percent(formula.Better == Better.Lower ? sums.Lowest : sums.Highest, sums.N),
        _ => Mean.Of(
            sums.Sum, sums.Squares, sums.N, Unit, formula.Scale?.Lowest ?? double.NegativeInfinity, formula.Scale?.Highest ?? double.PositiveInfinity),
    };
}
