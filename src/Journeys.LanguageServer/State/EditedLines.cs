using System.Text;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.State;

/// <summary>
/// A text while many changes are made to it, line by line, so that each costs no more than the lines it touches: an editor with ten thousand
/// cursors sends as many at once.
/// </summary>
internal sealed class EditedLines(string content, PositionUnit unit)
{
    private readonly List<string> _lines = Split(content);

    /// <summary>Makes one change.</summary>
    public void Make(TextDocumentContentChangeEvent change)
    {
        if (change.Range is { } range)
        {
            Replace(range, change.Text);
        }
        else
        {
            _lines.Clear();
            _lines.AddRange(Split(change.Text));
        }
    }

    /// <summary>The text as it is now.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_lines.Sum(line => line.Length));
        _lines.ForEach(line => text.Append(line));
        return text.ToString();
    }

    private void Replace(LspRange range, string text)
    {
        var start = Place(range.Start);
        var end = Place(range.End);
        end = end.CompareTo(start) < 0 ? start : end;
        var first = start.Line;
        var piece = string.Concat(_lines[first].AsSpan(0, start.Offset), text, _lines[end.Line].AsSpan(end.Offset));
        if (first > 0 && piece.StartsWith('\n') && _lines[first - 1].EndsWith('\r'))
        {
            // Both together are one line end now.
            first--;
            piece = _lines[first] + piece;
        }

        Put(first, end.Line, piece);
    }

    private void Put(int first, int last, string piece)
    {
        var lines = Split(piece);
        if (last < _lines.Count - 1)
        {
            // The piece ends with a line end, behind which the next line stands already.
            lines.RemoveAt(lines.Count - 1);
        }

        var same = Math.Min(lines.Count, last - first + 1);
        for (var i = 0; i < same; i++)
        {
            _lines[first + i] = lines[i];
        }

        _lines.RemoveRange(first + same, last - first + 1 - same);
        _lines.InsertRange(first + same, lines.Skip(same));
    }

    private (int Line, int Offset) Place(Position position)
    {
        if (position.Line < 0)
        {
            return (0, 0);
        }

        if (position.Line >= _lines.Count)
        {
            return (_lines.Count - 1, _lines[^1].Length);
        }

        var line = _lines[(int)position.Line];
        return ((int)position.Line, LspText.OffsetIn(line, 0, line.AsSpan().TrimEnd("\r\n").Length, position.Character, unit));
    }

    /// <summary>The lines, each with its end; the last has none, and may be empty.</summary>
    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0; at = text.AsSpan(start).IndexOfAny('\r', '\n'))
        {
            var end = start + at + 1;
            end += text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? 1 : 0;
            lines.Add(text[start..end]);
            start = end;
        }

        lines.Add(text[start..]);
        return lines;
    }
}
