using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>Journeys as they are declared, and what holds where a shared touchpoint is used.</summary>
internal sealed class JourneyJson(Utf8JsonWriter json, TextJson texts, DeclarationJson declarations, TouchpointJson touchpoints)
{
    /// <summary>Everything of a journey between its head and its place.</summary>
    public void Journey(EffectiveJourney view)
    {
        var journey = view.Declaration;
        declarations.Head(journey);
        json.Name("persona", journey.Persona);
        texts.ByLanguage("goal", journey.Goal);
        json.Name("owner", journey.Owner);
        json.Word<JourneyStatus>("status", journey.Status);
        json.WriteString("stageModel", journey.StageModel?.Value ?? StandardStages.Name);
        json.Object("reviewed", journey.Reviewed, review =>
        {
            json.Day("on", review.On);
            json.Value("every", review.Every);
        });
        json.Name("within", journey.Within);
        json.Object("variant", journey.Variant, variant =>
        {
            json.WriteString("of", variant.Of.Value);
            json.Word<VariantKind>("kind", variant.Kind);
        });
        json.Names("tags", journey.Tags);
        json.Name("tone", journey.Tone);
        json.Names("languages", journey.Languages);
        json.List("stages", view.Stages, Stage);
        json.Objects("skips", journey.Skips, Skip);
        json.Place(journey.Origin);
    }

    private void Skip(Skip skip)
    {
        json.WriteString("stage", skip.Stage.Value);
        json.Text("because", skip.Because);
        json.Place(skip.Origin);
    }

    private void Stage(EffectiveStage view)
    {
        var stage = view.Declaration;
        declarations.Head(stage);
        texts.ByLanguage("goal", stage.Goal);
        declarations.Opportunities(stage.Opportunities);
        json.List("touchpoints", view.Touchpoints, Item);
        json.Place(stage.Origin);
    }

    /// <summary>Everything of a touchpoint where it stands in a stage.</summary>
    public void Item(EffectiveTouchpoint view)
    {
        var written = view.Overrides ?? view.Declaration;
        json.WriteBoolean("use", view.IsShared);
        declarations.Head(written);
        touchpoints.Facts(written);
        if (view is { IsShared: true, IsUnresolved: false })
        {
            json.WriteStartObject("effective");
            declarations.Words(view.Facts);
            touchpoints.Facts(view.Facts);
            json.WriteEndObject();
        }

        json.Place(written.Origin);
    }
}
