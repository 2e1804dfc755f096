using System.Globalization;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;

namespace Journeys.Language.Model.Binding;

/// <summary>Reads the values of tokens. What cannot be a value is null; saying so is the checker's business.</summary>
internal static class ValueReader
{
    private static readonly Dictionary<string, DurationUnit> UnitWords = new(StringComparer.Ordinal)
    {
        ["second"] = DurationUnit.Seconds,
        ["seconds"] = DurationUnit.Seconds,
        ["seconde"] = DurationUnit.Seconds,
        ["seconden"] = DurationUnit.Seconds,
        ["sekund"] = DurationUnit.Seconds,
        ["sekunder"] = DurationUnit.Seconds,
        ["minute"] = DurationUnit.Minutes,
        ["minutes"] = DurationUnit.Minutes,
        ["minuut"] = DurationUnit.Minutes,
        ["minuten"] = DurationUnit.Minutes,
        ["minut"] = DurationUnit.Minutes,
        ["minutter"] = DurationUnit.Minutes,
        ["hour"] = DurationUnit.Hours,
        ["hours"] = DurationUnit.Hours,
        ["uur"] = DurationUnit.Hours,
        ["uren"] = DurationUnit.Hours,
        ["time"] = DurationUnit.Hours,
        ["timer"] = DurationUnit.Hours,
        ["day"] = DurationUnit.Days,
        ["days"] = DurationUnit.Days,
        ["dag"] = DurationUnit.Days,
        ["dagen"] = DurationUnit.Days,
        ["dage"] = DurationUnit.Days,
        ["døgn"] = DurationUnit.Days,
        ["week"] = DurationUnit.Weeks,
        ["weeks"] = DurationUnit.Weeks,
        ["weken"] = DurationUnit.Weeks,
        ["uge"] = DurationUnit.Weeks,
        ["uger"] = DurationUnit.Weeks,
        ["month"] = DurationUnit.Months,
        ["months"] = DurationUnit.Months,
        ["maand"] = DurationUnit.Months,
        ["maanden"] = DurationUnit.Months,
        ["måned"] = DurationUnit.Months,
        ["måneder"] = DurationUnit.Months,
        ["year"] = DurationUnit.Years,
        ["years"] = DurationUnit.Years,
        ["jaar"] = DurationUnit.Years,
        ["jaren"] = DurationUnit.Years,
        ["år"] = DurationUnit.Years,
    };

    /// <summary>The number that a text begins with.</summary>
    public static decimal? Number(ReadOnlySpan<char> text)
    {
        var length = NumberShape.NumberLength(text);
        if (Short(text.Slice(0, length)) is { } plain)
        {
            return plain;
        }

        var isNumber = decimal.TryParse(
            text.Slice(0, length).ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number);
        return isNumber && length > 0 ? number : null;
    }

    /// <summary>A number of few digits, as nearly all are, read without a string of its own: <c>4</c>, <c>3.5</c>.</summary>
    private static decimal? Short(ReadOnlySpan<char> text)
    {
        const int most = 9;
        var (digits, decimals, value) = (0, -1, 0);
        foreach (var letter in text)
        {
            if (letter == '.' && digits > 0 && decimals < 0)
            {
                decimals = 0;
            }
            else if (letter is >= '0' and <= '9' && digits < most)
            {
                value = (value * 10) + (letter - '0');
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            }
            else
            {
                return null;
            }
        }

        return digits == 0 || decimals == 0 ? null : new decimal(value, 0, 0, isNegative: false, (byte)Math.Max(decimals, 0));
    }

    public static int? WholeNumber(ReadOnlySpan<char> text) =>
        Number(text) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    public static ScoreValue? Score(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && Number(text) is { } points && Number(text.Slice(slash + 1)) is { } maximum
            && maximum > 0 && points >= 0 && points <= maximum
            ? new ScoreValue(points, maximum)
            : null;
    }

