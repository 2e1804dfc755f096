using System.Collections.Immutable;
using Journeys.Interchange.Reading;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>A lane of the drawing.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Label">Its name.</param>
/// <param name="Read">What a touchpoint says in it, a paragraph each.</param>
internal sealed record SvgLane(string Kind, string Label, Func<Touchpoint, ImmutableArray<string>> Read)
{
    /// <summary>The lane that is drawn as a curve.</summary>
    public const string Curve = "satisfaction";

    /// <summary>The lanes of a journey in which something stands.</summary>
    public static SvgLane[] Of(EffectiveJourney journey, TouchpointWords words, MapLabels labels)
    {
        SvgLane[] all =
        [
            new(Curve, labels.Satisfaction, facts => facts.Satisfaction is { } satisfaction ? One(words.Score(satisfaction)) : []),
            new("moment", labels.Moment, facts => One(words.Text(facts.Moment))),
            new("need", labels.Need, facts => One(words.Text(facts.Need))),
            new("channel", labels.Channel, words.Channels),
            new("says", labels.Says, facts => Quoted(words.Says(facts))),
            new("emotion", labels.Emotion, facts => facts.Emotion is { } emotion ? [Signed(emotion.Level) + " " + words.Text(emotion.Words)] : []),
            new("thinks", labels.Thinks, facts => Quoted([.. One(words.Text(facts.Thinks)), .. One(words.Text(facts.Quote))])),
            new("pain", labels.Pain, facts => words.Texts(facts.Pains)),
            new("opportunity", labels.Opportunity, words.Opportunities),
            new("metric", labels.Metric, facts => words.Metrics(facts, isSpoken: true)),
            new("personalised", labels.Personalised, words.Personalisations),
            new("backstage", labels.Backstage, facts => words.Texts(facts.Backstage)),
            new("system", labels.System, facts => words.Texts(facts.Systems)),
        ];
        return [.. all.Where(lane => journey.Touchpoints.Any(touchpoint => !lane.Read(touchpoint.Facts).IsEmpty))];
    }

    private static ImmutableArray<string> One(string text) => text.Length == 0 ? [] : [text];

    private static ImmutableArray<string> Quoted(ImmutableArray<string> texts) => ImmutableArray.CreateRange(texts, static text => "“" + text + "”");

    private static string Signed(int level) => level switch { > 0 => "+" + level, 0 => "0", _ => "\u2212" + -level };
}
