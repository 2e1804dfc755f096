using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>
/// Parts of the model in files of their own, for programs that read a published site: each is a piece of <see cref="ModelJson"/>, in
/// the shape that <see cref="Schema.ApiSchemas"/> publishes.
/// </summary>
public static class ApiJson
{
    /// <summary>Writes one journey.</summary>
    public static void Journey(Utf8JsonWriter json, Workspace workspace, EffectiveJourney journey)
    {
        var texts = new TextJson(json, workspace);
        var declarations = new DeclarationJson(json, texts);
        var touchpoints = new TouchpointJson(json, workspace, texts, declarations);
        Write(json, () =>
        {
            json.WriteStartObject("journey");
            new JourneyJson(json, texts, declarations, touchpoints).Journey(journey);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes one touchpoint, as it stands in a journey and with all that holds for it there.</summary>
    public static void Touchpoint(Utf8JsonWriter json, Workspace workspace, EffectiveTouchpoint touchpoint)
    {
        var texts = new TextJson(json, workspace);
        var declarations = new DeclarationJson(json, texts);
        var touchpoints = new TouchpointJson(json, workspace, texts, declarations);
        Write(json, () =>
        {
            json.WriteString("journey", touchpoint.Stage.Journey.Name.Value);
            json.WriteString("stage", touchpoint.Stage.Name.Value);
            json.WriteStartObject("touchpoint");
            new JourneyJson(json, texts, declarations, touchpoints).Item(touchpoint);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes the properties of one message.</summary>
    public static void Message(Utf8JsonWriter json, Workspace workspace, Message message) => Brand(json, workspace).Whole(message);

    /// <summary>Writes all messages.</summary>
    public static void Messages(Utf8JsonWriter json, Workspace workspace) =>
        Write(json, () => Brand(json, workspace).Messages());

    /// <summary>Writes all claims.</summary>
    public static void Claims(Utf8JsonWriter json, Workspace workspace) =>
        Write(json, () => Brand(json, workspace).Claims());

    private static BrandJson Brand(Utf8JsonWriter json, Workspace workspace)
    {
        var texts = new TextJson(json, workspace);
        return new BrandJson(json, workspace, texts, new DeclarationJson(json, texts));
    }

    private static void Write(Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        json.WriteNumber("version", ModelJson.Version);
        content();
        json.WriteEndObject();
    }
}
