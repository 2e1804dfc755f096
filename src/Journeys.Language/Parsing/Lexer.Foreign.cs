using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <content>Comments of other languages and the marks of a merge conflict: each is one piece without meaning, however long.</content>
internal sealed partial class Lexer
{
    private bool _lacksCommentEnd;
    private bool _isInConflict;

    /// <summary>Reads such a piece, if one begins here.</summary>
    private bool TryReadForeign()
    {
        var end = ConflictEnd() is > 0 and var conflict ? conflict : CommentEnd();
        if (end == 0)
        {
            return false;
        }

        var start = _position;
        while (_position < end)
        {
            Watch(_position);
            _position++;
        }

        Add(TokenKind.Bad, start);
        return true;
    }

    /// <summary>The end of a comment as other languages have them (<c>//</c>, <c>/* */</c>, <c>&lt;!-- --&gt;</c>); 0 where none begins.</summary>
    private int CommentEnd()
    {
        if (IsAt("//"))
        {
            return EndOfLine(_position);
        }

        return IsAt("/*") ? Through("*/") : IsAt("<!--") ? Through("-->") : 0;
    }

    private int Through(string closing)
    {
        var close = _lacksCommentEnd ? -1 : _text.IndexOf(closing, _position, StringComparison.Ordinal);
        _lacksCommentEnd |= close < 0;
        return close < 0 ? EndOfLine(_position) : close + closing.Length;
    }

    /// <summary>
    /// The end of a line that marks a conflict; for the one between the two sides the end of the other side, so that what both sides say
    /// is not said twice. 0 where no mark stands.
    /// </summary>
    private int ConflictEnd()
    {
        if (_position > 0 && !IsLineEnd(_text[_position - 1]))
        {
            return 0;
        }

        if (IsMark('<') || IsMark('>'))
        {
            _isInConflict = _text[_position] == '<';
            return EndOfLine(_position);
        }

        if (!_isInConflict || !(IsMark('=') || IsMark('|')))
        {
            return 0;
        }

        _isInConflict = false;
        var close = _text.IndexOf("\n>>>>>>>", _position, StringComparison.Ordinal);
        return EndOfLine(close < 0 ? _position : close + 1);
    }

    /// <summary>Whether a mark of Git stands here: seven of a sign, then a blank or nothing.</summary>
    private bool IsMark(char sign)
    {
        const int length = 7;
        for (var i = 0; i < length; i++)
        {
            if (Peek(i) != sign)
            {
                return false;
            }
        }

        return _position + length >= _text.Length || IsBlank(Peek(length)) || IsLineEnd(Peek(length));
    }

    private bool IsAt(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private int EndOfLine(int position)
    {
        var end = _text.AsSpan(position).IndexOfAny('\r', '\n');
        return end < 0 ? _text.Length : position + end;
    }
}
