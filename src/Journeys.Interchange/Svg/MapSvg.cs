using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Journeys.Interchange.Reading;
using Journeys.Interchange.Writing;
using Journeys.Language.Model;

namespace Journeys.Interchange.Svg;

/// <summary>
/// The map of a journey as one drawing for slides and walls: stages, touchpoints, lanes and the curve of satisfaction. It holds all that
/// it needs, no script and no address, and its letters are text that can be searched and changed.
/// </summary>
public sealed class MapSvg
{
    private const double LaneWidth = 130;
    private const double ColumnWidth = 190;
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
    private readonly TextBuffer _svg;
    private double _y = Margin;

    private MapSvg(Workspace workspace, EffectiveJourney journey, string language, TextBuffer svg)
    {
        _svg = svg;
        _journey = journey;
        _language = language;
        _words = new TouchpointWords(workspace, language);
        _labels = MapLabels.For(language);
    }

    private double Width => (2 * Margin) + LaneWidth + (ColumnWidth * Math.Max(2, _journey.Touchpoints.Length));

    /// <summary>Draws a journey.</summary>
    /// <param name="workspace">The workspace of the journey.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <returns>An SVG document.</returns>
    public static string Write(Workspace workspace, EffectiveJourney journey, string language)
    {
        using var svg = new TextBuffer();
        return new MapSvg(workspace, journey, language, svg).Draw() + svg.ToString();
    }

    /// <summary>Draws a journey as UTF-8.</summary>
    /// <param name="workspace">The workspace of the journey.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">The language of the texts; where one lacks it, the workspace's first.</param>
    /// <param name="output">Takes an SVG document.</param>
    public static void Write(Workspace workspace, EffectiveJourney journey, string language, IBufferWriter<byte> output)
    {
        using var svg = new TextBuffer();
        Encoding.UTF8.GetBytes(new MapSvg(workspace, journey, language, svg).Draw(), output);
        svg.WriteTo(output);
    }

    /// <summary>Draws into the buffer, and gives what stands before it: only whoever has drawn all knows how high it is.</summary>
    private string Draw()
    {
        Heading();
        Stages();
        Touchpoints();
        foreach (var lane in SvgLane.Of(_journey, _words, _labels))
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

        _y += 20;
    }

    private void Stages()
    {
        var x = Margin + LaneWidth;
        foreach (var (order, stage) in _journey.Stages.Where(stage => !stage.Touchpoints.IsEmpty).Index())
        {
            var width = stage.Touchpoints.Length * ColumnWidth;
            var tint = Tints[(stage.ModelIndex >= 0 ? stage.ModelIndex : order) % Tints.Length];
            Append($"<rect x=\"{x}\" y=\"{_y}\" width=\"{width}\" height=\"30\" fill=\"{tint}\"/>");
            Line("stage", x + Padding, _y + 20, _words.Title(stage));
            x += width;
        }

        _y += 30;
    }

    private void Touchpoints()
    {
        var tallest = 0d;
        foreach (var (column, touchpoint) in _journey.Touchpoints.Index())
        {
            var x = Left(column);
            var isCritical = touchpoint.Facts.Critical is { Kind: not CriticalKind.No };
            if (isCritical)
            {
                Append($"<path {SvgLook.Critical} d=\"M{x} {_y + 1.5}h{ColumnWidth}\"/>");
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
        for (var column = 0; column < _journey.Touchpoints.Length; column++)
        {
            var touchpoint = _journey.Touchpoints[column];
            tallest = Math.Max(tallest, Block(lane.Kind, Left(column) + Padding, _y + 20, lane.Read(touchpoint.Facts).AsSpan(), lane.Kind == "need" ? Size * Bold : Size));
        }

        _y += tallest + 14;
    }

    /// <summary>The curve of satisfaction; it pauses where a score is missing, and marks a low one by its shape and a word.</summary>
    private void Curve(SvgLane lane)
    {
        Block("lane", Margin, _y + 20, [lane.Label], Size, LaneWidth);
        var points = _journey.Touchpoints.Select(touchpoint => (double?)touchpoint.Facts.Satisfaction?.Score.OutOfFive).ToArray();
        Append($"<path {SvgLook.Middle} d=\"M{Left(0)} {At(3)}H{Left(points.Length)}\"/>");
        for (var i = 0; i + 1 < points.Length; i++)
        {
            if (points[i] is { } from && points[i + 1] is { } to)
            {
                double x = Middle(i), half = x + (ColumnWidth / 2), next = Middle(i + 1);
                Append($"<path {SvgLook.Curve} d=\"M{x} {At(from)}C{half} {At(from)} {half} {At(to)} {next} {At(to)}\"/>");
            }
        }

        foreach (var (column, score) in points.Index())
        {
            if (score is { } value)
            {
                Point(Middle(column), At(value), value < 3, lane.Read(_journey.Touchpoints[column].Facts)[0]);
            }
        }

        _y += CurveHeight;
    }

    private void Point(double x, double y, bool isLow, string label)
    {
        if (isLow)
        {
            Append($"<path {SvgLook.LowPoint} d=\"M{x} {y + 9}l-9 -15h18z\"/>");
        }
        else
        {
            Append($"<circle {SvgLook.Point} cx=\"{x}\" cy=\"{y}\" r=\"5.5\"/>");
        }

        Line(isLow ? "low" : "value", x, y - 12, isLow ? label + " " + _labels.Low : label);
    }

    private double At(double outOfFive) => _y + CurveHeight - 16 - ((Math.Clamp(outOfFive, 1, 5) - 1) / 4 * (CurveHeight - 50));

    private static double Left(int column) => Margin + LaneWidth + (column * ColumnWidth);

    private static double Middle(int column) => Left(column) + (ColumnWidth / 2);

    private void Rule() => Append($"<path {SvgLook.Rule} d=\"M{Margin} {_y}H{Width - Margin}\"/>");

    /// <summary>Paragraphs below each other, and how high they are.</summary>
    private double Block(string kind, double x, double y, ReadOnlySpan<string> paragraphs, double size, double width = ColumnWidth)
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
