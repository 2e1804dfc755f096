using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>The file <c>trace.json</c>: written by <c>trace</c>, read by what shows code or judges whether there is any.</summary>
public static class TraceJson
{
    /// <summary>The file's name, beside the journeys.</summary>
    public const string FileName = "trace.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The published schema (JSON Schema, draft 2020-12), with LF line ends.</summary>
    public static string Schema() => Journeys.Interchange.Schema.ApiSchemas.Text("trace.schema.json");

    /// <summary>The file's text: a place a line, so that a difference between two versions reads well.</summary>
    /// <param name="trace">What was found.</param>
    /// <param name="file">Names a file as it is to stand here.</param>
    /// <param name="more">Writes more properties behind; null for none.</param>
    public static string Write(CodeTrace trace, Func<string, string> file, Action<Utf8JsonWriter>? more = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("touchpoints");
            foreach (var touchpoint in trace.Touchpoints)
            {
                json.WriteStartObject();
                json.WriteString("name", touchpoint.Name);
                json.WriteStartArray("places");
                foreach (var place in touchpoint.Places)
                {
                    Line(json, "        ", line => Place(line, place, file));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("endpoints", trace.Endpoints);
            List(json, "uncovered", trace.Uncovered, (line, endpoint) =>
            {
                line.WriteString("route", endpoint.Route);
                line.WriteString("symbol", endpoint.Symbol);
                line.WriteString("file", file(endpoint.File));
                line.WriteNumber("line", endpoint.Line);
            });
            List(json, "gone", trace.Gone, (line, gone) =>
            {
                line.WriteString("code", gone.Code);
                if (gone.Nearest is { } nearest)
                {
                    line.WriteString("nearest", nearest);
                }
            });
            more?.Invoke(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Names a file of it as people know it.</param>
    /// <exception cref="FormatException">It is none that <c>trace</c> wrote; tells what is wrong.</exception>
    public static CodeTrace Read(string text, Func<string, string> file)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != 1)
            {
                throw new FormatException("it is of a version that is not known");
            }

            return new CodeTrace(
                Items(root, "touchpoints", item => new TracedTouchpoint(Text(item, "name"), Items(item, "places", place => new CodePlace(
                    file(Text(place, "file")), place.GetProperty("line").GetInt32(), Text(place, "symbol"), Tie(Text(place, "tie")))))),
                Items(root, "uncovered", item => new CodeEndpoint(
                    Text(item, "route"), Text(item, "symbol"), file(Text(item, "file")), item.GetProperty("line").GetInt32())),
                Items(root, "gone", item => new GoneCode(Text(item, "code"), item.TryGetProperty("nearest", out var nearest) ? nearest.GetString() : null)),
                root.GetProperty("endpoints").GetInt32());
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or OverflowException or ArgumentException)
        {
            throw new FormatException("it has another shape than `journeys trace` writes", error);
        }
    }

    private static void Place(Utf8JsonWriter line, CodePlace place, Func<string, string> file)
    {
        line.WriteString("file", file(place.File));
        line.WriteNumber("line", place.Line);
        line.WriteString("symbol", place.Symbol);
        line.WriteString("tie", Word(place.Tie));
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            Line(json, "    ", line => write(line, item));
        }

        json.WriteEndArray();
    }

    private static void Line(Utf8JsonWriter json, string indent, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(buffer, OneLine))
        {
            line.WriteStartObject();
            write(line);
            line.WriteEndObject();
        }

        json.WriteRawValue("\n" + indent + Encoding.UTF8.GetString(buffer.WrittenSpan), skipInputValidation: true);
    }

    private static ImmutableArray<T> Items<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(read)];

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new JsonException(name);

    private static string Word(CodeTie tie) => tie switch
    {
        CodeTie.Attribute => "attribute",
        CodeTie.Call => "call",
        _ => "code",
    };

    private static CodeTie Tie(string word) => word switch
    {
        "attribute" => CodeTie.Attribute,
        "call" => CodeTie.Call,
        "code" => CodeTie.CodeLine,
        _ => throw new JsonException("tie"),
    };
}
