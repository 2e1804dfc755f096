using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Tells what a part or an amount has to do with a price: taken off it, left of it, or a share of people.</summary>
internal static class PriceContext
{
    private const int Reach = 6;
    private const int FarthestVerb = 10;
    private const int ExpletiveReach = 3;
    private const int NounReach = 4;

    /// <summary>Adds to a percentage whether it is what is left of a price, or a share of people, which promises nothing.</summary>
    public static Quantity Describe(TextScan scan, Quantity share)
    {
        var words = scan.Language.Measures.Fractions;
        var isPaid = (WordBeginnings.Begins(scan.At(share.First - 1).Text, words.Paying) || WordBeginnings.Begins(scan.At(share.First - 2).Text, words.Paying)) && !IsTakenOff(scan, share, words) && !IsInstalment(scan, share, words);
        return share with
        {
            IsPriceOff = !isPaid && IsOff(scan, share),
            IsPriceLeft = isPaid || (!IsOff(scan, share) && Stands(scan, share, words.Price) && !IsOfPayment(scan, share, words) && !IsInstalment(scan, share, words)),
            IsBackground = IsOfPeople(scan, share.Last + 1, words),
        };
    }

    /// <summary>Whether a percentage is what is taken off a price.</summary>
    public static bool IsOff(TextScan scan, Quantity share) =>
        Stands(scan, share, scan.Language.Measures.Fractions.Off) || scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Below) || GoesOff(scan, share);

    /// <summary>"Er smelt dertig procent van de prijs", "der ryger 30 % af prisen", and not "er blijft 70% van de prijs over".</summary>
    private static bool GoesOff(TextScan scan, Quantity share)
    {
        var words = scan.Language.Measures.Fractions;
        var whole = scan.IsAny(share.Last + 2, scan.Language.Measures.Articles) || scan.IsAny(share.Last + 2, scan.Language.FunctionWords) ? share.Last + 3 : share.Last + 2;
        return scan.IsAny(share.Last + 1, words.Of) && scan.At(whole).IsWord && WordBeginnings.Begins(scan.At(whole).Text, words.Price)
            && scan.HasAny(Math.Max(scan.FirstOf(scan.Tokens[share.First].Sentence), share.First - ExpletiveReach), share.First - 1, words.Expletives)
            && !scan.HasIn(scan.Tokens[share.First].Sentence, token => token.IsWord && words.Staying.Contains(token.Text));
    }

    /// <summary>Whether an amount is told as what is paid: "costs £5", "delivery: £5", "for £5", "£5 a month".</summary>
    public static bool IsCharged(TextScan scan, Quantity amount) =>
        scan.IsAny(amount.First - 1, scan.Language.Measures.Costs) || scan.At(amount.First - 1).IsSign(':') || scan.IsAny(amount.First - 1, scan.Language.Measures.Charged)
        || Wordings.FactReader.Per(scan, amount).Length > 0;

    /// <summary>Whether an amount is what is saved: "€ 5 korting", "save £5".</summary>
    public static bool IsSaved(TextScan scan, Quantity amount)
    {
        var off = scan.Language.Measures.Fractions.Off;
        if (IsOfDiscount(scan, amount))
        {
            return true;
        }

        return (WordBeginnings.Begins(scan.At(amount.Last + 1).Text, off) && !IsSettled(scan, amount)) || WordBeginnings.Begins(scan.At(amount.First - 1).Text, off)
            || (scan.At(amount.First - 1).IsWord && !scan.IsAny(amount.First - 1, scan.Language.Negation.Than)
                && !scan.IsAny(amount.First - 1, scan.Language.Measures.Threshold) && WordBeginnings.Begins(scan.At(amount.First - 2).Text, off));
    }

    /// <summary>"100 kr. i medlemsrabat", "de korting bedraagt € 60", "rabatten: 75 kr.": a noun for a discount beside the amount, and no price between.</summary>
    private static bool IsOfDiscount(TextScan scan, Quantity amount)
    {
        var words = scan.Language.Measures.Fractions;
        bool Is(int at) => scan.At(at).IsWord && scan.At(at).Sentence == scan.Tokens[amount.First].Sentence
            && WordBeginnings.BeginsOrEnds(scan.At(at).Text, words.Discounts, scan.Language);
        if (Is(amount.Last + 1) || (scan.IsAny(amount.Last + 1, scan.Language.FunctionWords) && Is(amount.Last + 2)))
        {
            return true;
        }

        for (var at = amount.First - 1; at >= amount.First - NounReach && (scan.At(at).IsWord || scan.At(at).IsSign(':')) && !scan.IsAny(at, scan.Language.Measures.Threshold) && !scan.IsAny(at, scan.Language.Measures.Costs); at--)
        {
            if (Is(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a share is a part of what was paid, where nothing before it tells of a price: <c>three quarters of what you pay is yours to keep</c>.</summary>
    private static bool IsOfPayment(TextScan scan, Quantity share, FractionWords words) =>
        scan.IsAny(share.Last + 1, words.Of) && scan.IsAny(share.Last + 2, words.What) && !StandsIn(scan, share, share.First - Reach, share.First - 1, words.Price);

    /// <summary>Whether a word is one for people.</summary>
    public static bool IsPeople(TextScan scan, int at) => scan.At(at).IsWord && WordBeginnings.Begins(scan.At(at).Text, scan.Language.Measures.Fractions.People);

    /// <summary>Whether people are named at a token, whose share it then is: <c>of our guests</c>.</summary>
    public static bool IsOfPeople(TextScan scan, int at, FractionWords words)
    {
        if (!scan.IsAny(at, words.Of) && !scan.IsAny(at, scan.Language.Measures.Articles))
        {
            return WordBeginnings.Begins(scan.At(at).Text, words.People);
        }

        return WordBeginnings.Begins(scan.At(at + 1).Text, words.People) || (scan.At(at + 1).IsWord && !scan.IsAny(at + 1, words.What) && WordBeginnings.Begins(scan.At(at + 2).Text, words.People));
    }

    /// <summary>Whether one of some words stands near in the same sentence.</summary>
    public static bool Stands(TextScan scan, Quantity share, string[] beginnings) =>
        StandsIn(scan, share, share.First - Reach, share.Last + Reach, beginnings);

    private static bool StandsIn(TextScan scan, Quantity share, int first, int last, string[] beginnings)
    {
        for (var at = first; at <= last; at++)
        {
            if (scan.At(at) is { Kind: TokenKind.Word, IsQuoted: false } token && token.Sentence == scan.Tokens[share.First].Sentence
                && WordBeginnings.BeginsOrEnds(token.Text, beginnings, scan.Language))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"You pay 25% less", "betaal een kwart minder", "25 % under normalprisen": the word right behind tells that it is taken off, whatever is paid.</summary>
    private static bool IsTakenOff(TextScan scan, Quantity share, FractionWords words) =>
        scan.At(share.Last + 1).IsWord && (WordBeginnings.Begins(scan.At(share.Last + 1).Text, words.Off) || words.Below.Contains(scan.At(share.Last + 1).Text));

    /// <summary>"You pay 30% when you order and the rest later": a part of the whole price, and none that is left of it.</summary>
    private static bool IsInstalment(TextScan scan, Quantity share, FractionWords words) =>
        scan.HasIn(scan.Tokens[share.First].Sentence, token => token.IsWord
            && ((token.Start > scan.Tokens[share.Last].Start && words.Instalments.Contains(token.Text)) || words.Paid.Contains(token.Text)));

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
}
