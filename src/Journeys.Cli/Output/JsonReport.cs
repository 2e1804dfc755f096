using System.Text.Json;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Output;

/// <summary>Findings for programs. The shape is a promise: version 1 only ever gains properties.</summary>
internal sealed class JsonReport
{
    /// <summary>How many bytes may wait to be written; of tens of thousands of findings, memory holds a few.</summary>
    private const int MostWaiting = 64 << 10;

    private readonly string _language;

    private JsonReport(string language) => _language = language;

    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, string language = "en") => SafeJson.Write(json => new JsonReport(language).Write(json, report));

    /// <summary>Writes a check in English to a stream, as UTF-8.</summary>
    public static void Write(CheckReport report, Stream stream) => SafeJson.WriteTo(stream, json => new JsonReport("en").Write(json, report));

    /// <summary>Writes findings as a property of an object.</summary>
    public static void Findings(Utf8JsonWriter json, string name, IEnumerable<Finding> findings, string language) =>
        List(json, name, findings, new JsonReport(language).WriteFinding);

    /// <summary>Writes accepted findings as a property of an object.</summary>
    public static void Accepted(Utf8JsonWriter json, IEnumerable<AcceptedFinding> accepted) => List(json, "accepted", accepted, WriteAccepted);

    /// <summary>Writes the properties of a place.</summary>
    public static void Place(Utf8JsonWriter json, Origin origin) => WritePlace(json, origin);

    private void Write(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("files", report.Workspace.Files.Length);
        json.WriteNumber("journeys", report.Workspace.Journeys.All.Length);
        json.WriteNumber("touchpoints", Summary.Touchpoints(report.Workspace));
        List(json, "findings", report.Findings, WriteFinding);
        List(json, "accepted", report.Result.Accepted, WriteAccepted);
        if (report.Baselined is { } baselined)
        {
            json.WriteNumber("baselined", baselined);
        }

        json.WriteStartObject("summary");
        json.WriteNumber("error", report.Count(Severity.Error));
        json.WriteNumber("warning", report.Count(Severity.Warning));
        json.WriteNumber("info", report.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("rule", finding.Rule.Name);
        json.WriteString("severity", Summary.Word(finding.Severity));
        json.WriteString("message", finding.Message.In(_language));
        WritePlace(json, finding.Origin);
        List(json, "related", finding.Related, (_, related) =>
        {
            json.WriteString("message", related.Message.In(_language));
            WritePlace(json, related.Origin);
        });
        List(json, "fixes", finding.Fixes, WriteFix);
        json.WriteString("help", finding.Rule.Help);
    }

    private void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteString("title", fix.Title.In(_language));
        List(json, "edits", fix.Edits, (_, edit) =>
        {
            WritePlace(json, edit.Origin);
            json.WriteString("newText", edit.NewText);
        });
    }

    private static void WriteAccepted(Utf8JsonWriter json, AcceptedFinding accepted)
    {
        json.WriteString("id", accepted.Finding.Rule.Id);
        json.WriteString("rule", accepted.Finding.Rule.Name);
        WritePlace(json, accepted.Finding.Origin);
        json.WriteString("because", accepted.Allowance.Because?.Value);
        json.WriteString("until", accepted.Allowance.Until?.ToString());
    }

    private static void WritePlace(Utf8JsonWriter json, Origin origin)
    {
        var range = ShownRange.Of(origin);
        json.WriteString("file", origin.File);
        json.WriteStartObject("range");
        WritePosition(json, "start", range.Start);
        WritePosition(json, "end", range.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            if (json.BytesPending > MostWaiting)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
