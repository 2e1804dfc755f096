using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Journeys.Language.Model;

namespace Journeys.Analyzers.Reading;

/// <summary>
/// Reads <c>measures.json</c> as the command line does, with what every compiler's framework has: it shows JSON as XML, an element for each
/// value, whose attribute <c>type</c> tells its kind.
/// </summary>
internal static class FiguresReader
{
    private const int DeepestNesting = 16;

    private static readonly XmlDictionaryReaderQuotas Quotas = new()
    {
        MaxDepth = DeepestNesting,
        MaxStringContentLength = 1 << 20,
        MaxArrayLength = 1 << 20,
        MaxBytesPerRead = int.MaxValue,
        MaxNameTableCharCount = 1 << 20,
    };

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">It is none that <c>measure</c> wrote; tells what is wrong.</exception>
    public static MeasuredFigures Read(string text)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(text), Quotas);
            var root = XElement.Load(reader);
            return Whole(Property(root, "version")) == 1
                ? new MeasuredFigures([.. Items(Property(root, "metrics")).SelectMany(Metric)])
                : throw new FormatException("it is of a version that is not known");
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException or OverflowException)
        {
            throw new FormatException("it has another shape than `journeys measure` writes", error);
        }
    }

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

    /// <summary>The property, of several of the name the last.</summary>
    private static XElement? Find(XElement parent, string name) =>
        parent.Elements().LastOrDefault(child => (child.Attribute("item")?.Value ?? child.Name.LocalName) == name);

    private static XElement Property(XElement parent, string name) => Find(parent, name) ?? throw Wrong(name);

    private static IEnumerable<XElement> Items(XElement array) => Kind(array) == "array" ? array.Elements() : throw Wrong("array");

    private static string Text(XElement value) => Kind(value) == "string" ? value.Value : throw Wrong("string");

    private static decimal Number(XElement value) => Kind(value) == "number"
        && decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("number");

    private static long Whole(XElement value) => Kind(value) == "number"
        && long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("number");

    private static string Kind(XElement value) => value.Attribute("type")?.Value ?? "string";

    private static InvalidOperationException Wrong(string what) => new(what);
}
