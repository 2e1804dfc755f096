using System.Buffers;
using System.Collections.Immutable;
using Journeys.Interchange.Json;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Writing;
using Journeys.Language.Model;

namespace Journeys.Interchange.Csv;

/// <summary>Journeys as a table for a spreadsheet: a row a touchpoint, in the order in which customers meet them.</summary>
public static class JourneyCsv
{
    /// <summary>The columns, whatever the language; behind them a column for each of the team's own fields, as <c>field:NAME</c>.</summary>
    private static readonly string[] Columns =
    [
        "journey", "journey_title", "stage", "stage_title", "position", "touchpoint", "title", "channels", "moment", "need", "says",
        "critical", "priority", "satisfaction", "satisfaction_of", "evidence", "satisfaction_on", "answers", "emotion", "feeling",
        "thinks", "quote", "pains", "opportunities", "metrics", "personalised", "feedback", "backstage", "systems", "owner", "status", "then",
    ];

    /// <summary>Writes journeys as RFC 4180, with a first row of column names that do not change with the language.</summary>
    /// <param name="workspace">The workspace of the journeys.</param>
    /// <param name="journeys">The journeys.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <param name="dialect">How the table is written; with commas unless told.</param>
    public static string Write(Workspace workspace, IReadOnlyCollection<EffectiveJourney> journeys, string language, CsvDialect? dialect = null)
    {
        using var text = new TextBuffer();
        Write(new CsvWriter(text, dialect ?? CsvDialect.Comma), workspace, journeys, language);
        return text.ToString();
    }

    /// <summary>Writes journeys for a spreadsheet, as UTF-8.</summary>
    /// <param name="workspace">The workspace of the journeys.</param>
    /// <param name="journeys">The journeys.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <param name="dialect">How the table is written.</param>
    /// <param name="output">Takes the rows.</param>
    public static void Write(
        Workspace workspace, IReadOnlyCollection<EffectiveJourney> journeys, string language, CsvDialect dialect, IBufferWriter<byte> output)
    {
        using var text = new TextBuffer();
        Write(new CsvWriter(text, dialect), workspace, journeys, language);
        text.WriteTo(output);
    }

    private static void Write(CsvWriter csv, Workspace workspace, IReadOnlyCollection<EffectiveJourney> journeys, string language)
    {
        var words = new TouchpointWords(workspace, language);
        var fields = journeys.SelectMany(journey => journey.Touchpoints)
            .SelectMany(touchpoint => touchpoint.Facts.Fields)
            .Select(field => field.Field.Value)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var column in Columns.Concat(fields.Select(field => "field:" + field)))
        {
            csv.Text(column);
        }

        csv.End();
        foreach (var journey in journeys)
        {
            foreach (var (index, touchpoint) in journey.Touchpoints.Index())
            {
                Row(csv, words, touchpoint, index + 1, fields);
            }
        }
    }

    private static void Row(CsvWriter csv, TouchpointWords words, EffectiveTouchpoint touchpoint, int position, string[] fields)
    {
        var facts = touchpoint.Facts;
        var stage = touchpoint.Stage;
        csv.Text(stage.Journey.Name.Value)
            .Text(words.Title(stage.Journey.Declaration))
            .Text(stage.Name.Value)
            .Text(words.Title(stage))
            .Number(position)
            .Text(touchpoint.Name.Value)
            .Text(words.Title(facts))
            .Texts(words.Channels(facts))
            .Text(words.Text(facts.Moment))
            .Text(words.Text(facts.Need))
            .Texts(words.Says(facts))
            .Text(facts.Critical is { Kind: not CriticalKind.No } critical ? JsonPieces.WordOf(critical.Kind) : "")
            .Text(facts.Priority is { } priority ? JsonPieces.WordOf(priority.Level) : "");
        Satisfaction(csv, facts.Satisfaction);
        csv.Number(facts.Emotion?.Level)
            .Text(facts.Emotion is { } emotion ? words.Text(emotion.Words) : "")
            .Text(words.Text(facts.Thinks))
            .Text(words.Text(facts.Quote))
            .Texts(words.Texts(facts.Pains))
            .Texts(ImmutableArray.CreateRange(facts.Opportunities, words.Title))
            .Texts(words.Metrics(facts))
            .Texts(Personalisations(words, facts))
            .Texts(words.Feedback(facts))
            .Texts(words.Texts(facts.Backstage))
            .Texts(words.Texts(facts.Systems))
            .Text((facts.Owner ?? stage.Journey.Declaration.Owner)?.Value ?? "")
            .Text(facts.Status is { } status ? JsonPieces.WordOf(status.State) : "")
            .Texts(words.Then(facts));
        if (fields.Length > 0)
        {
            Own(csv, words, facts, fields);
        }

        csv.End();
    }

    private static ImmutableArray<string> Personalisations(TouchpointWords words, Touchpoint facts) => ImmutableArray.CreateRange(
        facts.Personalisations, one => PersonalisedText.Of(words.Texts(one.With), one.Basis is { } basis ? JsonPieces.WordOf(basis) : null));

    private static void Own(CsvWriter csv, TouchpointWords words, Touchpoint facts, string[] fields)
    {
        var own = facts.Fields.ToLookup(value => value.Field.Value, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            csv.Texts(own.Contains(field) ? [.. words.Own(own[field])] : []);
        }
    }

    private static void Satisfaction(CsvWriter csv, Satisfaction? satisfaction) => csv
        .Number(satisfaction?.Score.Points)
        .Number(satisfaction?.Score.Maximum)
        .Text(satisfaction?.Evidence is { } evidence ? JsonPieces.WordOf(evidence) : "")
        .Text(satisfaction?.On?.ToString() ?? "")
        .Number(satisfaction?.SampleSize);
}
