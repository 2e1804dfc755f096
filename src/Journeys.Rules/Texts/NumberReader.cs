using System.Globalization;

namespace Journeys.Rules.Texts;

/// <summary>Reads numbers, in digits or in words.</summary>
internal static class NumberReader
{
    private const decimal Dozen = 12;
    private const decimal Thousand = 1000;

    /// <summary>"Ettusind", "tohundrede"; most words are shorter and need no look.</summary>
    private const int ShortestHundreds = 8;

    /// <summary>Reads the number that starts at a token.</summary>
    /// <returns>The token behind it, or -1 where no number starts.</returns>
    public static int Read(TextScan scan, int at, out decimal value)
    {
        var next = ReadPlain(scan, at, out value);
        if (next < 0)
        {
            return -1;
        }

        if (scan.At(next).IsSign('½'))
        {
            value += 0.5m;
            return next + 1;
        }

        foreach (var half in scan.Language.Measures.AndAHalf)
        {
            if (Follows(scan, next, half))
            {
                value += 0.5m;
                return next + half.Length;
            }
        }

        return next;
    }

    /// <summary>Reads digits by the language's convention: <c>1.000</c> is a thousand in Dutch and one in English.</summary>
    public static bool TryParse(string digits, bool decimalComma, out decimal value)
    {
        var comma = digits.LastIndexOf(',');
        var point = digits.LastIndexOf('.');

        // With both signs the later one separates the decimals, whatever the language.
        var thousands = comma >= 0 && point >= 0 ? (comma > point ? '.' : ',') : decimalComma ? '.' : ',';
        var buffer = new char[digits.Length];
        var count = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[i];
            if (char.IsDigit(c))
            {
                buffer[count++] = (char)('0' + char.GetNumericValue(c));
            }
            else if (c is '.' or ',' && !(c == thousands && IsGroup(digits, i)))
            {
                buffer[count++] = '.';
            }
        }

        return decimal.TryParse(
            new string(buffer, 0, count), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value < 1_000_000_000_000m;
    }

