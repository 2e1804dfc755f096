using System.Globalization;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>
/// The arrows below the touchpoints of a map, a piece for each column, so that they hold whatever the columns' widths. Pieces are
/// placed by shares of the width and drawn in pixels, so no corner and no arrowhead is stretched. The same stands beside it in words.
/// </summary>
internal sealed class FlowDrawing
{
    /// <summary>The radius of a corner.</summary>
    public const int Corner = 8;
    private const int ColumnWidth = 240;
    private const double LetterWidth = 6.4;

    private readonly List<string>?[] _lines;
    private readonly List<string>?[] _labels;
    private readonly HashSet<(int, int)> _drawn = [];
    private readonly Html _height;

    /// <param name="columns">How many columns the map has, those of empty stages included.</param>
    /// <param name="edges">The ways between them.</param>
    public FlowDrawing(int columns, IEnumerable<FlowEdge> edges)
    {
        _lines = new List<string>?[columns];
        _labels = new List<string>?[columns];
        var routed = FlowRouting.Route(edges);
        Height = routed.Count == 0 ? 0 : FlowPieces.HeightOf(routed.Max(route => route.Track) + 1);
        _height = Html.Number(Height);
        foreach (var (edge, track) in routed)
        {
            _drawn.Add((edge.From, edge.To));
            Draw(edge, track);
        }
    }

    /// <summary>The height of every piece, in pixels; 0 where nothing is drawn.</summary>
    public int Height { get; }

    /// <summary>Whether there is an arrow between two columns.</summary>
    public bool HasArrow(int from, int to) => _drawn.Contains((from, to));

    /// <summary>The cell of a column: its piece, and what is said below it.</summary>
    public Html Cell(int column, Html below = default) => Height == 0 ? below : Html.Format(
        "<svg class=\"ways\" width=\"100%\" height=\"{0}\" aria-hidden=\"true\" focusable=\"false\"><svg>{1}</svg>{2}</svg>{3}",
        _height,
        InOne(_lines[column]),
        InOne(_labels[column]),
        below);

    /// <summary>Most columns are left by one arrow and reached by one, whose pieces need not be copied.</summary>
    private static Html InOne(List<string>? pieces) => pieces switch
    {
        null => Html.None,
        [var only] => Html.Markup(only),
        [var first, var second] => Html.Markup(first) + Html.Markup(second),
        _ => Html.Markup(string.Concat(pieces)),
    };

    private void Draw(FlowEdge edge, int track)
    {
        var pieces = (edge.IsBack, edge.When.Length > 0) switch
        {
            (true, _) => FlowPieces.Back,
            (_, true) => FlowPieces.AtTimes,
            _ => FlowPieces.Always,
        };
        if (edge.From == edge.To)
        {
            Add(_lines, edge.From, pieces.Loop[track]);
            return;
        }

        Add(_lines, edge.From, pieces.Out[track]);
        if (Label(edge, FlowPieces.Line(track)) is { } label)
        {
            Add(_labels, edge.From, label);
        }

        Add(_lines, edge.To, pieces.In[track]);
        var (left, right) = edge.IsBack ? (edge.To, edge.From) : (edge.From, edge.To);
        for (var column = left + 1; column < right; column++)
        {
            Add(_lines, column, pieces.Through[track]);
        }
    }

    private static void Add(List<string>?[] columns, int column, string piece) => (columns[column] ??= []).Add(piece);

    /// <summary>When the way is taken, on the line where it fits there whole; else the words below the drawing say it.</summary>
    private static string? Label(FlowEdge edge, int y)
    {
        var room = ((edge.Reach.Right - edge.Reach.Left) * ColumnWidth) - (3 * Corner);
        if (edge.When.Length == 0 || edge.When.Length * LetterWidth > room)
        {
            return null;
        }

        var words = Html.Text(edge.When);
        return edge.IsBack
            ? string.Create(CultureInfo.InvariantCulture, $"<svg x=\"{FlowPieces.Share(FlowPorts.OutToLeft)}\"><text class=\"end\" x=\"-{Corner + 4}\" y=\"{y - 5}\">{words}</text></svg>")
            : string.Create(CultureInfo.InvariantCulture, $"<svg x=\"{FlowPieces.Share(FlowPorts.OutToRight)}\"><text x=\"{Corner + 4}\" y=\"{y - 5}\">{words}</text></svg>");
    }
}
