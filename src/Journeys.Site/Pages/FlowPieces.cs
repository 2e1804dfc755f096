using System.Globalization;

namespace Journeys.Site.Pages;

/// <summary>
/// What an arrow draws in the columns that it leaves, crosses and reaches, for each track. The same few pieces stand on every map, so
/// they are written once.
/// </summary>
internal sealed class FlowPieces
{
    /// <summary>A way forward that is always taken.</summary>
    public static readonly FlowPieces Always = Forward("<g>");

    /// <summary>A way forward that is taken at times.</summary>
    public static readonly FlowPieces AtTimes = Forward("<g class=\"if\">");

    /// <summary>A way back.</summary>
    public static readonly FlowPieces Back = new(
        "<g class=\"back\">", y => Leftwards(Share(FlowPorts.OutToLeft), y, false), y => Rightwards(Share(FlowPorts.InFromRight), y, true));

    private const int Spacing = 22;
    private const int Corner = FlowDrawing.Corner;
    private const string Head = "<path class=\"head\" d=\"M-4 8L0 1L4 8\"/>";

    private FlowPieces(string group, Func<int, string> leave, Func<int, string> reach)
    {
        Out = OnEachTrack(group, leave);
        In = OnEachTrack(group, reach);
        Through = OnEachTrack(group, y => string.Create(CultureInfo.InvariantCulture, $"<path d=\"M0 {y}h9999\"/>"));
        Loop = OnEachTrack(group, LoopAt);
    }

    /// <summary>From the column that the arrow leaves to its edge, by track.</summary>
    public string[] Out { get; }

    /// <summary>From the edge to the column that it reaches.</summary>
    public string[] In { get; }

    /// <summary>Through a column between them.</summary>
    public string[] Through { get; }

    /// <summary>From a column to itself.</summary>
    public string[] Loop { get; }

    /// <summary>The height of so many tracks, in pixels.</summary>
    public static int HeightOf(int tracks) => (tracks * Spacing) + 4;

    /// <summary>Where the line of a track lies.</summary>
    public static int Line(int track) => ((track + 1) * Spacing) - 4;

    /// <summary>A port as a drawing writes it.</summary>
    public static string Share(double port) => port.ToString("0%", CultureInfo.InvariantCulture);

    private static FlowPieces Forward(string group) => new(
        group, y => Rightwards(Share(FlowPorts.OutToRight), y, false), y => Leftwards(Share(FlowPorts.InFromLeft), y, true));

    private static string[] OnEachTrack(string group, Func<int, string> draw) =>
        [.. Enumerable.Range(0, FlowRouting.MostTracks).Select(track => group + draw(Line(track)) + "</g>")];

    /// <summary>From a port down and along the track to the right edge; the piece cuts off what is too long.</summary>
    private static string Rightwards(string port, int y, bool hasHead) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{port}\"><path d=\"M0 {(hasHead ? 2 : 0)}V{y - Corner}q0 {Corner} {Corner} {Corner}H9999\"/>{(hasHead ? Head : "")}</svg>");

    /// <summary>From a port down and along the track to the left edge.</summary>
    private static string Leftwards(string port, int y, bool hasHead) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{port}\"><path d=\"M0 {(hasHead ? 2 : 0)}V{y - Corner}q0 {Corner} -{Corner} {Corner}H-9999\"/>{(hasHead ? Head : "")}</svg>");

    private static string LoopAt(int y) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{Share(FlowPorts.OutToRight)}\"><path d=\"M0 0V{y - Corner}q0 {Corner} -{Corner} {Corner}h-20q-{Corner} 0 -{Corner} -{Corner}V2\"/><path class=\"head\" d=\"M-40 8l4 -6l4 6\"/></svg>");
}
