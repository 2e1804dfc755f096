using Journeys.Interchange.Json;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>get_touchpoint</c>: one touchpoint, with all that holds for it in its journey.</summary>
internal static class GetTouchpointTool
{
    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "get_touchpoint",
        "Read a touchpoint",
        "Gives one touchpoint of a journey: as it is written, the shared one too where it is used, and as data with all that holds for it there.",
        [Given.Journey, new("touchpoint", "The name of the touchpoint, as get_journey gives it.") { IsRequired = true }, Given.Language],
        (arguments, cancellation) =>
        {
            var workspace = ground.Read(cancellation);
            var touchpoint = Lookup.Touchpoint(Lookup.Journey(workspace, arguments.Required("journey")), arguments.Required("touchpoint"));
            var places = touchpoint.Overrides is { } use && !touchpoint.IsUnresolved
                ? new[] { use.Origin, touchpoint.Declaration.Origin }
                : [(touchpoint.Overrides ?? touchpoint.Declaration).Origin];
            var text = string.Join("\n", places.Select(place => $"# {Answer.Place(place)}\n{place.Text}\n"));
            var data = Answer.Data(json => ApiJson.Touchpoint(json, workspace, touchpoint));
            return new ToolAnswer(Answer.Short(text, ground.LanguageOf(arguments)), data.GetRawText().Length <= Answer.MostData ? data : null);
        });
}
