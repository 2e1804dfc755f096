using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>
/// Tells whether a text gives away what a claim has a price for: "delivery is free", "enjoy free delivery on every box". An offer for
/// some, for a time, or from an amount on says nothing against the price.
/// </summary>
internal static class GivenAway
{
    private const int LongestArticle = 2;
    private const int FarthestFree = 3;
    private const int LongestThing = 2;
    private const int FarthestNothing = 5;

    /// <summary>Whether what is spoken of costs nothing by these words, with no condition around it.</summary>
    public static bool Is(TextScan scan, Mention mention)
    {
        var isPrice = mention.Claim is { IsThreshold: false, Value: { Low: > 0, IsPriceOff: false } value } && value.IsMoney;
        return isPrice && (IsSaidOf(scan, mention) || IsOffered(scan, mention));
    }

    /// <summary>Whether the words beside a mention say that it costs nothing, whoever it is for.</summary>
    public static bool SaysFree(TextScan scan, Mention mention) => Offer(scan, mention).Last >= 0;

    /// <summary>"Montage is gratis", "the call-out costs you nothing": the whole sentence.</summary>
    private static bool IsSaidOf(TextScan scan, Mention mention)
    {
        var sentence = scan.Tokens[mention.First].Sentence;
        if (scan.At(mention.First - 1 - LongestArticle).Sentence == sentence)
        {
            return false;
        }

        // What a question before it asks for may be the condition.
        var at = mention.First - 1;
        while (scan.At(at).Sentence == sentence && IsPlain(scan, at))
        {
            at--;
        }

        if (scan.At(at).Sentence == sentence || scan.At(at).IsSign('?'))
        {
            return false;
        }

        return FreeBehind(scan, mention) is var end and >= 0 && (scan.At(end + 1).Sentence != sentence || IsEnd(scan, end + 1));
    }

    /// <summary>The last word of what says that it costs nothing, behind a mention; -1 where nothing does.</summary>
    private static int FreeBehind(TextScan scan, Mention mention)
    {
        var measures = scan.Language.Measures;
        // "The diagnostic test is free": where words are not written together, the noun may stand behind the watch word.
        var last = mention.Last;
        last += !scan.Language.HasCompounds && scan.At(last + 1).IsWord && !IsPlain(scan, last + 1) && IsPlain(scan, last + 2) ? 1 : 0;
        var free = last + 1;
        while (free <= last + FarthestFree && IsPlain(scan, free) && !scan.IsAny(free, measures.Free))
        {
            free++;
        }

        var isTied = free > last + 1 || scan.IsAny(last + 1, measures.Costs);
        free += scan.IsAny(free, measures.Costs) ? 1 : 0;
        free += scan.IsAny(free, scan.Language.FunctionWords) && !scan.IsAny(free, measures.Free) ? 1 : 0;
        return isTied && scan.IsAny(free, measures.Free) ? WithCharge(scan, free) : -1;
    }

    private static int WithCharge(TextScan scan, int free) =>
        scan.Language.Measures.OfCharge is { Length: > 0 } words && NumberReader.Follows(scan, free + 1, words) ? free + words.Length : free;

    private static bool IsEnd(TextScan scan, int at) => scan.At(at).IsSign('.') || scan.At(at).IsSign('!');

    /// <summary>"Enjoy free delivery on every box", "bij ons kunt u zich gratis inschrijven": an offer to all.</summary>
    private static bool IsOffered(TextScan scan, Mention mention)
    {
        var sentence = scan.Tokens[mention.First].Sentence;
        var (first, last, isAttribute) = Offer(scan, mention);

        // A free voucher is worth what it is worth.
        var isOfPrice = mention.Claim.IsCharged || !isAttribute;
        return isOfPrice && last >= 0 && !ClaimSentences.IsAsked(scan, sentence) && !HasAmount(scan, sentence) && !HasAmount(scan, sentence + 1)
            && !scan.At(scan.FirstOf(sentence) - 1).IsSign('?') && BeginsForAll(scan, first - 1, sentence, isAttribute) && EndsForAll(scan, last + 1, sentence);
    }

    /// <summary>The words that say that it is free, with the mention; the last is -1 where none do.</summary>
    private static (int First, int Last, bool IsAttribute) Offer(TextScan scan, Mention mention)
    {
        var free = scan.Language.Measures.Free;
        var before = scan.IsAny(mention.First - 1, free) ? mention.First - 1
            : scan.IsAny(mention.First - 2, free) && scan.At(mention.First - 1).IsWord ? mention.First - 2 : -1;
        if (before >= 0)
        {
            return (before, mention.Last, true);
        }

        if (PaidNothing(scan, mention) is var nothing and >= 0)
        {
            return (scan.IsAny(mention.First - 1, scan.Language.Measures.Charged) ? mention.First - 1 : mention.First - 2, nothing, false);
        }

        var behind = scan.IsAny(mention.Last + 1, free) ? WithCharge(scan, mention.Last + 1) : FreeBehind(scan, mention);
        return (mention.First, behind, false);
    }

