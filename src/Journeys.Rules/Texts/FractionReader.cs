using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>
/// Reads parts of a price as percentages, and parts of a unit of time: <c>een derde korting</c>, <c>half price</c>,
/// <c>tre fjerdedele af prisen</c>, <c>three quarters of an hour</c>.
/// </summary>
internal static class FractionReader
{
    private const int Reach = 6;
    private const int FarthestVerb = 10;
    private const int LargestWhole = 12;
    private const int Beginning = 5;
    private const int Head = 5;

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

        return parts == whole ? -1 : next;
    }

    /// <summary>Whether a word is one for people.</summary>
    public static bool IsPeople(TextScan scan, int at) => scan.At(at).IsWord && Begins(scan.At(at).Text, scan.Language.Measures.Fractions.People);

    /// <summary>Adds to a percentage whether it is what is left of a price, or a share of people, which promises nothing.</summary>
    public static Quantity Describe(TextScan scan, Quantity share)
    {
        var words = scan.Language.Measures.Fractions;
        var isPaid = (Begins(scan.At(share.First - 1).Text, words.Paying) || Begins(scan.At(share.First - 2).Text, words.Paying)) && !IsTakenOff(scan, share, words);
        return share with
        {
            IsPriceOff = !isPaid && IsOff(scan, share),
            IsPriceLeft = isPaid || (!IsOff(scan, share) && Stands(scan, share, words.Price)),
            IsBackground = IsOfPeople(scan, share.Last + 1, words),
        };
    }

    /// <summary>"You pay 25% less", "betaal een kwart minder", "25 % under normalprisen": the word right behind tells that it is taken off, whatever is paid.</summary>
    private static bool IsTakenOff(TextScan scan, Quantity share, FractionWords words) =>
        scan.At(share.Last + 1).IsWord && (Begins(scan.At(share.Last + 1).Text, words.Off) || words.Below.Contains(scan.At(share.Last + 1).Text));

    private static bool IsOrdinal(TextScan scan, int at) =>
        scan.At(at).IsWord && scan.Language.Measures.Fractions.Ordinals.ContainsKey(scan.At(at).Text);

    /// <summary>Whether a percentage is what is taken off a price.</summary>
    public static bool IsOff(TextScan scan, Quantity share) =>
        Stands(scan, share, scan.Language.Measures.Fractions.Off) || scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Below);

    /// <summary>Whether an amount is what is saved: "€ 5 korting", "save £5".</summary>
    public static bool IsSaved(TextScan scan, Quantity amount)
    {
        var off = scan.Language.Measures.Fractions.Off;
        return (Begins(scan.At(amount.Last + 1).Text, off) && !IsSettled(scan, amount)) || Begins(scan.At(amount.First - 1).Text, off)
            || (scan.At(amount.First - 1).IsWord && Begins(scan.At(amount.First - 2).Text, off));
    }

    /// <summary>"Je rekent voor de les € 5 af": the word behind the amount belongs to a verb for paying, in the same clause.</summary>
    private static bool IsSettled(TextScan scan, Quantity amount)
    {
        if (scan.At(amount.Last + 2).IsWord)
        {
            return false;
        }

        for (var at = amount.First - 1; at >= amount.First - FarthestVerb && scan.At(at).Sentence == scan.At(amount.First).Sentence && !Claims.NegationReader.IsClauseSign(scan.At(at)); at--)
        {
            if (scan.IsAny(at, scan.Language.Measures.Fractions.Settling))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A third off", "a third of it", "save a third", and not "a third child".</summary>
    private static bool EndsPart(TextScan scan, int next)
    {
        var token = scan.At(next);
        var words = scan.Language.Measures.Fractions;
        return !token.IsWord || scan.Language.FunctionWords.Contains(token.Text) || Begins(token.Text, words.Off) || Begins(token.Text, words.Price)
            || words.Below.Contains(token.Text);
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

        return Stands(scan, share, words.Off) || Stands(scan, share, words.Price) || IsOfPeople(scan, next, words) ? share : null;
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
        while (before >= at - 2 && !Begins(scan.At(before).Text, words.Paying))
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

    /// <summary>Whether one of some words stands near in the same sentence.</summary>
    private static bool Stands(TextScan scan, Quantity share, string[] beginnings)
    {
        for (var at = share.First - Reach; at <= share.Last + Reach; at++)
        {
            if (scan.At(at) is { Kind: TokenKind.Word, IsQuoted: false } token && token.Sentence == scan.Tokens[share.First].Sentence
                && BeginsOrEnds(token.Text, beginnings, scan.Language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfPeople(TextScan scan, int at, FractionWords words)
    {
        if (!scan.IsAny(at, words.Of) && !scan.IsAny(at, scan.Language.Measures.Articles))
        {
            return Begins(scan.At(at).Text, words.People);
        }

        return Begins(scan.At(at + 1).Text, words.People) || (scan.At(at + 1).IsWord && Begins(scan.At(at + 2).Text, words.People));
    }

    /// <summary>The same, where the beginning may also be the head of a compound (<c>bundelkorting</c>).</summary>
    public static bool BeginsOrEnds(string word, string[] beginnings, LanguageKnowledge language)
    {
        if (Begins(word, beginnings))
        {
            return true;
        }

        foreach (var beginning in language.HasCompounds ? beginnings : [])
        {
            if (beginning.Length >= Head && word.EndsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word begins with one of some beginnings; a short one has to be the whole word.</summary>
    public static bool Begins(string word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (beginning.Length < Beginning ? word == beginning : word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