    /// <summary>Whether the tokens from an index on are these words.</summary>
    public static bool Follows(TextScan scan, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (scan.At(at + i).Text != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Half a dozen", "een half dozijn": the token behind it, or -1.</summary>
    private static int HalfADozen(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        if (!measures.Fractions.Halves.Contains(scan.At(at).Text))
        {
            return -1;
        }

        var next = measures.Articles.Contains(scan.At(at + 1).Text) ? at + 2 : at + 1;
        return scan.At(next).IsWord && measures.Numbers.TryGetValue(scan.At(next).Text, out var number) && number == Dozen ? next + 1 : -1;
    }

    private static int ReadPlain(TextScan scan, int at, out decimal value)
    {
        value = 0;
        var token = scan.At(at);
        var measures = scan.Language.Measures;
        if (token.Kind == TokenKind.Number)
        {
            return TryParse(token.Text, scan.Language.HasDecimalComma, out value) ? Multiplied(scan, at + 1, ref value) : -1;
        }

        if (token.IsSign('½'))
        {
            value = 0.5m;
            return at + 1;
        }

        if (!token.IsWord)
        {
            return -1;
        }

        if (HalfADozen(scan, at) is >= 0 and var behind)
        {
            value = Dozen / 2;
            return behind;
        }

        if (measures.Numbers.TryGetValue(token.Text, out value))
        {
            var next = at + 1;
            if (value is >= 20 and < 100 && value % 10 == 0 && scan.At(next).IsWord
                && measures.Numbers.TryGetValue(scan.At(next).Text, out var ones) && ones is > 0 and < 10 && ones % 1 == 0)
            {
                value += ones;
                next++;
            }

            return IsThousands(value) ? BehindHundreds(scan, next, Thousand, ref value) : Multiplied(scan, next, ref value);
        }

        if (JoinedHundreds(scan, token.Text, out var hundred) is { } hundreds)
        {
            value = hundreds;
            return BehindHundreds(scan, at + 1, hundred, ref value);
        }

        if (measures.Articles.Contains(token.Text) && scan.At(at + 1).IsWord && measures.Multipliers.ContainsKey(scan.At(at + 1).Text))
        {
            return ReadPlain(scan, at + 1, out value);
        }

        if (!measures.Multipliers.TryGetValue(token.Text, out value))
        {
            return -1;
        }

        value = 1;
        return Multiplied(scan, at, ref value);
    }

    /// <summary>Reads on through "thousand" and "hundred": <c>nine thousand two hundred and fifty</c>.</summary>
    private static int Multiplied(TextScan scan, int next, ref decimal value)
    {
        decimal whole = 0;
        var part = value;
        while (scan.At(next).IsWord && scan.Language.Measures.Multipliers.TryGetValue(scan.At(next).Text, out var factor) && part < 1_000_000)
        {
            part *= factor;
            next++;
            if (Rest(scan, next, factor, out var rest) is > 0 and var end)
            {
                (whole, part, next) = (whole + part, rest, end);
            }
        }

        value = whole + part;
        return next;
    }

    private static bool IsThousands(decimal value) => value is >= Thousand and < Thousand * Thousand && value % Thousand == 0;

    /// <summary>"Fjortentusinde", "veertienduizend", "firehundrede": thousands or hundreds in one word; null where it is none.</summary>
    private static decimal? JoinedHundreds(TextScan scan, string word, out decimal hundred)
    {
        hundred = 0;
        if (word.Length < ShortestHundreds)
        {
            return null;
        }

        foreach (var multiplier in scan.Language.Measures.Hundreds)
        {
            var isJoined = word.Length > multiplier.Key.Length && word.EndsWith(multiplier.Key, StringComparison.Ordinal);
            if (isJoined && scan.Language.Measures.Numbers.TryGetValue(word.Substring(0, word.Length - multiplier.Key.Length), out var count)
                && count > 0 && count < multiplier.Value && count % 1 == 0)
            {
                hundred = multiplier.Value;
                return count * hundred;
            }
        }

        return null;
    }

    /// <summary>Reads on behind hundreds or thousands in one word: <c>fjortentusinde ni hundrede</c>, <c>firehundrede og femoghalvfems</c>.</summary>
    private static int BehindHundreds(TextScan scan, int next, decimal hundred, ref decimal value)
    {
        if (Rest(scan, next, hundred, out var rest) is not (> 0 and var end))
        {
            return next;
        }

        var behind = Multiplied(scan, end, ref rest);
        if (rest >= hundred)
        {
            return next;
        }

        value += rest;
        return behind;
    }

    /// <summary>What follows hundreds or thousands in words and is less than they are; the token behind it, or -1.</summary>
    private static int Rest(TextScan scan, int at, decimal factor, out decimal rest)
    {
        var measures = scan.Language.Measures;
        var isJoined = measures.And.Length > 0 && scan.At(at).Text == measures.And;
        var first = isJoined ? at + 1 : at;
        rest = 0;
        if (!scan.At(first).IsWord || !measures.Numbers.TryGetValue(scan.At(first).Text, out rest) || rest % 1 != 0 || rest <= 0 || rest >= factor)
        {
            return -1;
        }

        var next = first + 1;
        var hasOnes = rest >= 20 && rest % 10 == 0 && scan.At(next).IsWord
            && measures.Numbers.TryGetValue(scan.At(next).Text, out var ones) && ones is > 0 and < 10 && ones % 1 == 0;
        if (hasOnes)
        {
            rest += measures.Numbers[scan.At(next).Text];
            next++;
        }

        return next;
    }

    /// <summary>Whether a separator stands before exactly three digits, behind one to three that are not a lone zero.</summary>
    private static bool IsGroup(string digits, int at)
    {
        var end = at + 1;
        while (end < digits.Length && char.IsDigit(digits[end]))
        {
            end++;
        }

        var start = at;
        while (start > 0 && char.IsDigit(digits[start - 1]))
        {
            start--;
        }

        return end - at - 1 == 3 && at - start is >= 1 and <= 3 && !(at - start == 1 && digits[start] == '0' && start == 0);
    }
}
