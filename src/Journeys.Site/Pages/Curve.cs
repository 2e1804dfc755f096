using System.Globalization;
using System.Runtime.CompilerServices;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// A curve over the columns of a map, a piece for each column, so that every value stands in the cell of its touchpoint: the table
/// reads right, and the curve grows with the text. Neighbouring pieces, 240 wide, meet at the edge of their columns.
/// </summary>
/// <param name="Least">The value at the bottom; what is less is drawn there, since the word and the sign tell.</param>
/// <param name="Most">The value at the top.</param>
/// <param name="Middle">Where the dashed line lies; a value below it is marked by shape, size and a word.</param>
/// <param name="Height">The height of the drawing.</param>
internal sealed record Curve(double Least, double Most, double Middle, double Height)
{
    /// <summary>How well needs are met, 1 to 5.</summary>
    public static readonly Curve OfSatisfaction = new(1, 5, (double)TouchpointReading.Low, 140);

    /// <summary>What customers feel, -2 to 2.</summary>
    public static readonly Curve OfEmotion = new(-2, 2, 0, 112);

    /// <summary>The bars of the scores that people write, in tenths.</summary>
    private static readonly Html[] Bars = [.. Enumerable.Range(0, 51).Select(tenths => DrawBar(tenths / 10m))];

    private const double Top = 30;

    /// <summary>What is the same in every cell: the size, and the dashed line.</summary>
    private readonly string _frame = string.Create(
        CultureInfo.InvariantCulture,
        $"\" viewBox=\"0 0 240 {Height}\" aria-hidden=\"true\" focusable=\"false\"><path class=\"mid\" d=\"M0 {At(Middle, Least, Most, Height):0.#}H240\"/>");

    /// <summary>The cell of a column with a value: the drawing, and what is said below it.</summary>
    /// <param name="values">The values of all columns; the curve ends where one has none.</param>
    /// <param name="column">The column.</param>
    /// <param name="label">The value in words.</param>
    /// <param name="note">The word for a value below the middle.</param>
    /// <param name="isAim">Whether the value is what a team aims at: then its point is hollow and its line dashed.</param>
    /// <param name="below">What the cell says below the drawing.</param>
    public Html Cell(double?[] values, int column, Html label, Html note, bool isAim, Html below)
    {
        var here = values[column]!.Value;
        var isLow = here < Middle;
        var svg = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[1024]);
        svg.AppendLiteral("<svg class=\"curve");
        svg.AppendLiteral(isLow ? " low" : "");
        svg.AppendLiteral(isAim ? " aim" : "");
        svg.AppendLiteral(_frame);
        AppendArea(ref svg, column > 0 ? values[column - 1] : null, here, column + 1 < values.Length ? values[column + 1] : null);
        AppendPoint(ref svg, At(here), isLow);
        AppendWords(ref svg, "<text x=\"120\" y=\"", At(here) - 13, label);
        if (isLow && !note.IsNone)
        {
            AppendWords(ref svg, "<text class=\"note\" x=\"120\" y=\"", Height - 5, note);
        }

        svg.AppendLiteral("</svg>");
        svg.AppendLiteral(below.ToString());
        return Html.Markup(svg.ToStringAndClear());
    }

    /// <summary>A column without a value: the dashed line goes on, the curve does not.</summary>
    public Html Gap() => Html.Markup("<svg class=\"curve" + _frame + "</svg>");

    /// <summary>A short bar for lists and pages: the same score without its neighbours.</summary>
    public static Html Bar(decimal outOfFive)
    {
        var tenths = outOfFive * 10;
        return tenths >= 0 && tenths < Bars.Length && decimal.IsInteger(tenths) ? Bars[(int)tenths] : DrawBar(outOfFive);
    }

    private static Html DrawBar(decimal outOfFive)
    {
        var width = (double)outOfFive * 20;
        var isLow = outOfFive < TouchpointReading.Low;
        return Html.Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"bar{(isLow ? " low" : "")}\" viewBox=\"0 0 100 8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"100\" height=\"8\" rx=\"4\"/><rect width=\"{width:0.#}\" height=\"8\" rx=\"4\"/><path d=\"M60 0V8\"/></svg>"));
    }

    private void AppendArea(ref DefaultInterpolatedStringHandler svg, double? before, double here, double? after)
    {
        if (before is null && after is null)
        {
            return;
        }

        var line = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        AppendLeft(ref line, before, here);
        AppendRight(ref line, here, after);
        var bottom = Tenths.Text(Height);
        svg.AppendLiteral("<path class=\"area\" d=\"");
        svg.AppendFormatted(line.Text);
        svg.AppendLiteral(after is null ? "L120 " : "L240 ");
        svg.AppendLiteral(bottom);
        svg.AppendLiteral(before is null ? "L120 " : "L0 ");
        svg.AppendLiteral(bottom);
        svg.AppendLiteral("Z\"/><path class=\"line\" d=\"");
        svg.AppendFormatted(line.Text);
        svg.AppendLiteral("\"/>");
        line.Clear();
    }

    /// <summary>A low point differs in shape and size too, and says so in words.</summary>
    private static void AppendPoint(ref DefaultInterpolatedStringHandler svg, double y, bool isLow)
    {
        svg.AppendLiteral(isLow ? "<path class=\"point\" d=\"M120 " : "<circle class=\"point\" cx=\"120\" cy=\"");
        svg.AppendLiteral(Tenths.Text(isLow ? y + 9 : y));
        svg.AppendLiteral(isLow ? "l-9 -15h18z\"/>" : "\" r=\"5.5\"/>");
    }

    private static void AppendWords(ref DefaultInterpolatedStringHandler svg, string element, double y, Html words)
    {
        svg.AppendLiteral(element);
        svg.AppendLiteral(Tenths.Text(y));
        svg.AppendLiteral("\">");
        svg.AppendLiteral(words.ToString());
        svg.AppendLiteral("</text>");
    }

    /// <summary>The second half of the curve from the column before, from the edge to the middle (de Casteljau at one half).</summary>
    private void AppendLeft(ref DefaultInterpolatedStringHandler line, double? before, double here)
    {
        var to = At(here);
        var end = Tenths.Text(to);
        if (before is { } left)
        {
            var from = At(left);
            line.AppendLiteral("M0 ");
            line.AppendLiteral(Tenths.Text((from + to) / 2));
            line.AppendLiteral("C30 ");
            line.AppendLiteral(Tenths.Text((from + (3 * to)) / 4));
            line.AppendLiteral(" 60 ");
            line.AppendLiteral(end);
        }

        line.AppendLiteral(before is null ? "M120 " : " 120 ");
        line.AppendLiteral(end);
    }

    /// <summary>The first half of the curve to the column behind, from the middle to the edge.</summary>
    private void AppendRight(ref DefaultInterpolatedStringHandler line, double here, double? after)
    {
        if (after is { } right)
        {
            double from = At(here), to = At(right);
            line.AppendLiteral("C180 ");
            line.AppendLiteral(Tenths.Text(from));
            line.AppendLiteral(" 210 ");
            line.AppendLiteral(Tenths.Text(((3 * from) + to) / 4));
            line.AppendLiteral(" 240 ");
            line.AppendLiteral(Tenths.Text((from + to) / 2));
        }
    }

    private double At(double value) => At(value, Least, Most, Height);

    private static double At(double value, double least, double most, double height)
    {
        var bottom = height - 22;
        return bottom - ((Math.Clamp(value, least, most) - least) / (most - least) * (bottom - Top));
    }
}
