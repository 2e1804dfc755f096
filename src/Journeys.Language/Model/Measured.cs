using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>
/// What was measured of a metric in a period. Values are in the metric's own unit: percent for a rate and a share of best answers,
/// seconds for a duration, points or cases for the others.
/// </summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Value">The value.</param>
/// <param name="N">From how many answers or cases.</param>
/// <param name="Low">
/// The lower end of the interval in which the true value lies with 95 % confidence; null where the answers set no lower end.
/// </param>
/// <param name="High">The upper end; null where the answers set none.</param>
public sealed record MeasuredPeriod(Date Start, Date End, decimal Value, long N, decimal? Low, decimal? High);

/// <summary>What was measured of a metric over time, as a whole or at one touchpoint.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Journey">The journey that it was measured in; null for all journeys together.</param>
/// <param name="Touchpoint">The touchpoint that it was measured at; null for all touchpoints together.</param>
/// <param name="Periods">The values, the earliest first.</param>
public sealed record MeasuredSeries(string Metric, string? Journey, string? Touchpoint, ImmutableArray<MeasuredPeriod> Periods)
{
    /// <summary>The latest value, or null where nothing was measured.</summary>
    public MeasuredPeriod? Latest => Periods.IsDefaultOrEmpty ? null : Periods[Periods.Length - 1];
}

/// <summary>What was measured, found by metric and place. Immutable; of two series for the same the first counts.</summary>
public sealed class MeasuredFigures
{
    private readonly Dictionary<(string Metric, string? Journey, string? Touchpoint), MeasuredSeries> _series = [];

    /// <param name="series">All series.</param>
    public MeasuredFigures(ImmutableArray<MeasuredSeries> series)
    {
        All = series;
        foreach (var one in series)
        {
            var key = (one.Metric, one.Journey, one.Touchpoint);
            if (!_series.ContainsKey(key))
            {
                _series.Add(key, one);
            }
        }
    }

    /// <summary>Nothing was measured.</summary>
    public static MeasuredFigures None { get; } = new([]);

    /// <summary>All series, in the order given.</summary>
    public ImmutableArray<MeasuredSeries> All { get; }

    /// <summary>
    /// The latest value of a metric at a touchpoint: in its journey, else at the shared touchpoint in all journeys, and which of the two
    /// it is; null where nothing was measured.
    /// </summary>
    public (MeasuredPeriod Period, bool IsOfJourney)? LatestAt(string metric, EffectiveTouchpoint touchpoint)
    {
        var name = touchpoint.Name.Value;
        return Find(metric, touchpoint.Stage.Journey.Name.Value, name) is { } own ? (own, true)
            : Find(metric, null, name) is { } shared ? (shared, false)
            : null;
    }

    private MeasuredPeriod? Find(string metric, string? journey, string touchpoint) =>
        _series.TryGetValue((metric, journey, touchpoint), out var found) ? found.Latest : null;
}
