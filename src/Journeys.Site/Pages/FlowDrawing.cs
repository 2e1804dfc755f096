using System.Globalization;
using System.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>
/// The arrows below the touchpoints of a map, a piece for each column, so that they hold whatever the columns' widths. Pieces are
/// placed by shares of the width and drawn in pixels, so no corner and no arrowhead is stretched. The same stands beside it in words.
/// </summary>
internal sealed class FlowDrawing
{
    private const int Spacing = 22;
    private const int Corner = 8;
    private const int ColumnWidth = 240;
    private const double LetterWidth = 6.4;

    // The ports as a drawing writes them.
    private static readonly string InFromLeft = Share(FlowPorts.InFromLeft);
    private static readonly string OutToLeft = Share(FlowPorts.OutToLeft);
    private static readonly string InFromRight = Share(FlowPorts.InFromRight);
    private static readonly string OutToRight = Share(FlowPorts.OutToRight);

    private readonly StringBuilder[] _lines;
    private readonly StringBuilder[] _labels;
    private readonly HashSet<(int, int)> _drawn = [];

    /// <param name="columns">How many columns the map has, those of empty stages included.</param>
    /// <param name="edges">The ways between them.</param>
    public FlowDrawing(int columns, IEnumerable<FlowEdge> edges)
    {
        _lines = [.. Enumerable.Range(0, columns).Select(_ => new StringBuilder())];
        _labels = [.. Enumerable.Range(0, columns).Select(_ => new StringBuilder())];
        var routed = FlowRouting.Route(edges);
        Height = routed.Count == 0 ? 0 : ((routed.Max(route => route.Track) + 1) * Spacing) + 4;
        foreach (var (edge, track) in routed)
        {
            _drawn.Add((edge.From, edge.To));
            Draw(edge, Line(track));
        }
    }

    /// <summary>The height of every piece, in pixels; 0 where nothing is drawn.</summary>
    public int Height { get; }

    /// <summary>Whether there is an arrow between two columns.</summary>
    public bool HasArrow(int from, int to) => _drawn.Contains((from, to));

    /// <summary>The piece of a column.</summary>
    public Html Cell(int column) => Height == 0
        ? Html.None
        : Html.Markup(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"ways\" width=\"100%\" height=\"{Height}\" aria-hidden=\"true\" focusable=\"false\"><svg>{_lines[column]}</svg>{_labels[column]}</svg>"));

    private static string Share(double port) => port.ToString("0%", CultureInfo.InvariantCulture);

    private static int Line(int track) => ((track + 1) * Spacing) - 4;

    private void Draw(FlowEdge edge, int y)
    {
        var kind = (edge.IsBack, edge.When.Length > 0) switch
        {
            (true, _) => "back",
            (_, true) => "if",
            _ => null,
        };
        var (left, right) = edge.IsBack ? (edge.To, edge.From) : (edge.From, edge.To);
        if (edge.From == edge.To)
        {
            Add(edge.From, kind, Loop(y));
            return;
        }

        Add(edge.From, kind, edge.IsBack ? Leftwards(OutToLeft, y, false) : Rightwards(OutToRight, y, false));
        _labels[edge.From].Append(Label(edge, y));
        Add(edge.To, kind, edge.IsBack ? Rightwards(InFromRight, y, true) : Leftwards(InFromLeft, y, true));
        for (var column = left + 1; column < right; column++)
        {
            Add(column, kind, string.Create(CultureInfo.InvariantCulture, $"<path d=\"M0 {y}h9999\"/>"));
        }
    }

    private void Add(int column, string? kind, string piece) =>
        _lines[column].Append(kind is null ? "<g>" : "<g class=\"" + kind + "\">").Append(piece).Append("</g>");

    /// <summary>From a port down and along the track to the right edge; the piece cuts off what is too long.</summary>
    private static string Rightwards(string port, int y, bool hasHead) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{port}\"><path d=\"M0 {(hasHead ? 2 : 0)}V{y - Corner}q0 {Corner} {Corner} {Corner}H9999\"/>{(hasHead ? Head : "")}</svg>");

    /// <summary>From a port down and along the track to the left edge.</summary>
    private static string Leftwards(string port, int y, bool hasHead) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{port}\"><path d=\"M0 {(hasHead ? 2 : 0)}V{y - Corner}q0 {Corner} -{Corner} {Corner}H-9999\"/>{(hasHead ? Head : "")}</svg>");

    private static string Loop(int y) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg x=\"{OutToRight}\"><path d=\"M0 0V{y - Corner}q0 {Corner} -{Corner} {Corner}h-20q-{Corner} 0 -{Corner} -{Corner}V2\"/><path class=\"head\" d=\"M-40 8l4 -6l4 6\"/></svg>");

    private const string Head = "<path class=\"head\" d=\"M-4 8L0 1L4 8\"/>";

    /// <summary>When the way is taken, on the line where it fits there whole; else the words below the drawing say it.</summary>
    private static string Label(FlowEdge edge, int y)
    {
        var room = ((edge.Reach.Right - edge.Reach.Left) * ColumnWidth) - (3 * Corner);
        if (edge.When.Length == 0 || edge.When.Length * LetterWidth > room)
        {
            return "";
        }

        var words = Html.Text(edge.When);
        return edge.IsBack
            ? string.Create(CultureInfo.InvariantCulture, $"<svg x=\"{OutToLeft}\"><text class=\"end\" x=\"-{Corner + 4}\" y=\"{y - 5}\">{words}</text></svg>")
            : string.Create(CultureInfo.InvariantCulture, $"<svg x=\"{OutToRight}\"><text x=\"{Corner + 4}\" y=\"{y - 5}\">{words}</text></svg>");
    }
}
