using System.Collections.Immutable;
using System.Globalization;
using Journeys.Interchange.Json;
using Journeys.Interchange.Markdown;
using Journeys.Language.Model;

namespace Journeys.Interchange.Reading;

/// <summary>What a journey says, as plain words in one language; where a text lacks it, in the workspace's first.</summary>
/// <param name="workspace">The journeys.</param>
/// <param name="language">The language, as a tag.</param>
internal sealed class TouchpointWords(Workspace workspace, string language)
{
    private readonly DocumentLabels _labels = DocumentLabels.For(language);

    /// <summary>A text; empty where there is none.</summary>
    public string Text(LocalizedText text) => workspace.Best(text, language)?.Value ?? "";

    /// <summary>Texts.</summary>
    public ImmutableArray<string> Texts(ImmutableArray<LocalText> texts) =>
        ImmutableArray.CreateRange(workspace.Best(texts, language), static text => text.Value);

    /// <summary>A title, or the name where there is none.</summary>
    public string Title(Declaration declaration) => Text(declaration.Title) is { Length: > 0 } title ? title : declaration.Name.Value;

    /// <summary>A stage's title: its own, else its model's, else its name.</summary>
    public string Title(EffectiveStage stage) =>
        Text(stage.Declaration.Title) is { Length: > 0 } title ? title
        : stage.Definition is { } definition ? Title(definition)
        : stage.Name.Value;

    /// <summary>The channels by their titles.</summary>
    public ImmutableArray<string> Channels(Touchpoint facts) => ImmutableArray.CreateRange(
        facts.Channels, name => workspace.Channels.Find(name) is { } channel ? Title(channel) : name.Value);

    /// <summary>The words of each message that is said here: the wording in this language, else the message's own text.</summary>
    public ImmutableArray<string> Says(Touchpoint facts) => facts.Says.Length < 2
        ? ImmutableArray.CreateRange(facts.Says, saying => Said([saying]))
        : [.. facts.Says.GroupBy(saying => saying.Message.Value, StringComparer.Ordinal).Select(group => Said([.. group]))];

    /// <summary>What is measured, each with its target, as a program reads it.</summary>
    public ImmutableArray<string> Metrics(Touchpoint facts) => ImmutableArray.CreateRange(facts.Metrics, use =>
    {
        var metric = workspace.Metrics.Find(use.Metric);
        return (use.Target ?? metric?.Target) is { } target ? Title(use, metric) + " " + target : Title(use, metric);
    });

    /// <summary>What is measured, each with its latest value where there is one and its target, as a reader of the language writes them.</summary>
    /// <param name="touchpoint">The touchpoint in its journey.</param>
    /// <param name="figures">What was measured.</param>
    public ImmutableArray<string> Measured(EffectiveTouchpoint touchpoint, MeasuredFigures figures) =>
        ImmutableArray.CreateRange(touchpoint.Facts.Metrics, use =>
        {
            var metric = workspace.Metrics.Find(use.Metric);
            var target = (use.Target ?? metric?.Target) is { } bound ? Spoken(bound) : "";
            return metric is not null && figures.LatestAt(metric.Name.Value, touchpoint) is { Period.Value: var value }
                ? $"{Title(metric)}: {Spoken(MeasuredValues.Of(metric, value))}" + (target.Length == 0 ? "" : $" ({_labels.Target} {target})")
                : $"{Title(use, metric)} {target}".TrimEnd();
        });

    /// <summary>
    /// A value as a reader of the language writes it. In English a length of time is spoken as journeys write it (<c>90d</c>), which is not
    /// for readers, so its unit is put into a word here.
    /// </summary>
    public string Spoken(object value) => (value, _labels.Units) switch
    {
        (DurationValue length, { } units) => string.Create(CultureInfo.InvariantCulture, $"{length.Amount:0.####} {UnitOf(length, units)}"),
        (Comparison { Bound: DurationValue length } target, { } units) => Spoken(target with { Bound = new NumberValue(length.Amount) }) + " " + UnitOf(length, units),
        _ => Language.Diagnostics.Spoken.Of(value).In(language),
    };

