using System.Globalization;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a metric.</summary>
internal static class MetricChanges
{
    public static readonly KindRules<Metric> Rules = new(Subject.Metric, NameKind.Metric, CommonFields.And<Metric>(
        new("kind", (it, _) => Reading.Choice(it.Kind)),
        new("target", (it, _) => Reading.Target(it.Target)),
        new("source", (it, reading) => reading.OneText(it.Source)),
        new("every", (it, _) => Reading.Value(it.Every)),
        new("scale", (it, _) => it.Scale is { } scale ? [Scale(scale)] : []),
        new("method", (it, _) => Reading.Choice(it.Method)),
        new("better", (it, _) => Reading.Choice(it.Better))));

    private static Item Scale((int Lowest, int Highest) scale)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{scale.Lowest}..{scale.Highest}");
        return new Item(text, text);
    }
}
