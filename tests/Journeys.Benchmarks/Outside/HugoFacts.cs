using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Benchmarks.Outside;

/// <summary>
/// The facts of a journey as front matter. They are put into words here already, so that Hugo has nothing to work out but the pages.
/// </summary>
internal sealed class HugoFacts(Workspace workspace, Utf8JsonWriter json)
{
    private static readonly (string Name, string Title)[] Lanes =
    [
        ("then", "Goes to"), ("moment", "Moment"), ("need", "Need"), ("channel", "Channel"), ("says", "Says"), ("satisfaction", "Satisfaction"),
        ("emotion", "Emotion"), ("thinks", "Thinks"), ("pain", "Pain"), ("opportunity", "Opportunity"), ("metric", "Metric"),
        ("feedback", "Feedback"), ("backstage", "Back stage"), ("system", "Systems"),
    ];

    private readonly HugoWords _words = new(workspace);

    /// <summary>The page of a journey: its map, its list, its opportunities and what the rules found.</summary>
    public void Journey(EffectiveJourney journey, IReadOnlyCollection<Finding> findings)
    {
        var declaration = journey.Declaration;
        json.WriteStartObject();
        json.WriteString("title", _words.Text(declaration.Title));
        json.WriteString("description", _words.Text(declaration.Goal));
        json.WriteString("goal", _words.Text(declaration.Goal));
        Strings("persona", [declaration.Persona?.Value ?? "none"]);
        Facts(
            ("Stages", journey.Stages.Length.ToString(CultureInfo.InvariantCulture)),
            ("Touchpoints", journey.Touchpoints.Length.ToString(CultureInfo.InvariantCulture)),
            ("Critical", journey.Touchpoints.Count(touchpoint => HugoWords.IsCritical(touchpoint.Facts)).ToString(CultureInfo.InvariantCulture)),
            ("Findings", findings.Count.ToString(CultureInfo.InvariantCulture)),
            ("Owner", declaration.Owner?.Value ?? ""));
        Crumbs(("/journeys/", "Journeys"));
        json.WriteStartArray("lane_names");
        foreach (var (name, title) in Lanes)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("title", title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Stages(journey);
        Notes(findings);
        json.WriteEndObject();
    }

    /// <summary>The page of what a journey says.</summary>
    public void Wall(EffectiveJourney journey)
    {
        json.WriteStartObject();
        json.WriteString("title", _words.Text(journey.Declaration.Title) + ": what we say");
        json.WriteString("journey", journey.Name.Value);
        Stages(journey);
        json.WriteEndObject();
    }

    /// <summary>The page of a touchpoint.</summary>
    public void Touchpoint(EffectiveTouchpoint touchpoint, IReadOnlyCollection<Finding> findings)
    {
        var facts = touchpoint.Facts;
        var journey = touchpoint.Stage.Journey;
        json.WriteStartObject();
        json.WriteString("journey", journey.Name.Value);
        json.WriteString("journey_title", _words.Text(journey.Declaration.Title));
        json.WriteString("description", _words.Text(facts.Need));
        Strings("channels", facts.Channels.Select(channel => channel.Value));
        Strings("teams", [facts.Owner?.Value ?? journey.Declaration.Owner?.Value ?? "none"]);
        Strings("metrics", facts.Metrics.Select(use => use.Metric.Value));
        Strings("messages", facts.Says.Select(saying => saying.Message.Value));
        Strings("claims", facts.Says.SelectMany(saying => workspace.Messages.Find(saying.Message)?.Claims ?? []).Select(claim => claim.Value));
        Strings("personas", [journey.Declaration.Persona?.Value ?? "none"]);
        Strings("stages", [touchpoint.Stage.Name.Value]);
        Strings("priorities", facts.Priority is { } priority ? [priority.Level.ToString().ToLowerInvariant()] : []);
        Strings("findings", findings.Select(finding => finding.Rule.Name).Distinct(StringComparer.Ordinal));
        Crumbs(("/journeys/", "Journeys"), ($"/journeys/{journey.Name.Value}/", _words.Text(journey.Declaration.Title)));
        Shown(touchpoint);
        Known(touchpoint);
        Ways(touchpoint);
        Notes(findings);
        json.WriteEndObject();
    }

    /// <summary>What is known of a touchpoint, as names with values.</summary>
    private void Known(EffectiveTouchpoint touchpoint)
    {
        var facts = touchpoint.Facts;
        var owner = facts.Owner?.Value ?? touchpoint.Stage.Journey.Declaration.Owner?.Value ?? "none";
        json.WriteStartArray("facts");
        Known("", "Stage", [touchpoint.Stage.Name.Value], $"/stages/{touchpoint.Stage.Name.Value}/", null);
        Known("", "Owner", [owner], $"/teams/{owner}/", null);
        foreach (var (name, title) in Lanes.Where(lane => lane.Name is not ("then" or "says" or "moment")))
        {
            if (_words.In(name, touchpoint) is { Length: > 0 } words)
            {
                Known(name, title, words, name is "channel" && facts.Channels is [var channel] ? $"/channels/{channel.Value}/" : null, name is "satisfaction" ? facts : null);
            }
        }

        json.WriteEndArray();
    }

    private void Known(string kind, string label, ImmutableArray<string> values, string? to, Touchpoint? scored)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        json.WriteString("label", label);
        Strings("values", values);
        if (to is not null)
        {
            json.WriteString("to", to);
        }

        if (scored is not null)
        {
            Score(scored);
        }

        json.WriteEndObject();
    }

