using System.Globalization;
using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Writes a claim's value in the place of another one, in the manner in which the text writes values.</summary>
internal static class ValueWriter
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "$" };

    /// <summary>The promised value as the text would write it; null where that cannot be told.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="written">The value that stands there.</param>
    /// <param name="claim">The claim.</param>
    public static string? Write(TextScan scan, Quantity written, WatchedClaim claim)
    {
        if (claim.Value is not { } promised || promised.Low != promised.High)
        {
            return null;
        }

        if (promised.Dimension.StartsWith("money:", StringComparison.Ordinal))
        {
            return Money(scan, written, promised);
        }

        return promised.Dimension == Unit.Score ? null : Measured(scan, written, promised) ?? Plain(claim.Claim.Value, promised, scan.Language);
    }

    /// <summary>The number alone replaced, where the text's own unit holds the promised value in whole or half numbers.</summary>
    private static string? Measured(TextScan scan, Quantity written, Quantity promised)
    {
        var behind = EndOfNumber(scan, written);
        var factor = 1m;
        string? unitWord = null;
        if (promised.Dimension is Unit.Time or Unit.Months or Unit.WorkingDays or Unit.Weight or Unit.Distance or Unit.Volume)
        {
            var at = QuantityReader.UnitAt(scan, behind, out var unit);
            if (at < 0 || unit.Dimension != promised.Dimension)
            {
                return written.IsAge && at < 0 ? Number(scan, written, AgeReader.Years(promised)) : null;
            }

            (factor, unitWord) = (unit.Factor, scan.Tokens[at].Text);
        }

        var amount = promised.Low / factor;
        if (amount * 2 % 1 != 0)
        {
            return null;
        }

        var rest = behind > written.Last ? "" : scan.Text.Substring(scan.Tokens[behind - 1].End, scan.Tokens[written.Last].End - scan.Tokens[behind - 1].End);
        return Number(scan, written, amount) + InNumber(rest, unitWord, amount, scan.Language);
    }

    /// <summary>A number in digits or in words, as the one that stands there.</summary>
    private static string Number(TextScan scan, Quantity written, decimal amount)
    {
        var first = scan.Tokens[written.First];
        var number = first.Kind == TokenKind.Number ? Digits(amount, scan.Language) : InWords(amount, scan.Language);
        return LetterCase.Of(scan.Text.Substring(first.Start, 1), number);
    }

    /// <summary>The unit in the singular or plural that the amount asks for.</summary>
    private static string InNumber(string rest, string? unit, decimal amount, LanguageKnowledge language)
    {
        foreach (var pair in language.Measures.Plurals)
        {
            var wanted = amount == 1 ? pair.Key : pair.Value;
            if (unit is not null && unit != wanted && rest.Length > 0 && rest[0] != '-' && (unit == pair.Key || unit == pair.Value) && rest.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return rest.Substring(0, rest.Length - unit.Length) + wanted;
            }
        }

        return rest;
    }

    /// <summary>The value in its claim's own unit: <c>30 dagen</c>.</summary>
    private static string? Plain(Value? value, Quantity promised, LanguageKnowledge language)
    {
        var amount = value switch
        {
            DurationValue length => length.Amount,
            CountValue count => count.Amount,
            _ => 0,
        };
        foreach (var pair in language.Measures.Plurals)
        {
            if (amount != 0 && language.Measures.Units[pair.Key] is var unit && unit.Dimension == promised.Dimension && unit.Factor * amount == promised.Low)
            {
                return Digits(amount, language) + " " + (amount == 1 ? pair.Key : pair.Value);
            }
        }

        return null;
    }

    private static string Money(TextScan scan, Quantity written, Quantity promised)
    {
        var currency = promised.Dimension.Substring("money:".Length);
        var digits = Cents(promised.Low, scan.Language);
        var numbers = Enumerable.Range(written.First, written.Last - written.First + 1)
            .Where(at => scan.Tokens[at].Kind == TokenKind.Number).ToList();
        var isWhole = scan.Language.Measures.Money.TryGetValue(scan.Tokens[written.Last].Text, out var unit) && unit.Part != 1;
        if (numbers.Count != 1 || isWhole)
        {
            return Signs.TryGetValue(currency, out var sign) ? sign + (scan.Language.HasDecimalComma ? " " : "") + digits
                : currency == "DKK" && scan.Language.Tag == "da" ? digits + " kr." : currency + " " + digits;
        }

        var token = scan.Tokens[numbers[0]];
        var start = scan.Tokens[written.First].Start;
        var before = scan.Text.Substring(start, token.Start - start);
        var behind = scan.Text.Substring(token.End, scan.Tokens[written.Last].End - token.End);
        var isDash = behind.StartsWith(",-", StringComparison.Ordinal) || behind.StartsWith(".-", StringComparison.Ordinal);
        return before + digits + (isDash && promised.Low % 1 != 0 ? behind.Substring(2) : behind);
    }

    /// <summary>The token behind the number or range that begins a value, an article counting as one.</summary>
    private static int EndOfNumber(TextScan scan, Quantity written)
    {
        var next = NumberReader.Read(scan, written.First, out _);
        if (next < 0)
        {
            return written.First + 1;
        }

        var isRange = written.High > written.Low && (scan.At(next).IsSign('-') || scan.IsAny(next, scan.Language.Measures.RangeWords));
        return isRange ? Math.Max(next, NumberReader.Read(scan, next + 1, out _)) : next;
    }

    private static string InWords(decimal amount, LanguageKnowledge language)
    {
        foreach (var number in language.Measures.Numbers)
        {
            if (number.Value == amount)
            {
                return number.Key;
            }
        }

        return Digits(amount, language);
    }

    private static string Digits(decimal amount, LanguageKnowledge language)
    {
        var digits = amount.ToString("0.##", CultureInfo.InvariantCulture);
        return language.HasDecimalComma ? digits.Replace('.', ',') : digits;
    }

    private static string Cents(decimal amount, LanguageKnowledge language)
    {
        var digits = amount.ToString(amount % 1 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
        return language.HasDecimalComma ? digits.Replace('.', ',') : digits;
    }
}