    /// <summary>How well a need is met, and where that is only aimed at, so.</summary>
    public string Score(Satisfaction satisfaction) =>
        Spoken(satisfaction.Score) + (satisfaction.Evidence == Evidence.Proposed ? " " + _labels.Evidences[(int)Evidence.Proposed] : "");

    /// <summary>What is personalised, each with its basis.</summary>
    public ImmutableArray<string> Personalisations(Touchpoint facts) => ImmutableArray.CreateRange(facts.Personalisations, personalisation =>
    {
        var with = string.Join(", ", Texts(personalisation.With).AsSpan());
        return personalisation.Basis is { } basis ? $"{with} ({_labels.Bases[(int)basis]})" : with;
    });

    /// <summary>
    /// What could be better or has become so, each with how far it is. What was rejected is left out, and a proposal needs no word: that is
    /// what an opportunity is.
    /// </summary>
    public ImmutableArray<string> Opportunities(Touchpoint facts)
    {
        var opportunities = ImmutableArray.CreateBuilder<string>(facts.Opportunities.Length);
        foreach (var opportunity in facts.Opportunities)
        {
            if (opportunity.Status != OpportunityStatus.Rejected)
            {
                opportunities.Add(opportunity.Status is { } status and not OpportunityStatus.Proposed
                    ? $"{Title(opportunity)} ({_labels.Opportunities[(int)status]})"
                    : Title(opportunity));
            }
        }

        return opportunities.DrainToImmutable();
    }

    /// <summary>The customer of a journey; empty where it names none.</summary>
    public string Customer(Journey journey) =>
        journey.Persona is not { } name ? "" : workspace.Personas.Find(name) is { } persona ? Title(persona) : name.Value;

    /// <summary>How feedback is gathered.</summary>
    public ImmutableArray<string> Feedback(Touchpoint facts) => ImmutableArray.CreateRange(facts.Feedback, feedback =>
        JsonPieces.WordOf(feedback.Kind)
        + (feedback.Every is { } every ? " every " + every : "")
        + (feedback.Via is { } via ? " via " + via.Value : ""));

    /// <summary>Where the customer goes next, each with when.</summary>
    public ImmutableArray<string> Then(Touchpoint facts)
    {
        var ways = ImmutableArray.CreateBuilder<string>(facts.Then.Length);
        foreach (var flow in facts.Then)
        {
            foreach (var target in flow.Targets)
            {
                ways.Add(flow.When is { } when ? $"{target.Value} ({when.Value})" : target.Value);
            }
        }

        return ways.DrainToImmutable();
    }

    /// <summary>The values of one of the team's own fields, of all that a touchpoint gives it.</summary>
    public IEnumerable<string> Own(IEnumerable<FieldValue> all)
    {
        var values = all.ToArray();
        var best = values.Any(value => LanguageOf(value) == language) ? language : values.Select(LanguageOf).FirstOrDefault();
        return values.Where(value => value.Value is not TextValue || LanguageOf(value) == best).Select(value => value.Value.ToString()!);
    }

    private string Title(MetricUse use, Metric? metric) => metric is null ? use.Metric.Value : Title(metric);

    private static string UnitOf(DurationValue length, string[] units) => units[(int)length.Unit] + (length.Amount == 1 ? "" : "s");

    private string LanguageOf(FieldValue value) => value.Language ?? workspace.DefaultLanguage;

    private string Said(ImmutableArray<Saying> sayings)
    {
        var saying = sayings.FirstOrDefault(saying => workspace.LanguageOf(saying) == language)
            ?? sayings.FirstOrDefault(saying => workspace.LanguageOf(saying) == workspace.DefaultLanguage)
            ?? sayings[0];
        var message = workspace.Messages.Find(saying.Message);
        return saying.Wording?.Value ?? (message is null ? saying.Message.Value : Text(message.Text) is { Length: > 0 } text ? text : Title(message));
    }
}
