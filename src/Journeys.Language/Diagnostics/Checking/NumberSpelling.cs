using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Model.Binding;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>A number as the language writes it.</summary>
/// <param name="Readings">What it may mean: one spelling, or two where it may be thousands.</param>
/// <param name="IsCertain">Whether it says just what was written.</param>
/// <param name="Reason">What was written otherwise.</param>
internal sealed record NumberReading(ImmutableArray<string> Readings, bool IsCertain, NumberHabit Reason);

/// <summary>How numbers are written elsewhere.</summary>
internal enum NumberHabit
{
    /// <summary><c>3,6</c></summary>
    Comma,

    /// <summary><c>–2</c></summary>
    Dash,

    /// <summary><c>72 %</c></summary>
    Percent,

    /// <summary><c>€ 49.95</c></summary>
    Currency,

    /// <summary><c>EUR 1.000</c></summary>
    Thousands,

    /// <summary><c>4,000</c>, or <c>4.000 titels</c> where decimals stand behind a comma.</summary>
    CountedThousands,
}

/// <summary>Reads numbers as people write them elsewhere: with a comma, a dash for a minus, a currency's sign, a blank before the per cent.</summary>
internal static class NumberSpelling
{
    /// <summary>How <paramref name="written"/> is written here; null where it can be no number, or is one already.</summary>
    public static NumberReading? Of(string written)
    {
        var (currency, amount) = Currency(written.Trim());
        var isPercent = currency is null && amount.EndsWith("%", StringComparison.Ordinal);
        var number = WithMinus(isPercent ? amount.Substring(0, amount.Length - 1).TrimEnd() : amount);
        var hasBlank = isPercent && number.Length + 1 < amount.Length;
        var code = currency is null ? null : CurrencyWords.Before(currency);
        if (currency is not null && code is null)
        {
            return null;
        }

        var readings = Decimals(number, code);
        var spelled = readings.Select(text => (code is null ? "" : code + " ") + text + (isPercent ? "%" : "")).ToImmutableArray();
        if (!readings.All(text => Fits(text, mustBeNumber: code is not null || isPercent)) || spelled.Contains(written))
        {
            return null;
        }

        var hasComma = number.IndexOf(',') >= 0;
        var reason = readings.Count > 1 ? (code is null ? NumberHabit.CountedThousands : NumberHabit.Thousands)
            : currency is not null && currency != code ? NumberHabit.Currency
            : hasComma || code is not null ? NumberHabit.Comma
            : hasBlank ? NumberHabit.Percent
            : NumberHabit.Dash;
        return new NumberReading(spelled, readings.Count == 1 && !hasComma && (currency is null || CurrencyWords.IsCertain(currency)), reason);
    }

    /// <summary>What an amount with three digits behind a point may mean: that many thousands, or an amount with cents.</summary>
    public static List<string> Thousands(string amount) =>
        [amount.Replace(".", ""), decimal.Parse(amount, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture)];

    /// <summary>What a number with three digits behind a point may mean: that many thousands, or a number with decimals.</summary>
    public static List<string> CountedThousands(string number) =>
        [number.Replace(".", ""), decimal.Parse(number, CultureInfo.InvariantCulture).ToString("0.###", CultureInfo.InvariantCulture)];

    private static bool Fits(string text, bool mustBeNumber)
    {
        var kind = NumberShape.KindOf(text.AsSpan());
        return mustBeNumber ? kind == TokenKind.Number : kind != TokenKind.Malformed;
    }

    /// <summary>The currency's word or sign, before the amount or behind it, and the rest.</summary>
    private static (string? Currency, string Amount) Currency(string written)
    {
        var front = 0;
        while (front < written.Length && !IsOfNumber(written[front]))
        {
            front++;
        }

        if (front > 0)
        {
            return (written.Substring(0, front).Trim().TrimEnd('.'), WithoutDash(written.Substring(front)));
        }

        var last = written.Length - 1;
        var isSign = last > 0 && char.GetUnicodeCategory(written[last]) == UnicodeCategory.CurrencySymbol;
        return isSign ? (written.Substring(last), WithoutDash(written.Substring(0, last).TrimEnd())) : (null, WithoutDash(written));
    }

    private static bool IsOfNumber(char character) => character is (>= '0' and <= '9') or '-' or '+' || Lexer.IsDash(character);

    /// <summary>Without the dash that stands for no cents: <c>49,-</c>.</summary>
    private static string WithoutDash(string amount)
    {
        var end = amount.Length - 2;
        var isDash = end > 0 && amount[end] is ',' or '.' && (amount[end + 1] == '-' || Lexer.IsDash(amount[end + 1]));
        return isDash ? amount.Substring(0, end) : amount;
    }

    private static string WithMinus(string number) =>
        number.Length > 0 && Lexer.IsDash(number[0]) ? "-" + number.Substring(1) : number;

    /// <summary>The number with a point before its decimals and nothing between its thousands; both readings where it may be either.</summary>
    private static List<string> Decimals(string number, string? currency)
    {
        var (comma, point) = (number.IndexOf(','), number.IndexOf('.'));
        if (comma >= 0 && point >= 0)
        {
            var (thousands, decimals) = comma < point ? (",", '.') : (".", ',');
            return [number.Replace(thousands, "").Replace(decimals, '.')];
        }

        var pointed = number.Replace(',', '.');
        return currency is null
            ? CurrencyWords.MayBeThousands(pointed.AsSpan()) ? CountedThousands(pointed) : [pointed]
            : CurrencyWords.IsAmbiguous(currency, pointed.AsSpan()) ? Thousands(pointed) : [pointed];
    }
}
