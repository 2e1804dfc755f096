using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Reads values that are words: <c>tweejarige</c>, <c>two-week</c>, <c>kwartier</c>, <c>een week</c>.</summary>
internal static class WordedQuantityReader
{
    /// <summary>A value in one word, or a number before such a word.</summary>
    public static Quantity? Read(TextScan scan, int at) => ReadJoined(scan, at) ?? ReadWhole(scan, at) ?? ReadVague(scan, at) ?? ReadCounted(scan, at);

    /// <summary><c>within a few days</c>: a number that is not exact promises something behind <c>within</c> only.</summary>
    private static Quantity? ReadVague(TextScan scan, int at)
    {
        foreach (var (words, low, high) in scan.Language.Measures.Vague)
        {
            if (scan.At(at).Text == words[0] && NumberReader.Follows(scan, at, words) && IsBound(scan, at)
                && QuantityReader.UnitAt(scan, at + words.Length, out var unit) is var last && last >= 0)
            {
                return new Quantity(unit.Dimension, low * unit.Factor, high * unit.Factor) { First = at, Last = last };
            }
        }

        return null;
    }

    private static bool IsBound(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        return scan.IsAny(at - 1, measures.Within) || (scan.IsAny(at - 2, measures.Within) && scan.At(at - 1).Text == "for");
    }

    /// <summary><c>after day 30</c>, <c>up to day 30</c>: which day it is.</summary>
    private static Quantity? ReadCounted(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        var isCounted = scan.IsAny(at, measures.CountedUnits) && (scan.IsAny(at - 1, measures.After) || scan.IsAny(at - 1, scan.Language.Calendar.Until)) && scan.At(at + 1).Kind == TokenKind.Number;
        return isCounted && NumberReader.Read(scan, at + 1, out var which) == at + 2
            ? Of(measures.Units[scan.At(at).Text], which, at, at + 1)
            : null;
    }

    /// <summary>A number and a unit in one word: <c>tweejarige</c>, <c>two-week</c>.</summary>
    private static Quantity? ReadJoined(TextScan scan, int at)
    {
        var token = scan.At(at);
        if (!token.IsWord || token.Length < 5)
        {
            return null;
        }

        var measures = scan.Language.Measures;
        foreach (var joined in measures.JoinedUnits)
        {
            if (token.Text.EndsWith(joined.Key, StringComparison.Ordinal)
                && token.Text.Length > joined.Key.Length
                && measures.Numbers.TryGetValue(token.Text.Substring(0, token.Text.Length - joined.Key.Length).TrimEnd('-'), out var number))
            {
                return Of(joined.Value, number, at, at);
            }
        }

        var hyphen = token.Text.LastIndexOf('-');
        var isHyphenated = hyphen > 0
            && measures.Units.TryGetValue(token.Text.Substring(hyphen + 1), out var unit)
            && measures.Numbers.TryGetValue(token.Text.Substring(0, hyphen), out var amount);
        return isHyphenated
            ? Of(measures.Units[token.Text.Substring(hyphen + 1)], measures.Numbers[token.Text.Substring(0, hyphen)], at, at)
            : null;
    }

    /// <summary>Words that are a value by themselves, with a number before them or without.</summary>
    private static Quantity? ReadWhole(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        var next = NumberReader.Read(scan, at, out var times);
        var word = next < 0 ? at : next;
        if (!scan.At(word).IsWord || !measures.Wholes.TryGetValue(scan.At(word).Text, out var whole))
        {
            return null;
        }

        return Of(whole.Unit, whole.Amount * (next < 0 ? 1 : times), at, word);
    }

    /// <summary><c>een week</c>, <c>half a year</c>, <c>een half jaar</c>: one or a half of a unit without a number.</summary>
    public static Quantity? ReadArticle(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        var isHalf = scan.IsAny(at, measures.Half);
        var isArticle = scan.IsAny(at, measures.Articles);
        if (!isHalf && !isArticle)
        {
            return null;
        }

        var next = at + 1;
        if (isHalf)
        {
            next += scan.IsAny(next, measures.Articles) ? 1 : 0;
        }
        else if (scan.IsAny(next, measures.Half))
        {
            isHalf = true;
            next++;
        }

        var last = QuantityReader.UnitAt(scan, next, out var unit);
        var isLength = last >= 0 && unit.Dimension is Unit.Time or Unit.Months or Unit.WorkingDays;
        var isWeighed = last >= 0 && isHalf && unit.Dimension is Unit.Weight or Unit.Distance or Unit.Volume;
        if (!isLength && !isWeighed)
        {
            return null;
        }

        // "A year and a half".
        foreach (var half in isHalf ? [] : measures.AndAHalf)
        {
            if (NumberReader.Follows(scan, last + 1, half))
            {
                return Of(unit, 1.5m, at, last + half.Length);
            }
        }

        return Of(unit, isHalf ? 0.5m : 1, at, last);
    }

    private static Quantity Of(Unit unit, decimal amount, int first, int last) =>
        new(unit.Dimension, amount * unit.Factor, amount * unit.Factor) { First = first, Last = last };
}