    public static DurationValue? Duration(ReadOnlySpan<char> text)
    {
        if (Number(text) is not { } amount || amount < 0)
        {
            return null;
        }

        var unit = text.Slice(NumberShape.NumberLength(text));
        for (var i = 0; i < NumberShape.DurationUnits.Length; i++)
        {
            if (unit.SequenceEqual(NumberShape.DurationUnits[i].AsSpan()))
            {
                return new DurationValue(amount, (DurationUnit)i);
            }
        }

        return null;
    }

    /// <summary>
    /// A length of time after which something comes again; null where no time passes until then, or its unit is shorter than
    /// <paramref name="least"/>.
    /// </summary>
    public static DurationValue? Period(ReadOnlySpan<char> text, DurationUnit? least) =>
        Duration(text) is { Amount: > 0 } period && !(period.Unit < least) ? period : null;

    /// <summary>The unit of time that a word means in one of the three languages, or null.</summary>
    public static DurationUnit? UnitNamed(string word) => UnitWords.TryGetValue(word, out var unit) ? unit : null;

    public static (int Lowest, int Highest)? Range(ReadOnlySpan<char> text)
    {
        var dots = text.IndexOf("..".AsSpan());
        return dots > 0 && WholeNumber(text) is { } lowest && WholeNumber(text.Slice(dots + 2)) is { } highest && lowest < highest
            ? (lowest, highest)
            : null;
    }

    /// <summary>
    /// A number with a unit word: a length of time where the word is a unit of time in one of the three languages, money where it is a
    /// currency; null for an amount of money that may be meant as thousands.
    /// </summary>
    public static Value? WithUnit(ReadOnlySpan<char> number, string unit)
    {
        if (Number(number) is not { } amount)
        {
            return null;
        }

        if (CurrencyWords.Behind(unit) is { } money)
        {
            return CurrencyWords.IsAmbiguous(money.Currency, number) ? null : new MoneyValue(money.Currency, amount * money.Part);
        }

        return UnitWords.TryGetValue(unit, out var known) && amount >= 0 ? new DurationValue(amount, known) : new CountValue(amount, unit);
    }

    /// <summary>An amount behind the code of its currency; null where the code is none, or the amount may be meant as thousands.</summary>
    public static MoneyValue? Money(ReadOnlySpan<char> currency, ReadOnlySpan<char> amount)
    {
        if (!CurrencyWords.IsCode(currency) || Number(amount) is not { } number)
        {
            return null;
        }

        var code = currency.ToString();
        return CurrencyWords.IsAmbiguous(code, amount) ? null : new MoneyValue(code, number);
    }

    /// <summary>Whether the number here may be meant as thousands, in a file whose readers put a point between them (<c>4.000</c>).</summary>
    public static bool MayBeThousands(TokenList tokens, int index) =>
        tokens[index].Kind == TokenKind.Number && tokens.Dialect.HasDecimalComma && CurrencyWords.MayBeThousands(tokens.TextOf(index));

    /// <summary>The value of one token, or of an amount with its unit or currency; null where it is none.</summary>
    public static Value? Amount(TokenList tokens, int first, int end) =>
        MayBeThousands(tokens, first) ? null
        : end - first < 2 ? Single(tokens[first].Kind, tokens.TextOf(first))
        : tokens[first].Kind == TokenKind.Word ? Money(tokens.TextOf(first), tokens.TextOf(end - 1))
        : WithUnit(tokens.TextOf(first), tokens.TextOf(end - 1).ToString());

    /// <summary>The value of one token.</summary>
    public static Value? Single(TokenKind kind, ReadOnlySpan<char> text) => kind switch
    {
        TokenKind.Number => Number(text) is { } number ? new NumberValue(number) : null,
        TokenKind.Percentage => Number(text) is { } percent ? new PercentageValue(percent) : null,
        TokenKind.Score => Score(text),
        TokenKind.Duration => Duration(text),
        TokenKind.Date => Date.TryParse(text, out var day) ? new DayValue(day) : null,
        _ => null,
    };

    public static ComparisonOperator? Operator(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => text[0] switch { '=' => ComparisonOperator.Equal, '<' => ComparisonOperator.Less, _ => ComparisonOperator.Greater },
        _ => text[0] == '<' ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast,
    };
}
