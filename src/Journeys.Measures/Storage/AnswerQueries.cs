using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Journeys.Language.Model;
using Journeys.Measures.Statistics;

namespace Journeys.Measures.Storage;

/// <summary>Where and when: a journey and a touchpoint, or empty for all, and the first day of a period.</summary>
internal readonly record struct PeriodKey(string Journey, string Touchpoint, Date Start);

/// <summary>What the answers of a period add up to.</summary>
/// <param name="N">Their number.</param>
/// <param name="Sum">Their sum, in millionths.</param>
/// <param name="Squares">The sum of their squares, in millionths of millionths.</param>
/// <param name="Highest">How many are at or above the upper mark that was asked for.</param>
/// <param name="Lowest">How many are at or below the lower mark that was asked for.</param>
internal readonly record struct Sums(long N, BigInteger Sum, BigInteger Squares, long Highest, long Lowest);

/// <summary>
/// The questions to the answers, in SQL that PostgreSQL answers with the same figures: only what comes out of them leaves the database.
/// Numbers come as text, so that no sum loses a digit on the way.
/// </summary>
internal static class AnswerQueries
{
    /// <summary>
    /// Every answer counts for the metric as a whole, for its touchpoint in its journey, and, where journeys share the touchpoint, for
    /// that touchpoint in all of them.
    /// </summary>
    private const string Levels =
        """
        WITH levels AS (
          SELECT '' AS journey, '' AS touchpoint, date_trunc('{0}', day) AS period, value, weight FROM answers
          UNION ALL
          SELECT journey, touchpoint, date_trunc('{0}', day), value, weight FROM answers WHERE touchpoint <> '' AND journey <> ''
          UNION ALL
          SELECT '', touchpoint, date_trunc('{0}', day), value, weight FROM answers WHERE touchpoint <> '' AND (shared OR journey = '')
        )
        """;

    private const string SumsOf =
        """
        SELECT journey, touchpoint, CAST(CAST(period AS DATE) AS VARCHAR), CAST(SUM(weight) AS VARCHAR),
          CAST(SUM(value * weight) AS VARCHAR), CAST(SUM(value * value * weight) AS VARCHAR),
          CAST(SUM(CASE WHEN value >= {1} THEN weight ELSE 0 END) AS VARCHAR),
          CAST(SUM(CASE WHEN value <= {2} THEN weight ELSE 0 END) AS VARCHAR)
        FROM levels GROUP BY journey, touchpoint, period
        """;

    /// <summary>
    /// The 75th percentile is the answer of rank 0.75 n, rounded up (definition 1 of Hyndman, R. J. and Fan, Y. (1996), "Sample quantiles
    /// in statistical packages", The American Statistician 50(4)). The interval runs between two ranks more, 0.75 n ± z √(0.75 · 0.25 n),
    /// rounded up: Conover, W. J. (1999), Practical Nonparametric Statistics, 3rd edition, section 3.2. A rank that no answer has sets no
    /// end.
    /// </summary>
    private const string Percentiles =
        """
        , ranked AS (
          SELECT journey, touchpoint, period, value,
            SUM(weight) OVER (PARTITION BY journey, touchpoint, period ORDER BY value ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS upto,
            SUM(weight) OVER (PARTITION BY journey, touchpoint, period) AS n
          FROM levels
        ), marked AS (
          SELECT journey, touchpoint, period, value, upto, n, CEIL(0.75 * n) AS middle,
            CEIL(0.75 * n - {1} * SQRT(0.1875 * n)) AS low, CEIL(0.75 * n + {1} * SQRT(0.1875 * n)) AS high
          FROM ranked
        )
        SELECT journey, touchpoint, CAST(CAST(period AS DATE) AS VARCHAR), CAST(MAX(n) AS VARCHAR),
          CAST(MIN(CASE WHEN upto >= middle THEN value END) AS VARCHAR),
          CAST(MIN(CASE WHEN upto >= low AND low >= 1 THEN value END) AS VARCHAR),
          CAST(MIN(CASE WHEN upto >= high THEN value END) AS VARCHAR)
        FROM marked GROUP BY journey, touchpoint, period
        """;

    /// <summary>The sums by place and period, in no particular order.</summary>
    public static List<(PeriodKey Key, Sums Sums)> Totals(
        DbConnection connection, PeriodLength length, int upperMark, int lowerMark, CancellationToken cancellation) => Ask(
        connection,
        string.Format(CultureInfo.InvariantCulture, Levels + SumsOf, Unit(length), upperMark, lowerMark),
        row => new Sums(Number(row, 3), Whole(row, 4), Whole(row, 5), Number(row, 6), Number(row, 7)),
        cancellation);

    /// <summary>The 75th percentiles by place and period, in no particular order.</summary>
    public static List<(PeriodKey Key, (long N, Estimate Value) Estimate)> UpperQuartiles(
        DbConnection connection, PeriodLength length, CancellationToken cancellation) => Ask(
        connection,
        string.Format(CultureInfo.InvariantCulture, Levels + Percentiles, Unit(length), Estimate.Z),
        row => (Number(row, 3), new Estimate(Value(row, 4)!.Value, Value(row, 5), Value(row, 6))),
        cancellation);

    private static List<(PeriodKey Key, T Item)> Ask<T>(
        DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var stop = cancellation.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        var rows = new List<(PeriodKey, T)>();
        while (reader.Read())
        {
            _ = Date.TryParse(reader.GetString(2), out var start);
            rows.Add((new PeriodKey(reader.GetString(0), reader.GetString(1), start), read(reader)));
        }

        return rows;
    }

    private static string Unit(PeriodLength length) => length switch
    {
        PeriodLength.Week => "week",
        PeriodLength.Month => "month",
        PeriodLength.Quarter => "quarter",
        _ => "year",
    };

    private static long Number(DbDataReader row, int column) => long.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    private static double? Value(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : double.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    /// <summary>A number with a fixed count of decimals, as a whole number of its smallest unit.</summary>
    private static BigInteger Whole(DbDataReader row, int column) =>
        BigInteger.Parse(row.GetString(column).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
