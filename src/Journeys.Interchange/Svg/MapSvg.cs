using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Journeys.Interchange.Markdown;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Writing;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>
/// The map of a journey as one drawing for slides and walls: stages, touchpoints, lanes and the curve of satisfaction. It holds all that
/// it needs, no script and no address, and its letters are text that can be searched and changed.
/// </summary>
public sealed partial class MapSvg
{
    private const double LaneWidth = 130;
    private const double Margin = 24;
    private const double Padding = 10;
    private const double Size = 12.5;
    private const double LineHeight = 17;

    /// <summary>How much wider bold letters are.</summary>
    private const double Bold = 1.14;

    private const double CurveHeight = 110;
    private static readonly string[] Tints = ["#d8e6f2", "#d9ebe2", "#f4e6c8", "#eadcef", "#f3dcdc", "#dfe3f5", "#e6e9cf", "#d6e9ec"];

    private readonly EffectiveJourney _journey;
    private readonly TouchpointWords _words;
    private readonly MapLabels _labels;
    private readonly string _language;
    private readonly MeasuredFigures _figures;
    private readonly ImmutableArray<StagePlace> _places;
    private readonly ImmutableArray<SvgColumn> _columns;
    private readonly TextBuffer _svg;
    private double _y = Margin;

    private MapSvg(Workspace workspace, EffectiveJourney journey, string language, MeasuredFigures? figures, TextBuffer svg)
    {
        _svg = svg;
        _journey = journey;
        _language = language;
        _figures = figures ?? MeasuredFigures.None;
        _words = new TouchpointWords(workspace, language);
        _labels = MapLabels.For(language);
        _places = StagePlace.Of(journey);
        _columns = SvgColumn.Of(_places, Margin + LaneWidth);
    }

    private double Right => _columns.IsEmpty ? Margin + LaneWidth : _columns[^1].Right;

    private double Width => Math.Max(Right, Margin + LaneWidth + (2 * SvgColumn.Full)) + Margin;

    /// <summary>Draws a journey.</summary>
    /// <param name="workspace">The workspace of the journey.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <param name="figures">What was measured; null where nothing was.</param>
    /// <returns>An SVG document.</returns>
    public static string Write(Workspace workspace, EffectiveJourney journey, string language, MeasuredFigures? figures = null)
    {
        using var svg = new TextBuffer();
        return new MapSvg(workspace, journey, language, figures, svg).Draw() + svg.ToString();
    }

    /// <summary>Draws a journey as UTF-8.</summary>
    /// <param name="workspace">The workspace of the journey.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <param name="output">Takes an SVG document.</param>
    /// <param name="figures">What was measured; null where nothing was.</param>
    public static void Write(Workspace workspace, EffectiveJourney journey, string language, IBufferWriter<byte> output, MeasuredFigures? figures = null)
    {
        using var svg = new TextBuffer();
        Encoding.UTF8.GetBytes(new MapSvg(workspace, journey, language, figures, svg).Draw(), output);
        svg.WriteTo(output);
    }

    /// <summary>Draws into the buffer, and gives what stands before it: only whoever has drawn all knows how high it is.</summary>
    private string Draw()
    {
        Heading();
        Stages();
        Touchpoints();
        Ways();
        var top = _y;
        foreach (var lane in SvgLane.Of(_journey, _words, _labels, _figures))
        {
            Rule();
            if (lane.Kind == SvgLane.Curve)
            {
                Curve(lane);
            }
            else
            {
                Lane(lane);
            }
        }

        Gaps(top);
        Append($"</g>");
        Append($"</svg>");
        return Head();
    }

