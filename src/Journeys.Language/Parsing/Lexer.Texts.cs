using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <content>Texts and prose.</content>
internal sealed partial class Lexer
{
    private const string Fence = "\"\"\"";

    /// <summary>Bounds the search for a closing quote, so that a long line of opening ones costs no more than its length.</summary>
    private const int LongestKeyword = 64;
    private const int LongestForeignText = 2000;

    private void ReadQuoted()
    {
        if (Peek(1) == '"' && Peek(2) == '"')
        {
            ReadProse();
        }
        else
        {
            ReadText();
        }
    }

    private void ReadText()
    {
        var start = _position;
        var flags = TokenFlags.None;
        _position++;
        while (SkipPlain() && !IsLineEnd(_text[_position]))
        {
            var character = _text[_position];
            if (character == '"')
            {
                _position++;
                if (!TryEndAtForeignQuote(start, flags, isClosed: true))
                {
                    Add(TokenKind.Text, start, flags);
                }

                return;
            }

            Watch(_position);
            if (character == '\\')
            {
                flags |= TokenFlags.HasEscapes;
                _position += Peek(1) is '"' or '\\' ? 2 : 1;
            }
            else
            {
                _position++;
            }
        }

        if (TryEndAtForeignQuote(start, flags, isClosed: false))
        {
            return;
        }

        if (EndOfTextOverLines(start) is > 0 and var end)
        {
            _position = end;
            Add(TokenKind.Text, start, flags | TokenFlags.OverLines);
            return;
        }

        EndUnclosedText(start);
        Add(TokenKind.Text, start, flags | TokenFlags.Unclosed);
    }

    /// <summary>
    /// A text without its closing quote ends with its line, but a brace at the line's end is more likely a brace: so the block
    /// that it opens or closes keeps its shape, and one missing quote stays one mistake.
    /// </summary>
    private void EndUnclosedText(int start)
    {
        var end = _position;
        while (end > start + 1 && IsBlank(_text[end - 1]))
        {
            end--;
        }

        var last = _text[end - 1];
        if (end > start + 1 && (last == '{' || (last == '}' && LineHasOpenBrace())))
        {
            end--;
            while (end > start + 1 && IsBlank(_text[end - 1]))
            {
                end--;
            }
        }

        _position = end;
    }

