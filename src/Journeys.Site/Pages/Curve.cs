using System.Globalization;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// A curve over the columns of a map, a piece for each column, so that every value stands in the cell of its touchpoint: the table
/// reads right, and the curve grows with the text. Neighbouring pieces meet at the edge of their columns.
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

    private const double Width = 240;
    private const double Top = 30;

    /// <summary>What is the same in every cell: the size, and the dashed line.</summary>
    private readonly string _frame = string.Create(
        CultureInfo.InvariantCulture,
        $"\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\"><path class=\"mid\" d=\"M0 {At(Middle, Least, Most, Height):0.#}H{Width}\"/>");

    /// <summary>The drawing in the cell of a touchpoint.</summary>
    /// <param name="here">The value to show.</param>
    /// <param name="before">The value of the column before, or null where the curve begins here.</param>
    /// <param name="after">The value of the column behind, or null where the curve ends here.</param>
    /// <param name="label">The value in words.</param>
    /// <param name="note">The word for a value below the middle.</param>
    /// <param name="isAim">Whether the value is what a team aims at: then its point is hollow and its line dashed.</param>
    public Html Cell(double here, double? before, double? after, Html label, Html note, bool isAim)
    {
        var isLow = here < Middle;
        var svg = new StringBuilder(1024);
        svg.Append(isLow ? "<svg class=\"curve low" : "<svg class=\"curve").Append(isAim ? " aim" : "").Append(_frame);
        AppendArea(svg, here, before, after);
        AppendPoint(svg, here, isLow, label);
        if (isLow && !note.IsNone)
        {
            svg.Append("<text class=\"note\" x=\"120\" y=\"").Append(Tenths.Text(Height - 5)).Append("\">").Append(note.ToString()).Append("</text>");
        }

        return Html.Markup(svg.Append("</svg>").ToString());
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

    private void AppendArea(StringBuilder svg, double here, double? before, double? after)
    {
        if (before is null && after is null)
        {
            return;
        }

        var line = (before is { } left ? LeftHalf(left, here) : "M" + Point(Width / 2, At(here)))
            + (after is { } right ? RightHalf(here, right) : "");
        var start = before is null ? Width / 2 : 0;
        var end = after is null ? Width / 2 : Width;
        svg.Append("<path class=\"area\" d=\"").Append(line).Append('L').Append(Point(end, Height)).Append('L').Append(Point(start, Height)).Append("Z\"/>");
        svg.Append("<path class=\"line\" d=\"").Append(line).Append("\"/>");
    }

    /// <summary>A low point differs in shape and size too, and says so in words.</summary>
    private void AppendPoint(StringBuilder svg, double here, bool isLow, Html label)
    {
        var y = At(here);
        _ = isLow
            ? svg.Append("<path class=\"point\" d=\"M120 ").Append(Tenths.Text(y + 9)).Append("l-9 -15h18z\"/>")
            : svg.Append("<circle class=\"point\" cx=\"120\" cy=\"").Append(Tenths.Text(y)).Append("\" r=\"5.5\"/>");
        svg.Append("<text x=\"120\" y=\"").Append(Tenths.Text(y - 13)).Append("\">").Append(label.ToString()).Append("</text>");
    }

    /// <summary>The second half of the curve from the column before, from the edge to the middle (de Casteljau at one half).</summary>
    private string LeftHalf(double before, double here)
    {
        double from = At(before), to = At(here);
        return string.Concat(["M", Point(0, (from + to) / 2), "C", Point(Width / 8, (from + (3 * to)) / 4), " ", Point(Width / 4, to), " ", Point(Width / 2, to)]);
    }

    /// <summary>The first half of the curve to the column behind, from the middle to the edge.</summary>
    private string RightHalf(double here, double after)
    {
        double from = At(here), to = At(after);
        return string.Concat(["C", Point(Width * 3 / 4, from), " ", Point(Width * 7 / 8, ((3 * from) + to) / 4), " ", Point(Width, (from + to) / 2)]);
    }

    private double At(double value) => At(value, Least, Most, Height);

    private static double At(double value, double least, double most, double height)
    {
        var bottom = height - 22;
        return bottom - ((Math.Clamp(value, least, most) - least) / (most - least) * (bottom - Top));
    }

    private static string Point(double x, double y) => Tenths.Text(x) + " " + Tenths.Text(y);
}