    private string Head()
    {
        var title = SvgText.Escape(_words.Title(_journey.Declaration));
        var (width, height) = (Width.ToString(CultureInfo.InvariantCulture), (_y + Margin).ToString(CultureInfo.InvariantCulture));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{title}" xml:lang="{SvgText.Escape(_language)}">
            <title>{title}</title>
            <rect width="100%" height="100%" fill="#fff"/>
            <g {SvgLook.Letters}>

            """.ReplaceLineEndings("\n");
    }

    private void Heading()
    {
        _y += 22;
        Line("title", Margin, _y, _words.Title(_journey.Declaration));
        if (_words.Text(_journey.Declaration.Goal) is { Length: > 0 } goal)
        {
            _y += 24;
            Line("goal", Margin, _y, goal);
        }

        if (About() is { Length: > 0 } about)
        {
            _y += 22;
            Line("about", Margin, _y, about);
        }

        _y += 20;
    }

    /// <summary>Whose journey it is and as of when, since a slide is looked at long after it was made and away from its page.</summary>
    private string About()
    {
        var labels = DocumentLabels.For(_language);
        var customer = _words.Customer(_journey.Declaration);
        string[] facts =
        [
            customer.Length == 0 ? "" : $"{labels.Customer}: {customer}",
            _journey.Declaration.Reviewed is { } review ? $"{labels.Reviewed}: {_words.Spoken(review.On)}" : "",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private void Stages()
    {
        var height = 30d;
        var column = 0;
        foreach (var place in _places)
        {
            var (left, count) = (_columns[column].Left, Math.Max(1, place.Stage?.Touchpoints.Length ?? 0));
            var width = _columns[column + count - 1].Right - left;
            height = Math.Max(height, SvgText.LinesOf(Title(place), width - (2 * Padding), Size * Bold) * LineHeight + 13);
            column += count;
        }

        column = 0;
        foreach (var place in _places)
        {
            var (left, count) = (_columns[column].Left, Math.Max(1, place.Stage?.Touchpoints.Length ?? 0));
            Band(place, left, _columns[column + count - 1].Right - left, height);
            column += count;
        }

        _y += height;
    }

    /// <summary>A stage's band; that of a stage without touchpoints is an outline only.</summary>
    private void Band(StagePlace place, double left, double width, double height)
    {
        if (place.Stage is { Touchpoints.IsEmpty: false })
        {
            Append($"<rect x=\"{left}\" y=\"{_y}\" width=\"{width}\" height=\"{height}\" fill=\"{Tints[place.Tint % Tints.Length]}\"/>");
        }
        else
        {
            Append($"<rect {SvgLook.Gap} x=\"{left + 0.5}\" y=\"{_y + 0.5}\" width=\"{width - 1}\" height=\"{height - 1}\"/>");
        }

        Block("stage", left + Padding, _y + 20, [Title(place)], Size * Bold, width);
    }

    private string Title(StagePlace place) => place.Stage is { } stage ? _words.Title(stage) : _words.Title(place.Definition!);

    /// <summary>The columns of stages without touchpoints, over what was drawn of the lanes, and why they are empty.</summary>
    /// <param name="top">Where they begin.</param>
    private void Gaps(double top)
    {
        const double Least = 60;
        ImmutableArray<(SvgColumn Column, string Kind, string Note)> gaps = [.. _columns.Where(column => column.Touchpoint is null).Select(Gap)];
        var tallest = gaps.Length == 0 ? 0 : gaps.Max(gap => SvgText.LinesOf(gap.Note, gap.Column.Width - (2 * Padding), Size * Bold) * LineHeight);
        _y = Math.Max(_y, gaps.Length == 0 ? 0 : top + Math.Max(Least, tallest + 24));
        foreach (var (column, kind, note) in gaps)
        {
            Append($"<rect {SvgLook.Gap} x=\"{column.Left + 0.5}\" y=\"{top + 0.5}\" width=\"{column.Width - 1}\" height=\"{_y - top - 1}\"/>");
            Block(kind, column.Left + Padding, top + 24, [note], kind == "missing" ? Size * Bold : Size, column.Width);
        }
    }

    private (SvgColumn Column, string Kind, string Note) Gap(SvgColumn column) => column.Place switch
    {
        { IsMissing: true } => (column, "missing", _labels.Missing),
        { Skip: { } skip } => (column, "skipped", skip.Because is { } reason ? $"{_labels.LeftOut}: {reason.Value}" : _labels.LeftOut),
        _ => (column, "empty", _labels.Empty),
    };

    private void Touchpoints()
    {
        var tallest = 0d;
        foreach (var column in _columns)
        {
            if (column is not { Touchpoint: { } touchpoint, Left: var x })
            {
                continue;
            }

            var isCritical = touchpoint.Facts.Critical is { Kind: not CriticalKind.No };
            if (isCritical)
            {
                Append($"<path {SvgLook.Critical} d=\"M{x} {_y + 1.5}h{column.Width}\"/>");
            }

            var height = Block("touchpoint", x + Padding, _y + 24, [_words.Title(touchpoint.Facts)], 13.5 * Bold);
            if (isCritical)
            {
                Line("weight", x + Padding, _y + 24 + height, _labels.Critical);
                height += LineHeight;
            }

            tallest = Math.Max(tallest, height);
        }

        _y += tallest + 18;
    }

    private void Lane(SvgLane lane)
    {
        var tallest = Block("lane", Margin, _y + 20, [lane.Label], Size, LaneWidth);
        foreach (var column in _columns)
        {
            if (column.Touchpoint is { } touchpoint)
            {
                tallest = Math.Max(tallest, Block(lane.Kind, column.Left + Padding, _y + 20, lane.Read(touchpoint).AsSpan(), lane.Kind == "need" ? Size * Bold : Size));
            }
        }

        _y += tallest + 14;
    }

    /// <summary>The curve of satisfaction; it pauses where a score is missing, and marks a low one and an aim by shape and a word.</summary>
    private void Curve(SvgLane lane)
    {
        Block("lane", Margin, _y + 20, [lane.Label], Size, LaneWidth);
        var points = _columns.Select(column => (double?)column.Touchpoint?.Facts.Satisfaction?.Score.OutOfFive).ToArray();
        Append($"<path {SvgLook.Middle} d=\"M{_columns[0].Left} {At(3)}H{Right}\"/>");
        for (var i = 0; i + 1 < points.Length; i++)
        {
            if (points[i] is { } from && points[i + 1] is { } to)
            {
                double x = Port(i, 0.5), half = _columns[i].Right, next = Port(i + 1, 0.5);
                var look = IsAim(_columns[i]) || IsAim(_columns[i + 1]) ? SvgLook.CurveOfAims : SvgLook.Curve;
                Append($"<path {look} d=\"M{x} {At(from)}C{half} {At(from)} {half} {At(to)} {next} {At(to)}\"/>");
            }
        }

        foreach (var (column, score) in points.Index())
        {
            if (score is { } value)
            {
                Point(Port(column, 0.5), At(value), value < 3, IsAim(_columns[column]), lane.Read(_columns[column].Touchpoint!)[0]);
            }
        }

        _y += CurveHeight;
    }

    /// <summary>Whether a score is what a team aims at and nobody's experience: its point is hollow and its line dashed.</summary>
    private static bool IsAim(SvgColumn column) => column.Touchpoint?.Facts.Satisfaction?.Evidence == Evidence.Proposed;

    private void Point(double x, double y, bool isLow, bool isAim, string label)
    {
        if (isLow)
        {
            Append($"<path {(isAim ? SvgLook.LowAim : SvgLook.LowPoint)} d=\"M{x} {y + 9}l-9 -15h18z\"/>");
        }
        else
        {
            Append($"<circle {(isAim ? SvgLook.Aim : SvgLook.Point)} cx=\"{x}\" cy=\"{y}\" r=\"5.5\"/>");
        }

        Line(isLow ? "low" : "value", x, y - 12, isLow ? label + " " + _labels.Low : label);
    }

    private double At(double outOfFive) => _y + CurveHeight - 16 - ((Math.Clamp(outOfFive, 1, 5) - 1) / 4 * (CurveHeight - 50));

    private void Rule() => Append($"<path {SvgLook.Rule} d=\"M{Margin} {_y}H{Width - Margin}\"/>");

    /// <summary>Paragraphs below each other, and how high they are.</summary>
    private double Block(string kind, double x, double y, ReadOnlySpan<string> paragraphs, double size, double width = SvgColumn.Full)
    {
        var height = 0d;
        var most = SvgText.MostIn(width - (2 * Padding), size);
        foreach (var paragraph in paragraphs)
        {
            var rest = SvgText.Flowing(paragraph);
            while (SvgText.NextLine(ref rest, most) is { IsEmpty: false } line)
            {
                Line(kind, x, y + height, line);
                height += LineHeight;
            }

            height += 4;
        }

        return height;
    }

    private void Line(string kind, double x, double y, ReadOnlySpan<char> text) =>
        Append($"<text {SvgLook.Of(kind)}x=\"{x}\" y=\"{y}\">{SvgText.Escape(text)}</text>");

    /// <summary>Ends a line: when this runs, the handler has written the text already.</summary>
    private void Append([InterpolatedStringHandlerArgument("")] ref Markup text)
    {
        _ = text;
        _svg.Append('\n');
    }

    /// <summary>Writes what stands in braces straight into the drawing.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct Markup
    {
        private readonly TextBuffer _svg;

        /// <summary>What the compiler calls; the buffer grows by itself, so the lengths that it tells are of no use.</summary>
        public Markup(int literalLength, int formattedCount, MapSvg map)
        {
            _ = (literalLength, formattedCount);
            _svg = map._svg;
        }

        public void AppendLiteral(string text) => _svg.Append(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => _svg.Append(text);

        public void AppendFormatted(double number) => _svg.Append(number);
    }
}
