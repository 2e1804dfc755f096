namespace Journeys.Interchange.Svg;

/// <summary>
/// How the drawing looks, as attributes: a style sheet within it would be refused where a site's Content-Security-Policy allows
/// only its own, and the drawing would be bare when it is opened there.
/// </summary>
internal static class SvgLook
{
    public const string Letters = "font-family=\"system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\" font-size=\"12.5\" fill=\"#1b2226\"";
    public const string Rule = "stroke=\"#e2ded4\"";
    public const string Middle = "stroke=\"#8b9297\" stroke-dasharray=\"4 4\"";
    public const string Curve = "fill=\"none\" stroke=\"#0f5c63\" stroke-width=\"2.5\"";
    public const string CurveOfAims = Curve + " stroke-dasharray=\"6 5\"";
    public const string Critical = "stroke=\"#9c3510\" stroke-width=\"3\"";
    public const string Point = "fill=\"#0f5c63\" stroke=\"#fff\" stroke-width=\"2\"";
    public const string LowPoint = "fill=\"#9c3510\" stroke=\"#fff\" stroke-width=\"2\"";
    public const string Aim = "fill=\"#fff\" stroke=\"#0f5c63\" stroke-width=\"2\"";
    public const string LowAim = "fill=\"#fff\" stroke=\"#9c3510\" stroke-width=\"2\"";

    public const string Gap = "fill=\"#fbfaf7\" stroke=\"#8b9297\" stroke-dasharray=\"4 4\"";
    public const string Way = "fill=\"none\" stroke=\"#0f5c63\" stroke-width=\"1.75\"";
    public const string WayAtTimes = Way + " stroke-dasharray=\"5 4\"";
    public const string WayBack = "fill=\"none\" stroke=\"#9c3510\" stroke-width=\"2.25\" stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\"";
    public const string Head = "fill=\"none\" stroke=\"#0f5c63\" stroke-width=\"2\"";
    public const string HeadBack = "fill=\"none\" stroke=\"#9c3510\" stroke-width=\"2\"";

    /// <summary>The attributes of a text of some kind, with a blank behind them.</summary>
    public static string Of(string kind) => kind switch
    {
        "title" => "font-size=\"24\" font-weight=\"650\" ",
        "goal" => "font-size=\"15\" fill=\"#566067\" ",
        "stage" or "need" => "font-weight=\"650\" ",
        "touchpoint" => "font-size=\"13.5\" font-weight=\"650\" ",
        "weight" => "font-weight=\"650\" fill=\"#9c3510\" ",
        "value" => "font-weight=\"650\" text-anchor=\"middle\" ",
        "low" => "font-weight=\"650\" text-anchor=\"middle\" fill=\"#9c3510\" ",
        "when" => "paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" ",
        "when-back" => "paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" text-anchor=\"end\" ",
        "missing" => "font-weight=\"650\" fill=\"#9c3510\" ",
        "pain" => "fill=\"#9c3510\" ",
        "says" or "opportunity" => "fill=\"#0f5c63\" ",
        "thinks" => "font-style=\"italic\" ",
        "about" or "lane" or "then" or "skipped" or "empty" or "metric" or "personalised" or "backstage" or "system" => "fill=\"#566067\" ",
        _ => "",
    };
}
