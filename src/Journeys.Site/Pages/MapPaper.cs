using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>
/// The paper on which a map fits as one landscape page in letters that can be read. A style sheet cannot shrink a table to a page, so
/// the height is estimated here from the texts; a printer that has smaller paper scales the page down.
/// </summary>
internal static class MapPaper
{
    private const double LetterWidth = 1.08;
    private const double LineHeight = 2.8;
    private const double LaneColumn = 18;
    private const double CellPadding = 2.6;
    private const double AboveMap = 50;
    private const double Pixel = 25.4 / 96;

    /// <summary>The heights that the curves have on paper, in 48-map-print.css.</summary>
    private const double SatisfactionCurve = 16;
    private const double EmotionCurve = 13;

    private const double Spare = 1.04;

    /// <summary>Papers without their margins, in millimetres.</summary>
    private static readonly (string Name, double Width, double Height)[] Papers =
        [("a4", 277, 190), ("a3", 400, 277), ("a2", 574, 400), ("a1", 821, 574), ("a0", 1169, 821)];

    /// <summary>The name of the smallest paper that holds a map; of the largest where none does.</summary>
    public static string Choose(IReadOnlyCollection<MapLane> lanes, int columns)
    {
        var letters = lanes.Select(lane => (lane.Kind, lane.Drawing, Most: lane.Words.Max(Letters))).ToArray();
        return Papers.FirstOrDefault(paper => Height(letters, columns, paper.Width) * Spare <= paper.Height, Papers[^1]).Name;
    }

    private static double Height((string Kind, int Drawing, int Most)[] lanes, int columns, double paper)
    {
        var column = ((paper - LaneColumn) / Math.Max(1, columns)) - CellPadding;
        return column < 8
            ? double.MaxValue
            : AboveMap + lanes.Sum(lane => CellPadding
                + (Math.Ceiling(lane.Most * LetterWidth / column) * LineHeight)
                + (lane.Drawing * Pixel)
                + (lane.Kind == "satisfaction" ? SatisfactionCurve : lane.Kind == "emotion" ? EmotionCurve : 0));
    }

    /// <summary>How many letters a reader sees: tags do not count.</summary>
    private static int Letters(Html words)
    {
        var letters = new LetterCount();
        letters.Add(words);
        return letters.Count;
    }

    /// <summary>Counts what stands between tags, piece by piece: a tag may begin in one and end in another.</summary>
    private struct LetterCount
    {
        private bool _isInTag;

        public int Count { get; private set; }

        public void Add(Html html)
        {
            switch (html.ToPrint)
            {
                case string text:
                    Add(text.AsSpan());
                    break;
                case HtmlPieces pieces:
                    for (var reader = pieces.Read(); reader.Next();)
                    {
                        Add(reader.Text);
                        Add(reader.Place is { } place ? pieces[place] : Html.None);
                    }

                    break;
            }
        }

        private void Add(ReadOnlySpan<char> html)
        {
            while (!html.IsEmpty)
            {
                var end = html.IndexOf(_isInTag ? '>' : '<');
                var part = end < 0 ? html : html[..end];
                Count += _isInTag ? 0 : part.Length - part.Count('>');
                _isInTag ^= end >= 0;
                html = end < 0 ? [] : html[(end + 1)..];
            }
        }
    }
}
