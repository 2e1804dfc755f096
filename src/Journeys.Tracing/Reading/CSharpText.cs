namespace Journeys.Tracing.Reading;

/// <summary>An open bracket; with quotes, a hole in an interpolated text that goes on when it closes.</summary>
/// <param name="Quotes">How many quotation marks end the text; 0 for a plain bracket.</param>
/// <param name="Braces">How many braces open a hole.</param>
/// <param name="IsVerbatim">Whether a backslash is only a letter.</param>
internal readonly record struct Opening(int Quotes, int Braces, bool IsVerbatim)
{
    public static readonly Opening Bracket = default;
}

/// <summary>Steps over comments and literals of C#, well enough to count brackets.</summary>
internal static class CSharpText
{
    /// <summary>The offset behind the comment or literal that begins here, or behind the start of its first hole; <paramref name="at"/> where none begins.</summary>
    public static int Skip(string text, int at, Stack<Opening> open) => text[at] switch
    {
        '/' => SkipComment(text, at),
        '\'' => SkipLetter(text, at),
        _ => SkipText(text, at, open),
    };

    /// <summary>Goes on in an interpolated text; stops behind its end, or behind the brace of its next hole, which it opens.</summary>
    public static int SkipInterpolated(string text, int at, Opening kind, Stack<Opening> open)
    {
        while (at < text.Length)
        {
            var letter = text[at];
            if (letter == '\\' && !kind.IsVerbatim)
            {
                at += 2;
            }
            else if (letter == '"')
            {
                var quotes = Run(text, at, '"');
                if (kind.Quotes == 1 && kind.IsVerbatim && quotes > 1)
                {
                    at += 2;
                    continue;
                }

                at += Math.Min(quotes, kind.Quotes);
                if (quotes >= kind.Quotes)
                {
                    return at;
                }
            }
            else if (letter == '{' && kind.Braces > 0)
            {
                var braces = Run(text, at, '{');
                at += braces;
                var opens = kind.Quotes == 1 ? braces % 2 == 1 : braces >= kind.Braces;
                if (opens)
                {
                    open.Push(kind);
                    return at;
                }
            }
            else if (letter == '\n' && kind is { Quotes: 1, IsVerbatim: false })
            {
                return at;
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private static int SkipComment(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var end = next switch
        {
            '/' => text.IndexOf('\n', at),
            '*' => text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : -1,
            _ => at,
        };
        return end < 0 ? text.Length : end;
    }

    private static int SkipLetter(string text, int at)
    {
        const int LongestEscape = 12;
        if (at + 2 < text.Length && text[at + 1] != '\\' && text[at + 2] == '\'')
        {
            return at + 3;
        }

        if (at + 1 < text.Length && text[at + 1] == '\\')
        {
            var end = text.AsSpan(at + 3 < text.Length ? at + 3 : text.Length);
            var close = end[..Math.Min(end.Length, LongestEscape)].IndexOf('\'');
            return close < 0 ? at : at + 3 + close + 1;
        }

        return at;
    }

    private static int SkipText(string text, int at, Stack<Opening> open)
    {
        var start = at;
        var (dollars, isVerbatim) = (0, false);
        for (; at < text.Length && text[at] is '$' or '@'; at++)
        {
            dollars += text[at] == '$' ? 1 : 0;
            isVerbatim |= text[at] == '@';
        }

        if (at >= text.Length || text[at] != '"')
        {
            return start;
        }

        var quotes = Run(text, at, '"');
        if (quotes == 2 || (quotes > 2 && isVerbatim && quotes % 2 == 0))
        {
            return at + quotes;
        }

        var isRaw = quotes > 2 && !isVerbatim;
        var kind = new Opening(isRaw ? quotes : 1, dollars, isVerbatim || isRaw);
        return SkipInterpolated(text, at + (isRaw ? quotes : 1), kind, open);
    }

    private static int Run(string text, int at, char letter)
    {
        var end = at;
        while (end < text.Length && text[end] == letter)
        {
            end++;
        }

        return end - at;
    }
}