    private void Stages(EffectiveJourney journey)
    {
        json.WriteStartArray("stages");
        foreach (var stage in journey.Stages)
        {
            json.WriteStartObject();
            json.WriteString("title", _words.Text(stage.Declaration.Title) is { Length: > 0 } title ? title : stage.Name.Value);
            json.WriteStartArray("touchpoints");
            foreach (var touchpoint in stage.Touchpoints)
            {
                json.WriteStartObject();
                Shown(touchpoint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the map, the list and the page of a touchpoint show.</summary>
    private void Shown(EffectiveTouchpoint touchpoint)
    {
        var facts = touchpoint.Facts;
        json.WriteString("name", touchpoint.Name.Value);
        json.WriteString("title", _words.Text(facts.Title));
        json.WriteBoolean("critical", HugoWords.IsCritical(facts));
        json.WriteString("weight_words", string.Join(" · ", HugoWords.Weight(facts)));
        json.WriteString("channel", string.Join(' ', facts.Channels.Select(channel => channel.Value)));
        json.WriteString("owner", facts.Owner?.Value ?? touchpoint.Stage.Journey.Declaration.Owner?.Value ?? "");
        json.WriteString("satisfaction", facts.Satisfaction?.Score.ToString() ?? "unknown");
        Score(facts);
        json.WriteStartObject("lanes");
        foreach (var (name, _) in Lanes)
        {
            Strings(name, _words.In(name, touchpoint));
        }

        json.WriteEndObject();
        json.WriteStartArray("says");
        foreach (var saying in facts.Says)
        {
            json.WriteStartObject();
            json.WriteString("message", saying.Message.Value);
            json.WriteString("title", workspace.Messages.Find(saying.Message) is { } message ? _words.Text(message.Title) : saying.Message.Value);
            json.WriteString("words", saying.Wording?.Value ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("opportunities");
        foreach (var opportunity in facts.Opportunities)
        {
            json.WriteStartObject();
            json.WriteString("title", _words.Text(opportunity.Title));
            json.WriteNumber("impact", opportunity.Impact ?? 0);
            json.WriteNumber("effort", opportunity.Effort ?? 0);
            json.WriteString("owner", opportunity.Owner?.Value ?? "");
            json.WriteString("due", opportunity.Due?.ToString() ?? "");
            json.WriteString("status", opportunity.Status?.ToString() ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Score(Touchpoint facts)
    {
        if (facts.Satisfaction is { } satisfaction)
        {
            json.WriteNumber("score", Math.Round((double)satisfaction.Score.OutOfFive, 1));
        }
    }

    private void Ways(EffectiveTouchpoint touchpoint)
    {
        var journey = touchpoint.Stage.Journey;
        Way("before", journey.Touchpoints.SelectMany(from => from.Facts.Then
            .Where(flow => flow.Targets.Any(target => target.Value == touchpoint.Name.Value))
            .Select(flow => (from, flow.When))));
        Way("after", touchpoint.Facts.Then.SelectMany(flow => flow.Targets
            .Select(target => (journey.Touchpoint(target.Value), flow.When))
            .Where(way => way.Item1 is not null)
            .Select(way => (way.Item1!, way.When))));
    }

    private void Way(string property, IEnumerable<(EffectiveTouchpoint Touchpoint, LocalText? When)> ways)
    {
        json.WriteStartArray(property);
        foreach (var (touchpoint, when) in ways)
        {
            json.WriteStartObject();
            json.WriteString("name", touchpoint.Name.Value);
            json.WriteString("title", _words.Text(touchpoint.Facts.Title));
            json.WriteString("when", when?.Value ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Notes(IReadOnlyCollection<Finding> findings)
    {
        json.WriteStartArray("notes");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message.English);
            json.WriteString("rule", finding.Rule.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Facts(params (string Label, string Value)[] facts)
    {
        json.WriteStartArray("facts");
        foreach (var (label, value) in facts)
        {
            json.WriteStartObject();
            json.WriteString("label", label);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Crumbs(params (string To, string Text)[] crumbs)
    {
        json.WriteStartArray("crumbs");
        foreach (var (to, text) in crumbs)
        {
            json.WriteStartObject();
            json.WriteString("to", to);
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Strings(string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
