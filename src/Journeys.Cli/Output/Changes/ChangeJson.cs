using System.Text.Json;
using Journeys.Cli.Comparing;
using Journeys.Review;

namespace Journeys.Cli.Output.Changes;

/// <summary>Changes for programs. The shape is a promise: version 1 only ever gains properties.</summary>
internal static class ChangeJson
{
    /// <summary>Writes a comparison.</summary>
    public static string Render(ChangeReport report, string language) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        Properties(json, report, language);
        json.WriteEndObject();
    });

    /// <summary>Writes the properties of a comparison.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The comparison.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="mostChanges">How many changes are written; the summary counts all.</param>
    /// <param name="mostFindings">How many findings that come, that go, and that are accepted are written.</param>
    public static void Properties(
        Utf8JsonWriter json, ChangeReport report, string language, int mostChanges = int.MaxValue, int mostFindings = int.MaxValue)
    {
        json.WriteNumber("version", 1);
        json.WriteStartArray("changes");
        foreach (var change in report.Changes.Take(mostChanges))
        {
            Write(json, change, language);
        }

        json.WriteEndArray();
        json.WriteStartObject("findings");
        JsonReport.Findings(json, "introduced", report.Findings.Introduced.Take(mostFindings), language);
        JsonReport.Findings(json, "resolved", report.Findings.Resolved.Take(mostFindings), language);
        JsonReport.Accepted(json, report.Findings.Accepted.Take(mostFindings));
        json.WriteEndObject();
        json.WriteStartObject("summary");
        foreach (var weight in ChangeReport.Weights)
        {
            json.WriteNumber(Word(weight), report.Of(weight).Length);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change, string language)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("severity", Word(change.Weight));
        json.WriteString("subject", change.Subject.Word);
        json.WriteString("path", change.Path);
        json.WriteString("field", change.Field);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        if (change.Values is [_, _, ..] or [{ Language: not null }])
        {
            WriteValues(json, change);
        }

        json.WriteString("message", change.Message.In(language));
        json.WriteString("title", change.Title);
        json.WriteString("journey", change.Journey);
        json.WriteStartArray("reaches");
        foreach (var journey in change.Reaches)
        {
            json.WriteStringValue(journey);
        }

        json.WriteEndArray();
        json.WriteString("side", change.Side == ChangeSide.Before ? "before" : "after");
        JsonReport.Place(json, change.Origin);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, Change change)
    {
        json.WriteStartArray("values");
        foreach (var value in change.Values)
        {
            json.WriteStartObject();
            json.WriteString("language", value.Language);
            json.WriteString("field", value.Field ?? change.Field);
            json.WriteString("before", value.Before);
            json.WriteString("after", value.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word(ChangeWeight weight) => weight.ToString().ToLowerInvariant();
}
