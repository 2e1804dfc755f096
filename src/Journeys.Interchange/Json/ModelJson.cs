using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>
/// The whole model for other programs, in the shape of <see cref="Schema.ModelSchema"/>. Version 1 only ever gains properties. The
/// order of properties is fixed and declarations come by file and place, so the same sources give the same bytes.
/// </summary>
public static class ModelJson
{
    /// <summary>The version of the shape.</summary>
    public const int Version = 1;

    /// <summary>Writes the model; of sources with errors, what is known.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="workspace">What to write.</param>
    /// <param name="journey">The one journey to write, with all that the brand shares; null for all journeys.</param>
    public static void Write(Utf8JsonWriter json, Workspace workspace, Journey? journey = null)
    {
        var texts = new TextJson(json, workspace);
        var declarations = new DeclarationJson(json, texts);
        var touchpoints = new TouchpointJson(json, workspace, texts, declarations);
        var brand = new BrandJson(json, workspace, texts, declarations);
        var journeys = new JourneyJson(json, texts, declarations, touchpoints);

        json.WriteStartObject();
        Head(json, workspace);
        brand.Settings();
        brand.Declarations();
        declarations.All("touchpoints", workspace.SharedTouchpoints.All, touchpoints.Facts);
        json.List("journeys", journey is null ? workspace.Views : [workspace.View(journey)], journeys.Journey);
        json.List("allowances", workspace.Allowances, allowance => Allowance(json, allowance));
        json.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter json, Workspace workspace)
    {
        json.WriteNumber("version", Version);
        json.WriteNumber("errors", workspace.Findings.Count(finding => finding.Severity == Severity.Error));
        json.WriteStartArray("files");
        foreach (var file in workspace.Files)
        {
            json.WriteStringValue(file.Source.Path);
        }

        json.WriteEndArray();
    }

    private static void Allowance(Utf8JsonWriter json, Allowance allowance)
    {
        json.WriteString("rule", allowance.Rule.Value);
        json.Text("because", allowance.Because);
        json.Day("until", allowance.Until);
        json.WriteBoolean("everywhere", allowance.IsWorkspaceWide);
        json.Range("scope", allowance.Scope.Range);
        json.Place(allowance.Origin);
    }
}
