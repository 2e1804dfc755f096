using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>What was measured, found by metric and place. Of two series for the same the first counts.</summary>
internal sealed class MeasureIndex
{
    private readonly Dictionary<(string Metric, string? Journey, string? Touchpoint), MetricSeries> _series = [];

    public MeasureIndex(IEnumerable<MetricSeries> series)
    {
        foreach (var one in series.Where(one => !one.Periods.IsDefaultOrEmpty))
        {
            _series.TryAdd((one.Metric, one.Journey, one.Touchpoint), one);
        }
    }

    /// <summary>The metric as a whole.</summary>
    public MetricSeries? Of(Metric metric) => _series.GetValueOrDefault((metric.Name.Value, null, null));

    /// <summary>The metric at a touchpoint: in its journey, else at the shared touchpoint in all journeys.</summary>
    public MetricSeries? At(Metric metric, EffectiveTouchpoint touchpoint) =>
        _series.GetValueOrDefault((metric.Name.Value, touchpoint.Stage.Journey.Name.Value, touchpoint.Name.Value))
        ?? AtShared(metric, touchpoint.Name);

    /// <summary>The metric at a shared touchpoint in all journeys.</summary>
    public MetricSeries? AtShared(Metric metric, Identifier touchpoint) =>
        _series.GetValueOrDefault((metric.Name.Value, null, touchpoint.Value));
}