    /// <summary>The last word of "for the thermostat you pay absolutely nothing"; -1 where that is not said.</summary>
    private static int PaidNothing(TextScan scan, Mention mention)
    {
        var measures = scan.Language.Measures;
        var isFor = scan.IsAny(mention.First - 1, measures.Charged) || (scan.IsAny(mention.First - 2, measures.Charged) && scan.IsAny(mention.First - 1, scan.Language.FunctionWords));
        var isPaid = false;
        for (var at = mention.Last + 1; isFor && at <= mention.Last + FarthestNothing && scan.At(at).IsWord; at++)
        {
            if (scan.IsAny(at, measures.Nothing))
            {
                return isPaid ? at : -1;
            }

            isPaid |= WordBeginnings.Begins(scan.At(at).Text, measures.Fractions.Paying);
        }

        return -1;
    }

    /// <summary>An amount is a price or what is to be spent: either is for the values to judge.</summary>
    private static bool HasAmount(TextScan scan, int sentence) =>
        scan.In(scan.Values, sentence).Any(static value => value.Low > 0 && value.IsMoney);

    /// <summary>
    /// Whether only small words and those of giving stand before an offer: in its sentence, behind a denial of costs with a colon, behind what
    /// the customer reads, or, where it is a clause of its own ("sign up today, membership is free"), behind one without a condition.
    /// </summary>
    private static bool BeginsForAll(TextScan scan, int at, int sentence, bool isAttribute)
    {
        for (; at >= 0 && scan.Tokens[at].Sentence == sentence; at--)
        {
            if (scan.Tokens[at].IsSign(':') || scan.IsAny(at, scan.Language.Negation.That))
            {
                return NegationReader.Occurs(scan, sentence) || Reported.IsTold(scan, at);
            }

            if (scan.Tokens[at].IsSign(','))
            {
                return !isAttribute && !IsLimited(scan, scan.FirstOf(sentence), at);
            }

            if (!IsPlain(scan, at) && !scan.IsAny(at, scan.Language.Offers.Giving))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A small word that limits nothing; "with us" limits nothing either.</summary>
    private static bool IsPlain(TextScan scan, int at)
    {
        var offers = scan.Language.Offers;
        var isOurs = scan.IsAny(at, offers.At) && scan.IsAny(at + 1, offers.Us);
        return isOurs || scan.IsAny(at, offers.ForAll)
            || (scan.IsAny(at, scan.Language.FunctionWords) && !scan.IsAny(at, offers.Limits) && !NegationReader.IsNegation(scan.Tokens[at], scan.Language.Negation));
    }

    /// <summary>Whether behind an offer comes nothing, whom it is for where that is all, or who makes it.</summary>
    private static bool EndsForAll(TextScan scan, int at, int sentence)
    {
        while (scan.At(at).Sentence == sentence && !IsEnd(scan, at))
        {
            if (scan.At(at).Kind == TokenKind.Sign)
            {
                return NegationReader.IsClauseSign(scan.At(at)) && !IsLimited(scan, at, scan.Tokens.Length);
            }

            var end = EndOfPhrase(scan, at);
            if (end < 0)
            {
                return false;
            }

            at = end + 1;
        }

        return true;
    }

    /// <summary>The last word of a phrase that limits no offer; -1 for another one.</summary>
    private static int EndOfPhrase(TextScan scan, int at)
    {
        var offers = scan.Language.Offers;
        var all = scan.IsAny(at, offers.ForAll) ? at : scan.IsAny(at, scan.Language.FunctionWords) && scan.IsAny(at + 1, offers.ForAll) ? at + 1 : -1;
        if (all >= 0)
        {
            return Thing(scan, all);
        }

        if (scan.IsAny(at, offers.Ways))
        {
            return Thing(scan, at);
        }

        var isAtBrand = scan.IsAny(at, offers.At) && (scan.IsAny(at + 1, offers.Us) || (scan.At(at + 1).IsWord && char.IsUpper(scan.Text[scan.At(at + 1).Start]) && !scan.IsAny(at, offers.Limits)));
        return isAtBrand ? at + 1 : IsPlain(scan, at) ? at : -1;
    }

    /// <summary>The last of the few words behind one that are the thing.</summary>
    private static int Thing(TextScan scan, int at)
    {
        var end = at;
        while (end < at + LongestThing && scan.At(end + 1) is { IsWord: true } word && word.Sentence == scan.Tokens[at].Sentence && !scan.IsAny(end + 1, scan.Language.Offers.Limits))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether another clause limits the offer after all: ", but only for members", ", if you order today".</summary>
    private static bool IsLimited(TextScan scan, int from, int end)
    {
        var negation = scan.Language.Negation;
        for (var at = from; at < end && scan.At(at).Sentence == scan.At(from).Sentence; at++)
        {
            if (PriceContext.IsPeople(scan, at) || scan.IsAny(at, scan.Language.Measures.Spending) || scan.IsAny(at, negation.Conditions) || scan.IsAny(at, negation.But) || scan.IsAny(at, scan.Language.Measures.Threshold) || NegationReader.IsNegation(scan.Tokens[at], negation))
            {
                return true;
            }
        }

        return false;
    }
}
