using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>
/// Reads parts of a price as percentages, and parts of a unit of time: <c>een derde korting</c>, <c>half price</c>,
/// <c>tre fjerdedele af prisen</c>, <c>three quarters of an hour</c>.
/// </summary>
internal static class FractionReader
{
    private const int LargestWhole = 12;
    private const int LargestAll = 100;

    /// <summary>The part that starts at a token, or null where it is a part of something else.</summary>
    public static Quantity? Read(TextScan scan, int at)
    {
        var next = Part(scan, at, out var parts, out var whole);
        if (next < 0 || (scan.IsAny(at, scan.Language.Measures.Articles) && IsOrdinal(scan, next - 1) && !EndsPart(scan, next)))
        {
            return null;
        }

        return OfTime(scan, at, next, (decimal)parts / whole) ?? OfPrice(scan, at, next, parts, whole);
    }

    /// <summary>A part of whatever it is, with the half of a thing (<c>half the bill</c>): the token behind it, or -1.</summary>
    public static int Any(TextScan scan, int at, out int parts, out int whole)
    {
        var next = Part(scan, at, out parts, out whole);
        if (next >= 0 && scan.IsAny(at, scan.Language.Measures.Articles) && IsOrdinal(scan, next - 1) && !EndsPart(scan, next))
        {
            return -1;
        }

        if (next < 0 && scan.IsAny(at, scan.Language.Measures.Fractions.Halves) && scan.At(at + 1).Text is "the" or "your" or "our" or "af" or "of")
        {
            (parts, whole) = (1, 2);
            return at + 1;
        }

        return next < 0 || parts == whole ? OutOf(scan, at, out parts, out whole) : next;
    }

    /// <summary><c>three out of four</c>, <c>tre ud af fire</c>, <c>drie van de vier</c>: the token behind it, or -1.</summary>
    public static int OutOf(TextScan scan, int at, out int parts, out int whole)
    {
        (parts, whole) = (0, 0);
        var next = NumberReader.Read(scan, at, out var some);
        foreach (var words in next < 0 ? [] : scan.Language.Measures.OutOf)
        {
            if (NumberReader.Follows(scan, next, words) && NumberReader.Read(scan, next + words.Length, out var all) is var end and > 0
                && some > 0 && all > some && all <= LargestAll && some % 1 == 0 && all % 1 == 0)
            {
                (parts, whole) = ((int)some, (int)all);
                return end;
            }
        }

        return -1;
    }

    private static bool IsOrdinal(TextScan scan, int at) =>
        scan.At(at).IsWord && scan.Language.Measures.Fractions.Ordinals.ContainsKey(scan.At(at).Text);

    /// <summary>"A third off", "a third of it", "save a third", and not "a third child".</summary>
    private static bool EndsPart(TextScan scan, int next)
    {
        var token = scan.At(next);
        var words = scan.Language.Measures.Fractions;
        return !token.IsWord || scan.Language.FunctionWords.Contains(token.Text) || WordBeginnings.Begins(token.Text, words.Off) || WordBeginnings.Begins(token.Text, words.Price)
            || words.Below.Contains(token.Text) || WordBeginnings.Begins(token.Text, words.Bills) || words.PaidAhead.Contains(token.Text);
    }

    private static Quantity? OfTime(TextScan scan, int at, int next, decimal share)
    {
        var isOf = scan.IsAny(next, scan.Language.Measures.Fractions.Of);
        if (!isOf && IsOrdinal(scan, next - 1))
        {
            return null;
        }

        var unitAt = next + (isOf ? 1 : 0);
        unitAt += scan.IsAny(unitAt, scan.Language.Measures.Articles) ? 1 : 0;
        var last = QuantityReader.UnitAt(scan, unitAt, out var unit);
        return last >= 0 && unit.Dimension is Unit.Time or Unit.Months
            ? new Quantity(unit.Dimension, share * unit.Factor, share * unit.Factor) { First = at, Last = last }
            : null;
    }

