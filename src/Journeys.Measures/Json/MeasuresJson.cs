using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Measures.Json;

/// <summary>The file <c>measures.json</c>: written by <c>measure</c>, read by what shows figures or judges them.</summary>
public static class MeasuresJson
{
    /// <summary>The file's name, beside the journeys.</summary>
    public const string FileName = "measures.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The published schema (JSON Schema, draft 2020-12), with LF line ends.</summary>
    public static string Schema()
    {
        using var stream = typeof(MeasuresJson).Assembly.GetManifestResourceStream("measures.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The file's text: a period a line, so that a difference between two versions reads well.</summary>
    public static string Write(ImmutableArray<MetricMeasures> metrics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("metrics");
            foreach (var metric in metrics)
            {
                Write(json, metric);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It is none that <c>measure</c> wrote; tells what is wrong.</exception>
    public static MeasuredFigures Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() == 1
                ? new MeasuredFigures([.. root.GetProperty("metrics").EnumerateArray().SelectMany(Metric)])
                : throw new NotSupportedException("it is of a version that is not known");
        }
        catch (NotSupportedException error)
        {
            throw new FormatException(error.Message, error);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or OverflowException or FormatException)
        {
            throw new FormatException("it has another shape than `journeys measure` writes", error);
        }
    }

    private static void Write(Utf8JsonWriter json, MetricMeasures metric)
    {
        json.WriteStartObject();
        json.WriteString("metric", metric.Metric);
        json.WriteString("kind", Word(metric.Kind));
        json.WriteString("unit", Word(metric.Unit));
        json.WriteString("period", Word(metric.Period));
        json.WriteString("source", metric.Source);
        json.WriteStartArray("series");
        foreach (var series in metric.Series)
        {
            json.WriteStartObject();
            Write(json, "journey", series.Journey);
            Write(json, "touchpoint", series.Touchpoint);
            json.WriteStartArray("periods");
            foreach (var period in series.Periods)
            {
                json.WriteRawValue("\n            " + Line(period));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Line(MeasuredPeriod period)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "start": "{{period.Start}}", "end": "{{period.End}}", "value": {{period.Value:0.####}}, "n": {{period.N}}""");
        return line + End("low", period.Low) + End("high", period.High) + " }";
    }

    private static string End(string name, decimal? value) =>
        value is null ? "" : string.Create(CultureInfo.InvariantCulture, $", \"{name}\": {value:0.####}");

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static IEnumerable<MeasuredSeries> Metric(JsonElement metric)
    {
        var name = metric.GetProperty("metric").GetString()!;
        return metric.GetProperty("series").EnumerateArray().Select(series => new MeasuredSeries(
            name, Name(series, "journey"), Name(series, "touchpoint"), [.. series.GetProperty("periods").EnumerateArray().Select(Period)]));
    }

    private static string? Name(JsonElement series, string property) => series.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static MeasuredPeriod Period(JsonElement period) => new(
        Day(period, "start"),
        Day(period, "end"),
        period.GetProperty("value").GetDecimal(),
        period.GetProperty("n").GetInt64(),
        Number(period, "low"),
        Number(period, "high"));

    private static decimal? Number(JsonElement period, string property) => period.TryGetProperty(property, out var value) ? value.GetDecimal() : null;

    private static Date Day(JsonElement period, string property) =>
        Date.TryParse(period.GetProperty(property).GetString() ?? "", out var day) ? day : throw new JsonException(property);
}
