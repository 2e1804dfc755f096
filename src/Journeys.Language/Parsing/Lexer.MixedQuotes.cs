using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <content>Texts that begin with <c>"</c> and end as a text processor ends them: <c>"Pay”</c>.</content>
internal sealed partial class Lexer
{
    private const string CurlyQuotes = "\u201C\u201D\u201E\u201F";

    /// <summary>
    /// Ends a text at the curly quote within it that closes it: one that no curly quote opened, with nothing but the line's end, a blank,
    /// a brace or a comma behind it, where the straight quotes of the line do not come out even without it.
    /// </summary>
    /// <param name="start">Where the text begins; it ends at the position so far.</param>
    /// <param name="flags">What is known of it.</param>
    /// <param name="isClosed">Whether a straight quote ends it there; else the line's end does.</param>
    private bool TryEndAtForeignQuote(int start, TokenFlags flags, bool isClosed)
    {
        if (_text.AsSpan(start, _position - start).IndexOfAny(CurlyQuotes.AsSpan()) < 0)
        {
            return false;
        }

        var end = CurlyEnd(start + 1);
        if (end < 0 || (isClosed && !HasOddQuotesBehind()))
        {
            return false;
        }

        _position = end + 1;
        ForgetBehind();
        Add(TokenKind.Text, start, flags | TokenFlags.ForeignQuotes);
        return true;
    }

    /// <summary>What is behind the position is going to be read once more, and told of then.</summary>
    private void ForgetBehind()
    {
        while (_forbidden is { Count: > 0 } && _forbidden[_forbidden.Count - 1].Offset >= _position)
        {
            _forbidden.RemoveAt(_forbidden.Count - 1);
        }
    }

    private int CurlyEnd(int first)
    {
        var open = 0;
        for (var i = first; i < _position; i++)
        {
            if (CurlyQuotes.IndexOf(_text[i]) < 0)
            {
                continue;
            }

            var opens = _text[i] is '\u201E' or '\u201F' || IsBlank(_text[i - 1]);
            if (opens)
            {
                open++;
            }
            else if (open > 0)
            {
                open--;
            }
            else if (EndsText(i + 1))
            {
                return i;
            }
        }

        return -1;
    }

    private bool EndsText(int position) =>
        position >= _text.Length || IsLineEnd(_text[position]) || IsBlank(_text[position]) || _text[position] is '{' or '}' or ',';

    /// <summary>Whether one of the straight quotes behind, on this line, has no partner. A very long line is not looked through.</summary>
    private bool HasOddQuotesBehind()
    {
        var limit = Math.Min(_text.Length, _position + LongestForeignText);
        var isOdd = false;
        var i = _position;
        for (; i < limit && !IsLineEnd(_text[i]); i++)
        {
            if (_text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == '"')
            {
                isOdd = !isOdd;
            }
        }

        return isOdd && (i >= _text.Length || i < limit);
    }
}
