using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Cli.Output;

/// <summary>
/// A line of source as it is shown, and the line of marks below it. Tabs are widened, wide characters take two columns, what
/// cannot be shown is written as its code point, and a long line is cut around the place.
/// </summary>
/// <param name="Text">What is shown.</param>
/// <param name="Indent">How many columns stand before the marks.</param>
/// <param name="Length">How many columns are marked; at least one.</param>
internal sealed record LineExcerpt(string Text, int Indent, int Length)
{
    private const int TabWidth = 4;
    private const int WidestLine = 110;
    private const int LeadIn = 40;

    /// <summary>How many characters around the place are looked at, however long the line is.</summary>
    private const int Reach = 160;

    /// <param name="line">The line without its end.</param>
    /// <param name="start">Where the marks start, in code units from 0.</param>
    /// <param name="end">Just behind their last code unit; may lie behind the line.</param>
    public static LineExcerpt Of(ReadOnlySpan<char> line, int start, int end)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        var from = Whole(line, Math.Max(0, start - Reach));
        var to = Whole(line, Math.Min(line.Length, start + Reach));
        var before = Math.Max(0, from - Reach);
        var shown = Credentials.Hidden(line[before..to].ToString()).AsSpan(from - before);
        var cells = Cells(shown, start - from, end - from);
        return Cut(cells, from > 0, to < line.Length);
    }

    /// <summary>Moves an offset off the middle of a surrogate pair.</summary>
    private static int Whole(ReadOnlySpan<char> line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) ? offset - 1 : offset;

    private static List<Cell> Cells(ReadOnlySpan<char> text, int start, int end)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var offset = 0; offset < text.Length;)
        {
            var element = text.Slice(offset, StringInfo.GetNextTextElementLength(text[offset..]));
            var shown = Show(element, column);
            var width = ReferenceEquals(shown, null) ? DisplayWidth.Of(element) : shown.Length;
            var isMarked = offset < end && offset + element.Length > start;
            cells.Add(new Cell(shown ?? element.ToString(), width, isMarked, offset >= start));
            column += width;
            offset += element.Length;
        }

        return cells;
    }

    /// <summary>What stands for an element that cannot be shown as it is, or null.</summary>
    private static string? Show(ReadOnlySpan<char> element, int column)
    {
        if (element is "\t")
        {
            return new string(' ', TabWidth - column % TabWidth);
        }

        Rune.DecodeFromUtf16(element, out var rune, out var length);
        var isFormat = length == element.Length && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
        return isFormat || TerminalText.IsUnsafe(rune) ? TerminalText.CodePoint(rune) : null;
    }

    private static LineExcerpt Cut(List<Cell> cells, bool isCutBefore, bool isCutBehind)
    {
        var anchor = cells.FindIndex(cell => cell.IsAtOrBehind);
        anchor = anchor < 0 ? cells.Count : anchor;
        var total = cells.Sum(cell => cell.Width);
        var first = total <= WidestLine ? 0 : First(cells, anchor);
        var last = Last(cells, first);
        var before = isCutBefore || first > 0 ? "…" : "";
        var behind = isCutBehind || last < cells.Count ? "…" : "";
        var shown = cells.GetRange(first, last - first);
        var mark = shown.FindIndex(cell => cell.IsMarked);
        mark = mark < 0 ? anchor - first : mark;
        var indent = before.Length + shown.Take(mark).Sum(cell => cell.Width);
        var length = Math.Max(1, shown.Where(cell => cell.IsMarked).Sum(cell => cell.Width));
        return new LineExcerpt(before + string.Concat(shown.Select(cell => cell.Text)) + behind, indent, length);
    }

    private static int First(List<Cell> cells, int anchor)
    {
        var first = anchor;
        for (var width = 0; first > 0 && width + cells[first - 1].Width <= LeadIn; first--)
        {
            width += cells[first - 1].Width;
        }

        return first;
    }

    private static int Last(List<Cell> cells, int first)
    {
        var last = first;
        for (var width = 0; last < cells.Count && width + cells[last].Width <= WidestLine; last++)
        {
            width += cells[last].Width;
        }

        return last;
    }

    private readonly record struct Cell(string Text, int Width, bool IsMarked, bool IsAtOrBehind);
}
