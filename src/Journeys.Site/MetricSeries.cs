using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site;

/// <summary>What was measured of a metric over time, as a whole or at one touchpoint.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Journey">The journey that it was measured in; null for all journeys together.</param>
/// <param name="Touchpoint">The touchpoint that it was measured at; null for all touchpoints together.</param>
/// <param name="Periods">The values, the earliest first.</param>
public sealed record MetricSeries(string Metric, string? Journey, string? Touchpoint, ImmutableArray<MetricPeriod> Periods)
{
    /// <summary>The latest value, or null where nothing was measured.</summary>
    public MetricPeriod? Latest => Periods.IsEmpty ? null : Periods[^1];
}

/// <summary>
/// A value of a period. Values are in the metric's own unit: percent for a rate and a share of best answers, seconds for a
/// duration, points for the others.
/// </summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Value">The value.</param>
/// <param name="N">From how many answers or cases.</param>
/// <param name="Low">The lower end of the interval in which the true value lies with 95% confidence, or null.</param>
/// <param name="High">The upper end of that interval, or null.</param>
public sealed record MetricPeriod(Date Start, Date End, decimal Value, int N, decimal? Low, decimal? High)
{
    /// <summary>Whether it is not over yet, so that its value still moves: its last day belongs to it.</summary>
    /// <param name="today">The day that counts as today.</param>
    public bool IsRunning(Date today) => End >= today;
}
