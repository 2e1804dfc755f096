using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>A lane of the map and where its cells come from.</summary>
/// <param name="Kind">The class of the lane.</param>
/// <param name="Name">What it is called in an address, when it is hidden.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">A smaller explanation.</param>
/// <param name="Words">What a touchpoint says in it, by its column; nothing where it says nothing.</param>
internal sealed record MapLane(string Kind, Html Name, Html Title, Html Note, Html[] Words)
{
    /// <summary>What stands in the map's cell of a column, where that is a drawing and not the words.</summary>
    public Func<int, Html>? Drawn { get; init; }

    /// <summary>The height of a drawing that does not grow with its column, in pixels.</summary>
    public int Drawing { get; init; }

    /// <summary>What stands in the map's cell of a column.</summary>
    public Html Cell(int column) => Drawn is null ? Words[column] : Drawn(column);
}

/// <summary>The lanes of a journey's map in their order, without those in which nothing stands.</summary>
internal sealed class MapLanes
{
    /// <summary>The most cells that what grows with two things at once may have, as fields or messages by touchpoints: two hundred by two hundred.</summary>
    public const int MostCells = 40_000;

    private readonly PageScope _scope;
    private readonly EffectiveTouchpoint?[] _columns;

    private MapLanes(PageScope scope, EffectiveTouchpoint?[] columns) => (_scope, _columns) = (scope, columns);

    /// <summary>The lanes of a map.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="columns">The map's columns; null for a stage without touchpoints.</param>
    public static ImmutableArray<MapLane> Of(PageScope scope, EffectiveJourney journey, EffectiveTouchpoint?[] columns)
    {
        var lanes = new MapLanes(scope, columns);
        var fragments = new Fragments(scope);
        var flow = new FlowLane(fragments, journey, columns);
        MapLane[] all =
        [
            lanes.Lane("then", flow.Words()) with { Drawn = flow.Cell, Drawing = flow.Height },
            lanes.Satisfaction(fragments), // first of the words' lanes, since it is what a reader has a minute for
            lanes.Known("moment", fragments.Moment),
            lanes.Known("need", fragments.Need),
            lanes.Known("channel", fragments.Channels),
            lanes.Known("says", fragments.Says),
            lanes.Emotion(fragments),
            lanes.Known("thinks", fragments.Thinks),
            lanes.Known("pain", fragments.Pains),
            lanes.Known("opportunity", fragments.Opportunities),
            lanes.At("metric", fragments.Metrics),
            lanes.Known("personalised", fragments.Personalisation),
            lanes.Known("feedback", fragments.Feedback),
            lanes.Known("backstage", fragments.Backstage) with { Note = scope.Texts["lane.backstage.note"] },
            lanes.Known("system", fragments.Systems),
            .. lanes.Own(),
        ];
        return [.. all.Where(lane => Array.Exists(lane.Words, words => !words.IsNone))];
    }

    private MapLane Known(string kind, Func<Touchpoint, Html> read) => At(kind, touchpoint => read(touchpoint.Facts));

    private MapLane At(string kind, Func<EffectiveTouchpoint, Html> read) => Lane(kind, Read(read));

    private MapLane Lane(string kind, Html[] words) => new(kind, Html.Markup(kind), _scope.Texts["lane.", kind], Html.None, words);

    private Html[] Read(Func<EffectiveTouchpoint, Html> read) =>
        Array.ConvertAll(_columns, touchpoint => touchpoint is null ? Html.None : read(touchpoint));

    private MapLane Satisfaction(Fragments fragments)
    {
        var lane = Known("satisfaction", fragments.Satisfaction);
        var values = _columns.Select(touchpoint => (double?)touchpoint?.Facts.Satisfaction?.Score.OutOfFive).ToArray();
        return lane with
        {
            Note = _scope.Texts["lane.satisfaction.note"],
            Words = [.. lane.Words.Select((words, column) => _columns[column]?.OutOfFive() is { } score ? words + Curve.Bar(score) : words)],
            Drawn = column => _columns[column]?.Facts.Satisfaction is { } satisfaction
                ? Curve.OfSatisfaction.Cell(
                    values,
                    column,
                    _scope.Formats.Score(satisfaction.Score.OutOfFive),
                    _scope.Texts["low"],
                    satisfaction.Evidence == Evidence.Proposed,
                    Html.Format("<p>{0}{1}</p>", fragments.SatisfactionNotes(satisfaction), Low(values[column])))
                : Curve.OfSatisfaction.Gap(),
        };
    }

    private MapLane Emotion(Fragments fragments)
    {
        var lane = Known("emotion", fragments.Emotion);
        var values = _columns.Select(touchpoint => (double?)touchpoint?.Facts.Emotion?.Level).ToArray();
        return lane with
        {
            Note = _scope.Texts["lane.emotion.note"],
            Drawn = column => _columns[column]?.Facts.Emotion is { } emotion
                ? Curve.OfEmotion.Cell(values, column, _scope.Formats.Signed(emotion.Level), Html.None, false, Felt(emotion))
                : Curve.OfEmotion.Gap(),
        };
    }

    private Html Felt(Emotion emotion) =>
        Html.Format("<p><span class=\"sr\">{0} </span>{1}</p>", _scope.Formats.Signed(emotion.Level), _scope.Words(emotion.Words));

    /// <summary>What the drawing says by its shape, for who does not see it.</summary>
    private Html Low(double? value) => value < Curve.OfSatisfaction.Middle
        ? Html.Format("<span class=\"sr\">, {0}</span>", _scope.Texts["low"])
        : Html.None;

    /// <summary>
    /// The team's own fields, a lane each, in the order of their first mention; no more of them than a map can show. The pages of the
    /// touchpoints have them all.
    /// </summary>
    private IEnumerable<MapLane> Own() => _columns
        .SelectMany(touchpoint => touchpoint is null ? [] : touchpoint.Facts.Fields.AsEnumerable())
        .DistinctBy(field => field.Field.Value)
        .Take(MostCells / Math.Max(1, _columns.Length))
        .Select(field => new MapLane(
            "own",
            Html.Text("field-" + field.Field.Value),
            OwnFields.Title(_scope, field.Field),
            Html.None,
            Read(touchpoint => OwnFields.Of(_scope, touchpoint.Facts, field.Field))));
}