    /// <summary>A third is 33% to one writer and 34% to another, so it is read as what lies between.</summary>
    private static Quantity? OfPrice(TextScan scan, int at, int next, int parts, int whole)
    {
        var exact = 100m * parts / whole;
        var share = new Quantity(Unit.Percent, Math.Floor(exact), Math.Ceiling(exact)) { First = at, Last = next - 1 };
        var words = scan.Language.Measures.Fractions;
        if (ShareReader.IsClock(scan, next))
        {
            return null;
        }

        return PriceContext.Stands(scan, share, words.Off) || PriceContext.Stands(scan, share, words.Price) || PriceContext.IsOfPeople(scan, next, words) ? share : null;
    }

    /// <summary>The part that starts at a token: the token behind it, or -1.</summary>
    private static int Part(TextScan scan, int at, out int parts, out int whole)
    {
        var words = scan.Language.Measures.Fractions;
        if (Sign(scan.At(at), out parts, out whole))
        {
            return at + 1;
        }

        if (IsFullPrice(scan, at, words))
        {
            (parts, whole) = (1, 1);
            return at + 2;
        }

        if (scan.IsAny(at, words.Halves))
        {
            (parts, whole) = (1, 2);
            var behind = scan.IsAny(at + 1, scan.Language.Measures.Articles) || scan.At(at + 1).Text == "the" ? at + 2 : at + 1;
            return scan.IsAny(behind, words.HalvedPrices) || scan.IsAny(at + 1, words.Of) || !scan.At(at + 1).IsWord ? at + 1 : -1;
        }

        if (scan.At(at).IsWord && words.Named.TryGetValue(scan.At(at).Text, out var named))
        {
            (parts, whole) = named;
            return at + 1;
        }

        return Counted(scan, at, words, out parts, out whole);
    }

    /// <summary>"Children pay full price", and not "never pay full price" or "half of the full price".</summary>
    private static bool IsFullPrice(TextScan scan, int at, FractionWords words)
    {
        if (!scan.IsAny(at, words.Fulls) || !scan.IsAny(at + 1, words.HalvedPrices))
        {
            return false;
        }

        var before = at - 1;
        while (before >= at - 2 && !WordBeginnings.Begins(scan.At(before).Text, words.Paying))
        {
            before--;
        }

        return before >= at - 2 && !Claims.NegationReader.Occurs(scan, scan.Tokens[at].Sentence);
    }

    /// <summary><c>two thirds</c>, <c>een derde</c>, <c>1/3</c>.</summary>
    private static int Counted(TextScan scan, int at, FractionWords words, out int parts, out int whole)
    {
        (parts, whole) = (1, 0);
        var next = at + 1;
        if (!scan.IsAny(at, scan.Language.Measures.Articles))
        {
            next = NumberReader.Read(scan, at, out var number);
            if (next < 0 || number is < 1 or > LargestWhole || number % 1 != 0)
            {
                return -1;
            }

            parts = (int)number;
        }

        var word = scan.At(next);
        if (word.IsWord && words.Named.TryGetValue(word.Text, out var named) && named.Parts == 1)
        {
            whole = named.Whole;
        }
        else if (word.IsWord && words.Ordinals.TryGetValue(word.Text, out var ordinal))
        {
            whole = ordinal;
        }
        else if (word.IsSign('/') && word.IsGlued && scan.At(next + 1) is { Kind: TokenKind.Number, IsGlued: true } below
            && Digits.Whole(below.Text) is > 1 and <= LargestWhole and var slashed)
        {
            whole = slashed;
            next++;
        }

        return whole > parts ? next + 1 : -1;
    }

    private static bool Sign(Token token, out int parts, out int whole)
    {
        (parts, whole) = token.Kind == TokenKind.Sign
            ? token.Text[0] switch { '½' => (1, 2), '⅓' => (1, 3), '⅔' => (2, 3), '¼' => (1, 4), '¾' => (3, 4), _ => (0, 0) }
            : (0, 0);
        return whole > 0;
    }
}
