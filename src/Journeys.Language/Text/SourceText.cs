namespace Journeys.Language.Text;

/// <summary>One file's text under its path, with its lines found on demand. Immutable; never reads a file itself.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <param name="path">The path to show, relative and with <c>/</c>.</param>
    /// <param name="content">The whole text; a byte order mark, if any, is its first character.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
    }

    /// <summary>The path to show, relative and with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>The line and column of an offset; an offset behind the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Content.Length));
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The lines and columns of a span.</summary>
    public LineRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The offset of a line and column counted from 1; a place outside the text is moved to the nearest one inside.</summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 1)
        {
            return 0;
        }

        if (position.Line > LineCount)
        {
            return Content.Length;
        }

        var line = LineSpan(position.Line);
        return line.Start + Math.Max(0, Math.Min(position.Column - 1, line.Length));
    }

    /// <summary>The span of a line, counted from 1, without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string LineText(int line)
    {
        var span = LineSpan(line);
        return Content.Substring(span.Start, span.Length);
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int>(content.Length / 32 + 1) { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            var isEnd = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (isEnd)
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
