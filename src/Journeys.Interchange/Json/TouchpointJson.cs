using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>What can be said of a touchpoint.</summary>
internal sealed class TouchpointJson(Utf8JsonWriter json, Workspace workspace, TextJson texts, DeclarationJson declarations)
{
    /// <summary>Every fact but the name, the title and the explanation.</summary>
    public void Facts(Touchpoint touchpoint)
    {
        json.Names("channels", touchpoint.Channels);
        Customer(touchpoint);
        Brand(touchpoint);
        Weight(touchpoint);
        Evidence(touchpoint);
        declarations.Opportunities(touchpoint.Opportunities);
        json.Name("owner", touchpoint.Owner);
        json.Objects("images", touchpoint.Images, declarations.Image);
        json.Objects("links", touchpoint.Links, declarations.Link);
        texts.ByLanguage("notes", touchpoint.Notes);
        json.Values("code", ImmutableArray.CreateRange(touchpoint.Code, static symbol => symbol.Value));
        json.Objects("then", touchpoint.Then, Flow);
        json.Object("status", touchpoint.Status, status =>
        {
            json.Word<TouchpointState>("state", status.State);
            json.Day("until", status.Until);
        });
    }

    private void Customer(Touchpoint touchpoint)
    {
        texts.ByLanguage("moment", touchpoint.Moment);
        texts.ByLanguage("need", touchpoint.Need);
        texts.ByLanguage("thinks", touchpoint.Thinks);
        texts.ByLanguage("quote", touchpoint.Quote);
        texts.Each("pains", touchpoint.Pains);
        json.Object("emotion", touchpoint.Emotion, emotion =>
        {
            json.WriteNumber("level", emotion.Level);
            texts.ByLanguage("words", emotion.Words);
        });
    }

    private void Brand(Touchpoint touchpoint)
    {
        json.Objects("says", touchpoint.Says, saying =>
        {
            json.WriteString("message", saying.Message.Value);
            json.WriteString("language", workspace.LanguageOf(saying));
            json.Text("wording", saying.Wording);
        });
        json.Objects("personalised", touchpoint.Personalisations, personalisation =>
        {
            texts.Each("with", personalisation.With);
            json.Word("basis", personalisation.Basis);
        });
        texts.Each("backstage", touchpoint.Backstage);
        texts.Each("systems", touchpoint.Systems);
    }

    private void Weight(Touchpoint touchpoint)
    {
        json.Object("critical", touchpoint.Critical, critical =>
        {
            json.Word<CriticalKind>("kind", critical.Kind);
            json.Text("because", critical.Because);
        });
        json.Object("priority", touchpoint.Priority, priority =>
        {
            json.Word<PriorityLevel>("level", priority.Level);
            json.Text("because", priority.Because);
        });
    }

    private void Evidence(Touchpoint touchpoint)
    {
        json.Object("satisfaction", touchpoint.Satisfaction, Satisfaction);
        json.Objects("metrics", touchpoint.Metrics, use =>
        {
            json.WriteString("metric", use.Metric.Value);
            json.Target("target", use.Target);
        });
        json.Objects("feedback", touchpoint.Feedback, feedback =>
        {
            json.Word<FeedbackKind>("kind", feedback.Kind);
            json.Value("every", feedback.Every);
            json.Text("via", feedback.Via);
        });
    }

    private void Satisfaction(Satisfaction satisfaction)
    {
        json.Value("score", satisfaction.Score);
        json.Word("evidence", satisfaction.Evidence);
        json.Day("on", satisfaction.On);
        json.Name("metric", satisfaction.FromMetric);
        json.Text("source", satisfaction.FromText);
        json.Number("answers", satisfaction.SampleSize);
    }

    private void Flow(Flow flow)
    {
        json.Names("to", flow.Targets);
        json.Text("when", flow.When);
    }
}
