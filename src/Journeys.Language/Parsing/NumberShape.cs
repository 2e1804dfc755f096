using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <summary>Tells by its letters alone what a piece of text that begins with a digit is.</summary>
internal static class NumberShape
{
    public static readonly string[] DurationUnits = ["ms", "s", "m", "h", "d", "w", "mo", "y"];

    public static TokenKind KindOf(ReadOnlySpan<char> text)
    {
        var number = NumberLength(text);
        if (number == text.Length)
        {
            return TokenKind.Number;
        }

        if (number == 0)
        {
            return TokenKind.Malformed;
        }

        var rest = text.Slice(number);
        if (rest.Length == 1 && rest[0] == '%')
        {
            return TokenKind.Percentage;
        }

        if (rest[0] == '/' && rest.Length > 1 && NumberLength(rest.Slice(1)) == rest.Length - 1)
        {
            return TokenKind.Score;
        }

        if (IsUnit(rest))
        {
            return TokenKind.Duration;
        }

        return IsDate(text) ? TokenKind.Date : IsRange(text) ? TokenKind.Range : TokenKind.Malformed;
    }

    /// <summary>How much of the text is a number: a sign, digits, a point with digits.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var end = start + Digits(text.Slice(start));
        if (end == start)
        {
            return 0;
        }

        if (end < text.Length && text[end] == '.')
        {
            var fraction = Digits(text.Slice(end + 1));
            return fraction == 0 ? end : end + 1 + fraction;
        }

        return end;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9')
        {
            count++;
        }

        return count;
    }

    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in DurationUnits)
        {
            if (text.SequenceEqual(unit.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && Digits(text) == 4 && text[4] == '-' && Digits(text.Slice(5)) == 2 && text[7] == '-'
        && Digits(text.Slice(8)) == 2;

    private static bool IsRange(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        var rest = text.Slice(first);
        return first > 0 && rest.Length > 2 && rest[0] == '.' && rest[1] == '.' && Digits(rest.Slice(2)) == rest.Length - 2;
    }
}
