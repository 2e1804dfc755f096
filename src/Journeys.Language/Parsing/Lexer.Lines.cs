namespace Journeys.Language.Parsing;

/// <content>Texts that go on over several lines, though a text stands on one.</content>
internal sealed partial class Lexer
{
    /// <summary>Bounds the search for a closing quote on the lines below.</summary>
    private const int LongestTextOverLines = 2000;

    /// <summary>
    /// Where a text that its line does not close is closed further down: the lines below begin like no statement and hold no quote but the
    /// last of them, at its end. 0 where it is no such text.
    /// </summary>
    private int EndOfTextOverLines(int start)
    {
        if (start > 0 && IsWordPart(start - 1, out _))
        {
            return 0;
        }

        var line = BehindLineEnd(_position);
        while (line < _text.Length && line - start < LongestTextOverLines)
        {
            var first = line + IndentationAt(line);
            if (first >= _text.Length || IsLineEnd(_text[first]) || BeginsLikeStatement(first))
            {
                return 0;
            }

            var end = Math.Min(_text.Length, start + LongestTextOverLines);
            var quote = _text.AsSpan(first, Math.Max(0, end - first)).IndexOfAny('"', '\n', '\r');
            if (quote < 0)
            {
                return 0;
            }

            if (_text[first + quote] == '"')
            {
                return IsEndOfStatement(first + quote + 1) ? first + quote + 1 : 0;
            }

            line = BehindLineEnd(first + quote);
        }

        return 0;
    }

    private int BehindLineEnd(int lineEnd) =>
        lineEnd + 1 < _text.Length && _text[lineEnd] == '\r' && _text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    /// <summary>Whether nothing but the end of a statement stands here: the line's end, a brace, a comma, a comment.</summary>
    private bool IsEndOfStatement(int position)
    {
        var next = BehindBlanks(position);
        return next >= _text.Length || IsLineEnd(_text[next]) || _text[next] is '{' or '}' or ',' or '#';
    }
}
