using System.Collections.Immutable;
using Journeys.Interchange.Reading;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>A lane of the drawing.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Label">Its name.</param>
/// <param name="Read">What a touchpoint says in it, a paragraph each.</param>
internal sealed record SvgLane(string Kind, string Label, Func<EffectiveTouchpoint, ImmutableArray<string>> Read)
{
    /// <summary>The lane that is drawn as a curve.</summary>
    public const string Curve = "satisfaction";

    /// <summary>The lanes of a journey in which something stands.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="words">What touchpoints say in the drawing's language.</param>
    /// <param name="labels">The names of the lanes.</param>
    /// <param name="figures">What was measured.</param>
    public static SvgLane[] Of(EffectiveJourney journey, TouchpointWords words, MapLabels labels, MeasuredFigures figures)
    {
        SvgLane[] all =
        [
            Known(Curve, labels.Satisfaction, facts => facts.Satisfaction is { } satisfaction ? One(words.Score(satisfaction)) : []),
            Known("moment", labels.Moment, facts => One(words.Text(facts.Moment))),
            Known("need", labels.Need, facts => One(words.Text(facts.Need))),
            Known("channel", labels.Channel, words.Channels),
            Known("says", labels.Says, facts => Quoted(words.Says(facts))),
            Known("emotion", labels.Emotion, facts => facts.Emotion is { } emotion ? [Signed(emotion.Level) + " " + words.Text(emotion.Words)] : []),
            Known("thinks", labels.Thinks, facts => Quoted([.. One(words.Text(facts.Thinks)), .. One(words.Text(facts.Quote))])),
            Known("pain", labels.Pain, facts => words.Texts(facts.Pains)),
            Known("opportunity", labels.Opportunity, words.Opportunities),
            new("metric", labels.Metric, touchpoint => words.Measured(touchpoint, figures)),
            Known("personalised", labels.Personalised, words.Personalisations),
            Known("backstage", labels.Backstage, facts => words.Texts(facts.Backstage)),
            Known("system", labels.System, facts => words.Texts(facts.Systems)),
        ];
        return [.. all.Where(lane => journey.Touchpoints.Any(touchpoint => !lane.Read(touchpoint).IsEmpty))];
    }

    /// <summary>A lane of what a touchpoint says wherever it stands.</summary>
    private static SvgLane Known(string kind, string label, Func<Touchpoint, ImmutableArray<string>> read) =>
        new(kind, label, touchpoint => read(touchpoint.Facts));

    private static ImmutableArray<string> One(string text) => text.Length == 0 ? [] : [text];

    private static ImmutableArray<string> Quoted(ImmutableArray<string> texts) => ImmutableArray.CreateRange(texts, static text => "“" + text + "”");

    private static string Signed(int level) => level switch { > 0 => "+" + level, 0 => "0", _ => "\u2212" + -level };
}
