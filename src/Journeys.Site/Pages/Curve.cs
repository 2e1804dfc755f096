using System.Globalization;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// A curve over the columns of a map, a piece for each column, so that every value stands in the cell of its touchpoint: the table
/// reads right, and the curve grows with the text. A piece is as high as its neighbours however wide its column is: only its line is
/// stretched, and meets the next one at the edge; points and texts stand in the middle, in their own size.
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
    private static readonly Html[] Bars = [.. Enumerable.Range(0, 51).Select(tenths => DrawBar(tenths / 10m, false))];

    /// <summary>The same of what a team aims at.</summary>
    private static readonly Html[] AimBars = [.. Enumerable.Range(0, 51).Select(tenths => DrawBar(tenths / 10m, true))];

    private const double Top = 30;

    /// <summary>What is the same in every cell: what is stretched, and in it the dashed line.</summary>
    private readonly string _frame = string.Create(
        CultureInfo.InvariantCulture,
        $"\" aria-hidden=\"true\"><svg viewBox=\"0 0 240 {Height}\" preserveAspectRatio=\"none\"><path class=\"mid\" d=\"M0 {At(Middle, Least, Most, Height):0.#}H240\"/>");

    /// <summary>How a cell begins, by whether its value is low and whether it is an aim.</summary>
    private Html[]? _heads;

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
        var line = Line(column > 0 ? values[column - 1] : null, here, column + 1 < values.Length ? values[column + 1] : null);
        var mark = isLow && !note.IsNone ? Html.Format("<text class=\"note\" x=\"50%\" y=\"{0}%\">{1}</text>", Share(Height - 5), note) : Html.None;

        // A low point differs in shape and size too, and says so in words.
        var markup = isLow
            ? "{0}{1}</svg><svg x=\"50%\" y=\"{2}%\"><path class=\"point\" d=\"M0 9l-9 -15h18z\"/></svg><text x=\"50%\" y=\"{2}%\" dy=\"-.9em\">{3}</text>{4}</svg>{5}"
            : "{0}{1}</svg><circle class=\"point\" cx=\"50%\" cy=\"{2}%\" r=\"5.5\"/><text x=\"50%\" y=\"{2}%\" dy=\"-.9em\">{3}</text>{4}</svg>{5}";
        return Html.Format(markup, Head(isLow, isAim), line, Share(At(here)), label, mark, below);
    }

    /// <summary>A column without a value: the dashed line goes on, the curve does not.</summary>
    public Html Gap() => Html.Markup("<svg class=\"curve" + _frame + "</svg></svg>");

    /// <summary>A short bar for lists and pages: the same score without its neighbours.</summary>
    /// <param name="outOfFive">The score.</param>
    /// <param name="isAim">Whether it is what a team aims at: then the bar is hollow and its outline dashed.</param>
    public static Html Bar(decimal outOfFive, bool isAim = false)
    {
        var tenths = outOfFive * 10;
        return tenths >= 0 && tenths < Bars.Length && decimal.IsInteger(tenths) ? (isAim ? AimBars : Bars)[(int)tenths] : DrawBar(outOfFive, isAim);
    }

    private static Html DrawBar(decimal outOfFive, bool isAim)
    {
        var width = (double)outOfFive * 20;
        var isLow = outOfFive < TouchpointReading.Low;
        return Html.Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"bar{(isLow ? " low" : "")}{(isAim ? " aim" : "")}\" viewBox=\"0 0 100 8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"100\" height=\"8\" rx=\"4\"/><rect width=\"{width:0.#}\" height=\"8\" rx=\"4\"/><path d=\"M60 0V8\"/></svg>"));
    }

    private Html Head(bool isLow, bool isAim) => (_heads ??= [
        Html.Markup("<svg class=\"curve" + _frame),
        Html.Markup("<svg class=\"curve aim" + _frame),
        Html.Markup("<svg class=\"curve low" + _frame),
        Html.Markup("<svg class=\"curve low aim" + _frame)])[(isLow ? 2 : 0) + (isAim ? 1 : 0)];

    /// <summary>The line through a column and the area below it; nothing where no neighbour has a value.</summary>
    private Html Line(double? before, double here, double? after)
    {
        if (before is null && after is null)
        {
            return Html.None;
        }

        const string Drawn = "Z\"/><path class=\"line\" d=\"{0}{1}\"/>";
        var markup = (before, after) switch
        {
            (_, null) => "<path class=\"area\" d=\"{0}{1}L120 {2}L0 {2}" + Drawn,
            (null, _) => "<path class=\"area\" d=\"{0}{1}L240 {2}L120 {2}" + Drawn,
            _ => "<path class=\"area\" d=\"{0}{1}L240 {2}L0 {2}" + Drawn,
        };
        return Html.Format(markup, Left(before, here), after is { } right ? Right(here, right) : Html.None, Tenth(Height));
    }

    /// <summary>The second half of the curve from the column before, from the edge to the middle (de Casteljau at one half).</summary>
    private Html Left(double? before, double here)
    {
        var to = At(here);
        if (before is not { } left)
        {
            return Html.Format("M120 {0}", Tenth(to));
        }

        var from = At(left);
        return Html.Format("M0 {0}C30 {1} 60 {2} 120 {2}", Tenth((from + to) / 2), Tenth((from + (3 * to)) / 4), Tenth(to));
    }

    /// <summary>The first half of the curve to the column behind, from the middle to the edge.</summary>
    private Html Right(double here, double after)
    {
        double from = At(here), to = At(after);
        return Html.Format("C180 {0} 210 {1} 240 {2}", Tenth(from), Tenth(((3 * from) + to) / 4), Tenth((from + to) / 2));
    }

    /// <summary>How far down a place lies, in hundredths of the height.</summary>
    private Html Share(double y) => Tenth(y / Height * 100);

    private static Html Tenth(double number) => Html.Markup(Tenths.Text(number));

    private double At(double value) => At(value, Least, Most, Height);

    private static double At(double value, double least, double most, double height)
    {
        var bottom = height - 22;
        return bottom - ((Math.Clamp(value, least, most) - least) / (most - least) * (bottom - Top));
    }
}