    /// <summary>Whether the line has opened a block that it has not closed; a brace that closed one from above is none of its own.</summary>
    private bool LineHasOpenBrace()
    {
        var closed = 0;
        for (var i = _tokens.Count - 1; i >= 0 && _tokens[i].Kind != TokenKind.NewLine; i--)
        {
            if (_tokens[i].Kind == TokenKind.CloseBrace)
            {
                closed++;
            }
            else if (_tokens[i].Kind == TokenKind.OpenBrace && closed-- == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryReadForeignQuotes()
    {
        var opening = _text[_position];
        if (ForeignQuotes.ClosingOf(opening) == '\0')
        {
            return false;
        }

        if (TryReadForeignProse())
        {
            return true;
        }

        var limit = Math.Min(_text.Length, _position + LongestForeignText);
        for (var end = _position + 1; end < limit && !IsLineEnd(_text[end]); end++)
        {
            if (ForeignQuotes.Closes(opening, _text[end]) && !IsWithinWord(end))
            {
                var start = _position;
                _position = end + 1;
                Add(TokenKind.Text, start, TokenFlags.ForeignQuotes);
                return true;
            }
        }

        return false;
    }

    /// <summary>An apostrophe between letters closes nothing (<c>’s</c>).</summary>
    private bool IsWithinWord(int position) =>
        _text[position] is '\'' or '\u2019' && position + 1 < _text.Length && IsWordPart(position + 1, out _);

    /// <summary>Prose between three curly quotes, where word processors made them of straight ones; its closing ones begin a line.</summary>
    private bool TryReadForeignProse()
    {
        if (_lacksForeignFence || !IsForeignFence(_position))
        {
            return false;
        }

        for (var line = NextLine(_position); line < _text.Length; line = NextLine(line))
        {
            var first = line + IndentationAt(line);
            if (IsForeignFence(first) || string.CompareOrdinal(_text, first, Fence, 0, Fence.Length) == 0)
            {
                var start = _position;
                _position = first + Fence.Length;
                WatchProse(start);
                Add(TokenKind.Prose, start, TokenFlags.ForeignQuotes);
                return true;
            }
        }

        // None further down either, so that nobody looks again.
        _lacksForeignFence = true;
        return false;
    }

    private bool IsForeignFence(int position) =>
        position + 2 < _text.Length && ForeignQuotes.IsDouble(_text[position]) && ForeignQuotes.IsDouble(_text[position + 1]) && ForeignQuotes.IsDouble(_text[position + 2]);

    private void ReadProse()
    {
        var start = _position;
        var close = _text.IndexOf(Fence, start + Fence.Length, StringComparison.Ordinal);
        if (close >= 0 && !OpensProse(close))
        {
            _position = close + Fence.Length;
            WatchProse(start);
            Add(TokenKind.Prose, start);
            return;
        }

        _position = EndOfUnclosedProse(start);
        WatchProse(start);
        Add(TokenKind.Prose, start, TokenFlags.Unclosed);
    }

    /// <summary>Prose may turn the direction of writing, as foreign words in a portrait may need; the rest is forbidden there too.</summary>
    private void WatchProse(int start)
    {
        for (var i = start; i < _position; i++)
        {
            if (_text[i] == '\0' || (char.IsSurrogate(_text[i]) && IsLoneSurrogate(i)))
            {
                Watch(i);
            }
        }
    }

    /// <summary>Whether the quotes at <paramref name="fence"/> look like the opening of another block: a keyword before, nothing behind.</summary>
    private bool OpensProse(int fence)
    {
        var end = fence;
        while (end > 0 && _text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        // No keyword with its language is longer; so a line of nothing but quotes is looked at once.
        var start = end;
        while (start > 0 && end - start < LongestKeyword && !IsLineEnd(_text[start - 1]) && !IsBlank(_text[start - 1]))
        {
            start--;
        }

        var isFirst = IsFirstOnLine(start);
        var tag = _text.IndexOf('@', start, end - start);
        var word = _text.AsSpan(start, (tag < 0 ? end : tag) - start);
        return isFirst && end > start && TakesProse(word);
    }

    private bool TakesProse(ReadOnlySpan<char> word) =>
        _dialect.FindAnywhere(word) is { } keyword && keyword.Arguments.Any(argument => argument.Kind == ArgumentKind.Prose);

    /// <summary>
    /// An unclosed block ends where a line is indented less than the line that opened it, or as deep and begins like a statement.
    /// </summary>
    private int EndOfUnclosedProse(int start)
    {
        var depth = IndentationAt(LineStartOf(start));
        var line = NextLine(start);
        while (line < _text.Length)
        {
            var indentation = IndentationAt(line);
            var first = line + indentation;
            var isBlank = first >= _text.Length || IsLineEnd(_text[first]);
            if (!isBlank && (indentation < depth || (indentation == depth && BeginsLikeStatement(first))))
            {
                return EndOfLineBefore(line);
            }

            line = NextLine(line);
        }

        return _text.Length;
    }

    private bool BeginsLikeStatement(int start)
    {
        var end = start;
        while (end < _text.Length && !IsLineEnd(_text[end]) && !IsBlank(_text[end]) && _text[end] != '@')
        {
            end++;
        }

        return _text[start] is '}' or '#' || _dialect.FindAnywhere(_text.AsSpan(start, end - start)) is not null;
    }

    private bool IsFirstOnLine(int position)
    {
        while (position > 0 && IsBlank(_text[position - 1]))
        {
            position--;
        }

        return position == 0 || IsLineEnd(_text[position - 1]);
    }

    private int LineStartOf(int position)
    {
        while (position > 0 && !IsLineEnd(_text[position - 1]))
        {
            position--;
        }

        return position;
    }

    private int IndentationAt(int line)
    {
        var end = line;
        while (end < _text.Length && IsBlank(_text[end]))
        {
            end++;
        }

        return end - line;
    }

    private int NextLine(int position)
    {
        var end = _text.IndexOf('\n', position);
        return end < 0 ? _text.Length : end + 1;
    }

    private int EndOfLineBefore(int line)
    {
        var end = line;
        while (end > 0 && (IsLineEnd(_text[end - 1]) || IsBlank(_text[end - 1])))
        {
            end--;
        }

        return end;
    }
}
