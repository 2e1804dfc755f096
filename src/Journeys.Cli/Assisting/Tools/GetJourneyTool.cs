using System.Text.Json;
using Journeys.Interchange.Json;
using Journeys.Language.Model;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>get_journey</c>: one journey, whole.</summary>
internal static class GetJourneyTool
{
    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "get_journey",
        "Read a journey",
        "Gives one journey whole: as it is written in its file, and as data in the shape of the site's api/journeys, in which a use of a shared touchpoint "
        + "has all that holds for it. Of one that is too large the data name its stages and touchpoints; get_touchpoint then gives each.",
        [Given.Journey, Given.Language],
        (arguments, cancellation) =>
        {
            var workspace = ground.Read(cancellation);
            var journey = Lookup.Journey(workspace, arguments.Required("journey"));
            var origin = journey.Declaration.Origin;
            var text = $"# {Answer.Place(origin)}\n{origin.Text}\n";
            return new ToolAnswer(Answer.Short(text, ground.LanguageOf(arguments)), Data(workspace, journey));
        });

    private static JsonElement Data(Workspace workspace, EffectiveJourney journey)
    {
        var whole = Answer.Data(json => ApiJson.Journey(json, workspace, journey));
        return whole.GetRawText().Length <= Answer.MostData ? whole : Answer.Data(json => Names(json, journey));
    }

    private static void Names(Utf8JsonWriter json, EffectiveJourney journey)
    {
        const int Most = 2000;
        json.WriteStartObject();
        json.WriteNumber("version", ModelJson.Version);
        json.WriteString("name", journey.Name.Value);
        json.WriteNumber("leftOut", Math.Max(0, journey.Touchpoints.Length - Most));
        json.WriteStartArray("touchpoints");
        foreach (var touchpoint in journey.Touchpoints.Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("stage", touchpoint.Stage.Name.Value);
            json.WriteString("name", touchpoint.Name.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
