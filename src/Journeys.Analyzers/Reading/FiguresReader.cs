using System.Xml.Linq;
using Journeys.Language.Model;
using static Journeys.Analyzers.Reading.JsonTree;

namespace Journeys.Analyzers.Reading;

/// <summary>Reads <c>measures.json</c> as the command line does.</summary>
internal static class FiguresReader
{
    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">It is none that <c>measure</c> wrote; tells what is wrong.</exception>
    public static MeasuredFigures Read(string text) =>
        JsonTree.Read(text, "journeys measure", root => new MeasuredFigures([.. Items(Property(root, "metrics")).SelectMany(Metric)]));

    private static IEnumerable<MeasuredSeries> Metric(XElement metric)
    {
        var name = Text(Property(metric, "metric"));
        return Items(Property(metric, "series")).Select(series => new MeasuredSeries(
            name, Name(series, "journey"), Name(series, "touchpoint"), [.. Items(Property(series, "periods")).Select(Period)]));
    }

    private static MeasuredPeriod Period(XElement period) => new(
        Day(period, "start"),
        Day(period, "end"),
        Number(Property(period, "value")),
        Whole(Property(period, "n")),
        Find(period, "low") is { } low ? Number(low) : null,
        Find(period, "high") is { } high ? Number(high) : null);

    private static string? Name(XElement series, string property) => Find(series, property) is { } value ? Text(value) : null;

    private static Date Day(XElement period, string property) =>
        Date.TryParse(Text(Property(period, property)), out var day) ? day : throw Wrong(property);
}
