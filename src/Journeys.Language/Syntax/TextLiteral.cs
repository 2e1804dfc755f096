using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Language.Syntax;

/// <summary>What a text or prose token says, and what is wrong with how it says it.</summary>
internal static class TextLiteral
{
    /// <summary>As long as <c>\u{10FFFF}</c>; looking further for its brace would read a text full of them once for each.</summary>
    private const int LongestEscape = 10;

    /// <summary>The value of a text or prose token.</summary>
    public static string ValueOf(TokenList tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        var raw = tokens.TextOf(index);
        if (token.Kind == TokenKind.Prose)
        {
            return ProseLiteral.ValueOf(raw.ToString(), token.Is(TokenFlags.Unclosed));
        }

        var body = token.Is(TokenFlags.Unclosed) ? raw.Slice(1) : raw.Slice(1, raw.Length - 2);
        return token.Is(TokenFlags.HasEscapes) ? Unescape(body.ToString(), null) : body.ToString();
    }

    /// <summary>Whether a token is a text that says just what stands between its quotes.</summary>
    public static bool IsPlain(TokenList tokens, int index) =>
        tokens[index].Kind == TokenKind.Text && !tokens[index].Is(TokenFlags.Unclosed | TokenFlags.HasEscapes | TokenFlags.OverLines);

    /// <summary>The places in a text token where a backslash begins no escape.</summary>
    public static List<TextSpan> BadEscapes(TokenList tokens, int index)
    {
        var bad = new List<TextSpan>();
        var raw = tokens.TextOf(index);
        var length = tokens[index].Is(TokenFlags.Unclosed) ? raw.Length - 1 : raw.Length - 2;
        Unescape(raw.Slice(1, length).ToString(), bad);
        return bad;
    }

    private static string Unescape(string body, List<TextSpan>? bad)
    {
        var value = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\')
            {
                value.Append(body[i]);
                continue;
            }

            var length = EscapeLength(body, i, out var replacement);
            if (replacement is null)
            {
                bad?.Add(new TextSpan(i, length));
                value.Append(body, i, length);
            }
            else
            {
                value.Append(replacement);
            }

            i += length - 1;
        }

        return value.ToString();
    }

    private static int EscapeLength(string body, int start, out string? replacement)
    {
        replacement = null;
        if (start + 1 == body.Length)
        {
            return 1;
        }

        replacement = body[start + 1] switch { '"' => "\"", '\\' => "\\", 'n' => "\n", 't' => "\t", _ => null };
        return replacement is null && body[start + 1] == 'u' ? CodePointLength(body, start, out replacement) : 2;
    }

    private static int CodePointLength(string body, int start, out string? replacement)
    {
        replacement = null;
        var close = body.IndexOf('}', start, Math.Min(LongestEscape, body.Length - start));
        if (close < 0 || start + 2 >= body.Length || body[start + 2] != '{')
        {
            return 2;
        }

        var digits = body.Substring(start + 3, close - start - 3);
        var isNumber = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint);
        if (isNumber && IsAllowed(codePoint))
        {
            replacement = char.ConvertFromUtf32(codePoint);
        }

        return close - start + 1;
    }

    /// <summary>An escape may not smuggle in what may not stand in a file: NUL, halves of pairs, direction controls.</summary>
    private static bool IsAllowed(int codePoint) =>
        codePoint is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) && !DirectionControls.Contain(codePoint);
}
