using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>What the whole brand shares.</summary>
internal sealed class BrandJson(Utf8JsonWriter json, Workspace workspace, TextJson texts, DeclarationJson declarations)
{
    /// <summary>The workspace's settings; its languages even where there is no <c>workspace</c> statement.</summary>
    public void Settings()
    {
        json.WriteStartObject("workspace");
        var settings = workspace.Settings;
        texts.ByLanguage("title", settings?.Title ?? LocalizedText.None);
        texts.ByLanguage("about", settings?.About ?? LocalizedText.None);
        json.Values("languages", workspace.Languages);
        if (settings is not null)
        {
            Settings(settings);
        }

        json.WriteEndObject();
    }

    /// <summary>Everything else that is declared beside journeys and touchpoints.</summary>
    public void Declarations()
    {
        StageModels();
        declarations.All("channels", workspace.Channels.All, Channel);
        declarations.All("teams", workspace.Teams.All, team => json.Text("contact", team.Contact));
        declarations.All("personas", workspace.Personas.All, Persona);
        Claims();
        declarations.All("tones", workspace.Tones.All, tone => texts.Each("avoid", tone.Avoid));
        Messages();
        json.List("terms", workspace.Terms, Term);
        declarations.All("metrics", workspace.Metrics.All, Metric);
        declarations.All("fields", workspace.Fields.All, field => json.Word("kind", field.Kind));
    }

    /// <summary>The claims.</summary>
    public void Claims() => declarations.All("claims", workspace.Claims.All, Claim);

    /// <summary>The messages.</summary>
    public void Messages() => declarations.All("messages", workspace.Messages.All, Message);

    /// <summary>One message with its head and its place.</summary>
    public void Whole(Message message)
    {
        declarations.Head(message);
        Message(message);
        json.Place(message.Origin);
    }

    private void Settings(WorkspaceSettings settings)
    {
        json.Text("repository", settings.Repository);
        json.Name("branch", settings.Branch);
        json.Text("site", settings.Site);
        json.Value("review", settings.Review);
        json.Objects("address", settings.Addresses, address =>
        {
            json.WriteString("language", address.Language ?? workspace.DefaultLanguage);
            json.Word<AddressForm>("form", address.Form);
        });
        json.Place(settings.Origin);
    }

    private void StageModels()
    {
        json.WriteStartArray("stageModels");
        StageModel(StandardStages.Model, isBuiltIn: true);
        foreach (var model in workspace.StageModels.All)
        {
            StageModel(model, isBuiltIn: false);
        }

        json.WriteEndArray();
    }

    private void StageModel(StageModel model, bool isBuiltIn)
    {
        json.WriteStartObject();
        declarations.Head(model);
        json.WriteBoolean("builtIn", isBuiltIn);
        json.List("stages", model.Stages, stage => StageDefinition(stage, isBuiltIn));
        if (!isBuiltIn)
        {
            json.Place(model.Origin);
        }

        json.WriteEndObject();
    }

    private void StageDefinition(StageDefinition stage, bool isBuiltIn)
    {
        declarations.Head(stage);
        json.WriteBoolean("optional", stage.IsOptional);
        json.Name("like", stage.Like);
        texts.ByLanguage("purpose", stage.Purpose);
        if (!isBuiltIn)
        {
            json.Place(stage.Origin);
        }
    }

    private void Channel(Channel channel)
    {
        json.Word("kind", channel.Kind);
        json.Name("owner", channel.Owner);
    }

    private void Persona(Persona persona)
    {
        texts.ByLanguage("goal", persona.Goal);
        texts.ByLanguage("quote", persona.Quote);
        json.Object("image", persona.Image, declarations.Image);
    }

    private void Claim(Claim claim)
    {
        json.Value("value", claim.Value);
        texts.Each("watch", claim.Watch);
        texts.Each("phrases", claim.Phrases);
        json.Day("until", claim.Until);
    }

    private void Message(Message message)
    {
        texts.ByLanguage("text", message.Text);
        json.Names("claims", message.Claims);
        json.Name("tone", message.Tone);
        json.Day("from", message.From);
        json.Day("until", message.Until);
    }

    private void Term(Term term)
    {
        json.WriteString("language", workspace.LanguageOf(term.Word));
        json.WriteString("word", term.Word.Value);
        json.Values("avoid", ImmutableArray.CreateRange(term.Avoid, static word => word.Value));
        json.Text("because", term.Because);
        json.Place(term.Origin);
    }

    private void Metric(Metric metric)
    {
        json.Word("kind", metric.Kind);
        json.Target("target", metric.Target);
        json.Text("source", metric.Source);
        json.Value("every", metric.Every);
        if (metric.Scale is { } scale)
        {
            json.WriteStartObject("scale");
            json.WriteNumber("lowest", scale.Lowest);
            json.WriteNumber("highest", scale.Highest);
            json.WriteEndObject();
        }

        json.Word("method", metric.Method);
        json.Word("better", metric.Better);
    }
}
