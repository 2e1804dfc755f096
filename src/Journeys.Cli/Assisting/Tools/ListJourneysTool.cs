using System.Globalization;
using System.Text.Json;
using Journeys.Cli.Input;
using Journeys.Mcp.Offering;
using Journeys.Site;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>list_journeys</c>: what there is, with the figures that the site shows.</summary>
internal static class ListJourneysTool
{
    private const string Index = "api/journeys.json";

    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "list_journeys",
        "List the journeys",
        "Lists the journeys with their titles and goals by language, their status, and figures: stages covered and expected, touchpoints, critical ones, "
        + "ones without a priority, the touchpoint that customers rate lowest, and findings.",
        [
            new("from", "How many to pass over, to read on where an earlier answer ended.") { Numbers = (0, int.MaxValue, 0) },
            Given.Language,
            Given.Limit(100),
        ],
        (arguments, cancellation) =>
        {
            var language = ground.LanguageOf(arguments);
            var (report, _) = ground.Check(cancellation);
            var journeys = Journeys(report, ground, cancellation).Skip(arguments.Number("from")).ToList();
            return Answer.List(
                journeys.Count,
                arguments.Number("limit"),
                language,
                (json, count) =>
                {
                    json.WriteNumber("version", 1);
                    json.WriteStartArray("journeys");
                    journeys.Take(count).ToList().ForEach(journey => journey.WriteTo(json));
                    json.WriteEndArray();
                },
                i => Line(journeys[i]),
                Output.Summary.Size(report.Workspace, language));
        });

    /// <summary>The very entries that a site publishes.</summary>
    private static IEnumerable<JsonElement> Journeys(CheckReport report, AssistantGround ground, CancellationToken cancellation)
    {
        var input = new SiteInput(report.Workspace, report.Findings, report.Rules.All, ground.Today) { Drafts = true, Api = PublishedData.Of(report) };
        var file = SiteOnDemand.Open(input, null, out var _)?.Find(Index, cancellation) ?? throw new InvalidOperationException("The site has no " + Index);
        return JsonDocument.Parse(file.Content).RootElement.GetProperty("journeys").EnumerateArray();
    }

    private static string Line(JsonElement journey)
    {
        var title = journey.TryGetProperty("title", out var titles) ? titles.EnumerateObject().First().Value.GetString() : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{journey.GetProperty("name").GetString()} \"{title}\" {journey.GetProperty("status").GetString()}: stages {Number("stages")}/{Number("stagesExpected")}, touchpoints {Number("touchpoints")}, critical {Number("critical")}, unprioritised {Number("unprioritised")}, findings {Number("findings")}");

        int Number(string property) => journey.GetProperty(property).GetInt32();
    }
}
