using System.Globalization;
using System.Text;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// The curve of satisfaction, a piece for each column, so that every value stands in the cell of its touchpoint: the table
/// reads right, and the curve grows with the text. Neighbouring pieces meet at the edge of their columns.
/// </summary>
internal static class Curve
{
    private const double Width = 240;
    private const double Height = 140;
    private const double Top = 30;
    private const double Bottom = 118;

    /// <summary>The cell of a touchpoint.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="here">The score to show, on a scale to five.</param>
    /// <param name="before">The score of the column before, or null where the curve begins here.</param>
    /// <param name="after">The score of the column behind, or null where the curve ends here.</param>
    /// <param name="satisfaction">What the cell says in words.</param>
    public static Html Cell(PageScope scope, decimal here, decimal? before, decimal? after, Satisfaction satisfaction)
    {
        var isLow = here < TouchpointReading.Low;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"curve{(isLow ? " low" : "")}\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\" focusable=\"false\">");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"mid\" d=\"M0 {At(3):0.#}H{Width}\"/>");
        AppendArea(svg, here, before, after);
        AppendPoint(svg, here, isLow, scope.Formats);
        AppendNote(svg, isLow, scope.Texts);
        svg.Append("</svg>");
        var spoken = scope.Texts.Format("out-of", scope.Formats.Score(satisfaction.Score.Points), scope.Formats.Number(satisfaction.Score.Maximum));
        var low = isLow ? Html.Text(", ") + scope.Texts["low"] : Html.None;
        return Html.Markup(svg.ToString()) + Html.Format("<span class=\"sr\">{0}{1}</span>", spoken, low);
    }

    /// <summary>A short bar for lists and pages: the same score without its neighbours.</summary>
    public static Html Bar(decimal outOfFive)
    {
        var width = (double)outOfFive * 20;
        var isLow = outOfFive < TouchpointReading.Low;
        return Html.Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"bar{(isLow ? " low" : "")}\" viewBox=\"0 0 100 8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"100\" height=\"8\" rx=\"4\"/><rect width=\"{width:0.#}\" height=\"8\" rx=\"4\"/><path d=\"M60 0V8\"/></svg>"));
    }

    private static void AppendArea(StringBuilder svg, decimal here, decimal? before, decimal? after)
    {
        var line = (before is { } left ? LeftHalf(left, here) : "M" + Point(Width / 2, At(here)))
            + (after is { } right ? RightHalf(here, right) : "");
        if (line.Contains('C', StringComparison.Ordinal))
        {
            var start = before is null ? Width / 2 : 0;
            var end = after is null ? Width / 2 : Width;
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"area\" d=\"{line}L{Point(end, Height)}L{Point(start, Height)}Z\"/>");
            svg.Append("<path class=\"line\" d=\"").Append(line).Append("\"/>");
        }
    }

    /// <summary>A low point differs in shape and size too, and says so in words.</summary>
    private static void AppendPoint(StringBuilder svg, decimal here, bool isLow, Formats formats)
    {
        const double Middle = Width / 2;
        var y = At(here);
        svg.Append(isLow
            ? string.Create(CultureInfo.InvariantCulture, $"<path class=\"point\" d=\"M{Middle} {y + 9:0.#}l-9 -15h18z\"/>")
            : string.Create(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{Middle}\" cy=\"{y:0.#}\" r=\"5.5\"/>"));
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Middle}\" y=\"{y - 13:0.#}\">{formats.Score(here)}</text>");
    }

    private static void AppendNote(StringBuilder svg, bool isLow, Interface texts)
    {
        if (isLow)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"note\" x=\"{Width / 2}\" y=\"{Height - 5}\">{texts["low"]}</text>");
        }
    }

    /// <summary>The second half of the curve from the column before, from the edge to the middle (de Casteljau at one half).</summary>
    private static string LeftHalf(decimal before, decimal here)
    {
        double from = At(before), to = At(here);
        return "M" + Point(0, (from + to) / 2)
            + "C" + Point(Width / 8, (from + (3 * to)) / 4) + " " + Point(Width / 4, to) + " " + Point(Width / 2, to);
    }

    /// <summary>The first half of the curve to the column behind, from the middle to the edge.</summary>
    private static string RightHalf(decimal here, decimal after)
    {
        double from = At(here), to = At(after);
        return "C" + Point(Width * 3 / 4, from) + " " + Point(Width * 7 / 8, ((3 * from) + to) / 4) + " " + Point(Width, (from + to) / 2);
    }

    /// <summary>The height of a score: 1 at the bottom, 5 at the top. Scales that begin at 0 are cut there, since the word and the sign tell.</summary>
    private static double At(decimal outOfFive) => Bottom - ((Math.Max(1, (double)outOfFive) - 1) / 4 * (Bottom - Top));

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
}
