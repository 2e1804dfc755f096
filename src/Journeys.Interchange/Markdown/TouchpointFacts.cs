using System.Collections.Immutable;
using System.Globalization;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Svg;
using Journeys.Language.Model;

namespace Journeys.Interchange.Markdown;

/// <summary>What is known of a touchpoint, in the order of the map.</summary>
internal sealed class TouchpointFacts(Workspace workspace, string language, DocumentList list)
{
    private readonly TouchpointWords _words = new(workspace, language);
    private readonly DocumentLabels _labels = DocumentLabels.For(language);
    private readonly MapLabels _lanes = MapLabels.For(language);

    /// <summary>The word for what is critical.</summary>
    public string Critical => _lanes.Critical;

    /// <summary>Writes all of it.</summary>
    /// <param name="facts">The touchpoint.</param>
    /// <param name="journey">The journey that it stands in.</param>
    public void Write(Touchpoint facts, EffectiveJourney journey)
    {
        list.Item(_labels.Status, Status(facts.Status));
        list.Item(_lanes.Critical, facts.Critical is { Kind: not CriticalKind.No } critical ? _labels.Kinds[(int)critical.Kind] : "");
        list.Item(_labels.Priority, facts.Priority is { } priority ? _labels.Priorities[(int)priority.Level] : "");
        list.Item(_lanes.Moment, _words.Text(facts.Moment));
        list.Item(_lanes.Need, _words.Text(facts.Need));
        list.Item(_lanes.Channel, string.Join(", ", _words.Channels(facts).AsSpan()));
        list.Items(_lanes.Says, Quoted(_words.Says(facts)));
        list.Item(_lanes.Satisfaction, Satisfaction(facts.Satisfaction));
        list.Item(_lanes.Emotion, facts.Emotion is { } emotion ? Signed(emotion.Level) + " " + _words.Text(emotion.Words) : "");
        list.Items(_lanes.Thinks, Quoted([.. new[] { _words.Text(facts.Thinks), _words.Text(facts.Quote) }.Where(text => text.Length > 0)]));
        list.Items(_lanes.Pain, _words.Texts(facts.Pains));
        Opportunities(facts.Opportunities);
        list.Items(_lanes.Metric, _words.Metrics(facts));
        list.Items(_lanes.Personalised, _words.Personalisations(facts));
        list.Items(_labels.Feedback, ImmutableArray.CreateRange(facts.Feedback, Feedback));
        list.Items(_lanes.Backstage, _words.Texts(facts.Backstage));
        list.Item(_lanes.System, string.Join(", ", _words.Texts(facts.Systems).AsSpan()));
        list.Items(_labels.Then, [.. facts.Then.SelectMany(flow => flow.Targets, (flow, target) => WithBrackets(Next(target, journey), flow.When?.Value ?? ""))]);
        list.Item(_labels.Owner, Team(facts.Owner));
    }

    /// <summary>Writes ways to do better.</summary>
    public void Opportunities(ImmutableArray<Opportunity> opportunities) =>
        list.Items(_lanes.Opportunity, ImmutableArray.CreateRange(opportunities, Opportunity));

    /// <summary>A team's title; empty where there is no team.</summary>
    public string Team(Identifier? name) =>
        name is not { } known ? "" : workspace.Teams.Find(known) is { } team ? _words.Title(team) : known.Value;

    private string Feedback(Feedback feedback) => WithBrackets(
        _labels.FeedbackKinds[(int)feedback.Kind],
        feedback.Every is { } every ? $"{_labels.Every} {_words.Spoken(every)}" : "",
        feedback.Via?.Value ?? "");

    /// <summary>Where the customer goes next, by its title; behind that of its journey where it stands in another.</summary>
    private string Next(Identifier target, EffectiveJourney journey)
    {
        if (journey.Touchpoint(target.Value) is { } near)
        {
            return _words.Title(near.Facts);
        }

        return target.Value.Split('.') is [var other, var name]
            && workspace.Journeys.TryGet(other, out var declared) && workspace.View(declared) is var view && view.Touchpoint(name) is { } far
                ? $"{_words.Title(view.Declaration)}: {_words.Title(far.Facts)}"
                : target.Value;
    }

    private string Opportunity(Opportunity opportunity) => WithBrackets(
        _words.Title(opportunity),
        opportunity.Status is { } status ? _labels.Opportunities[(int)status] : "",
        Team(opportunity.Owner),
        opportunity.Due is { } due ? $"{_labels.Due} {due}" : "");

    private string Satisfaction(Satisfaction? satisfaction) => satisfaction is null ? "" : WithBrackets(
        _words.Spoken(satisfaction.Score),
        satisfaction.Evidence is { } evidence ? _labels.Evidences[(int)evidence] : "",
        satisfaction.On?.ToString() ?? "",
        satisfaction.SampleSize is { } answers
            ? string.Create(CultureInfo.InvariantCulture, $"{answers} {(answers == 1 ? _labels.Answer : _labels.Answers)}")
            : "");

    private string Status(TouchpointStatus? status)
    {
        var word = status?.State switch { TouchpointState.Planned => _labels.Planned, TouchpointState.Retiring => _labels.Retiring, _ => "" };
        return word.Length > 0 && status!.Until is { } until ? $"{word} ({until})" : word;
    }

    private static string WithBrackets(string text, params ReadOnlySpan<string> details)
    {
        var told = string.Join(", ", details.ToArray().Where(detail => detail.Length > 0));
        return told.Length == 0 ? text : $"{text} ({told})";
    }

    private static ImmutableArray<string> Quoted(ImmutableArray<string> texts) => ImmutableArray.CreateRange(texts, static text => "“" + text + "”");

    private static string Signed(int level) => level switch { > 0 => "+" + level, 0 => "0", _ => "\u2212" + -level };
}
