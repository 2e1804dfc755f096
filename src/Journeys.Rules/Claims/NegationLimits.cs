using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Negations that deny no promise: limits, bounds, duties less and burdens spared.</summary>
internal static class NegationLimits
{
    private const int FarthestBound = 8;
    private const int NearestCondition = 4;
    private const int FarthestAmount = 2;

    /// <summary>"Not only", "niet later dan", "hoeft niet": a limit, a bound or a duty less, and no denial.</summary>
    public static bool IsLimit(TextScan scan, int negation, NegationWords words)
    {
        if (scan.IsAny(negation + 1, words.Only) || IsLeftOut(scan, negation, words) || IsDuty(scan, negation, words) || IsUrging(scan, negation, words) || IsCondition(scan, negation, words))
        {
            return true;
        }

        // "Meer vragen we niet", "drie dagen, langer hoef je niet te wachten", and "two days ahead, no later."
        if (IsAfterComparative(scan, negation, words))
        {
            return true;
        }

        if (scan.IsAny(negation + 1, words.Comparatives) && !words.Lasting.Contains(scan.At(negation + 1).Text) && !scan.At(negation + 2).IsWord)
        {
            return true;
        }

        // "No decision takes longer than four weeks": the bound may stand behind what it bounds.
        for (var at = negation + 1; at <= negation + FarthestBound && IsSameClause(scan, negation, at); at++)
        {
            if (scan.IsAny(at, words.Comparatives))
            {
                return scan.IsAny(at + 1, words.Than);
            }
        }

        return false;
    }

    /// <summary>"We refund the salmon, but not the £3.99 for delivery": what is not done to the amount is the verb before.</summary>
    private static bool IsLeftOut(TextScan scan, int negation, NegationWords words) => scan.IsAny(negation - 1, words.But)
        && scan.In(scan.Values, scan.Tokens[negation].Sentence).Any(value => value.First > negation && value.First <= negation + FarthestAmount && value.IsMoney);

    /// <summary>Whether the clause of a negation begins with more, longer, later: what is denied lies beyond a bound.</summary>
    public static bool IsAfterComparative(TextScan scan, int negation, NegationWords words)
    {
        var first = negation;
        while (first > 0 && IsSameClause(scan, negation, first - 1))
        {
            first--;
        }

        return first < negation && scan.IsAny(first, words.Comparatives);
    }

    /// <summary>"You need not pay a deposit" denies a duty; "you need no deposit" the deposit.</summary>
    public static bool IsDuty(TextScan scan, int negation, NegationWords words) =>
        (scan.IsAny(negation - 1, words.Need) && !words.Determiners.Contains(scan.Tokens[negation].Text))
        || (scan.At(negation + 1).Text == "have" && scan.At(negation + 2).Text == "to");

    /// <summary>"Don't hesitate to cancel", "wacht niet met retourneren".</summary>
    public static bool IsUrging(TextScan scan, int negation, NegationWords words) =>
        scan.IsAny(negation - 1, words.Urging) || scan.IsAny(negation + 1, words.Urging);

    /// <summary>Whether a denial holds in some case only, so that it says nothing against a claim; a fee that some days do not have is another fee.</summary>
    public static bool IsPartial(TextScan scan, int negation, Mention mention, NegationWords words) =>
        IsSupposed(scan, negation, words) || (IsOfADay(scan, negation) && !IsClaimed(mention, words));

    /// <summary>"If we don't deliver in time": supposed, and no denial.</summary>
    private static bool IsSupposed(TextScan scan, int negation, NegationWords words)
    {
        if (IsInverted(scan, negation, words))
        {
            return true;
        }

        for (var at = negation - 1; at >= 0 && at >= negation - NearestCondition && IsSameClause(scan, negation, at); at--)
        {
            if (scan.IsAny(at, words.Conditions))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Kan het niet in onze slijperij, dan …", "har du ikke dit pas, så …", "valt hij niet onder de garantie?": a verb in front makes a
    /// condition or a question of what is denied, and more stands behind.
    /// </summary>
    public static bool IsInverted(TextScan scan, int negation, NegationWords words)
    {
        var denial = scan.Tokens[negation];
        return scan.IsAny(scan.FirstOf(denial.Sentence), words.Inversions)
            && (ClaimSentences.IsAsked(scan, denial.Sentence) || scan.HasIn(denial.Sentence, token => token.Start > denial.Start && token.IsSign(',')));
    }

    /// <summary>"We do not deliver on Sundays": of one day only.</summary>
    private static bool IsOfADay(TextScan scan, int negation)
    {
        for (var at = negation + 1; at <= negation + FarthestBound && IsSameClause(scan, negation, at); at++)
        {
            if (scan.At(at).IsWord && scan.Language.Calendar.Weekdays.ContainsKey(scan.At(at).Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No returns without a receipt", "we never deliver without a call": what is denied holds with it.</summary>
    private static bool IsCondition(TextScan scan, int negation, NegationWords words)
    {
        if (!words.Determiners.Contains(scan.Tokens[negation].Text) && !words.Habit.Contains(scan.Tokens[negation].Text))
        {
            return false;
        }

        for (var at = negation + 1; at <= negation + FarthestBound && IsSameClause(scan, negation, at); at++)
        {
            if (scan.IsAny(at, words.Without))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Geen huis zonder tuin", "never without", "zonder bedenktijd bestaat niet": a denial of a lack denies nothing.</summary>
    public static bool IsUndone(TextScan scan, int negation, NegationWords words)
    {
        if (!words.Without.Contains(scan.Tokens[negation].Text))
        {
            return false;
        }

        for (var at = negation - 1; at >= 0 && IsSameClause(scan, negation, at); at--)
        {
            if (NegationReader.IsNegation(scan.Tokens[at], words) || scan.IsAny(at, words.Nobody))
            {
                return true;
            }
        }

        for (var at = negation + 1; at <= negation + FarthestBound && IsSameClause(scan, negation, at); at++)
        {
            if (NegationReader.IsNegation(scan.Tokens[at], words) && !words.Determiners.Contains(scan.Tokens[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameClause(TextScan scan, int negation, int at) =>
        at < scan.Tokens.Length && scan.Tokens[at].Sentence == scan.Tokens[negation].Sentence && !NegationReader.IsClauseSign(scan.Tokens[at]);

    /// <summary>"Geen wachttijd van maanden": a length that is not promised is what is denied.</summary>
    public static bool IsOfLength(TextScan scan, Mention mention) => mention.Claim.Value is { Dimension: Unit.Time or Unit.Months or Unit.WorkingDays }
        && scan.IsAny(mention.Last + 1, scan.Language.Measures.Fractions.Of)
        && scan.At(mention.Last + 2) is { IsWord: true } unit && scan.Language.Measures.Units.ContainsKey(unit.Text);

    /// <summary>"That makes a funeral no dearer": the price stays what it is.</summary>
    public static bool IsDearer(TextScan scan, Mention mention, NegationWords words)
    {
        for (var at = mention.Last + 1; at <= mention.Last + FarthestBound && IsSameClause(scan, mention.Last, at); at++)
        {
            if (scan.IsAny(at, words.Dearer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the mention is of a burden: "retourkosten", "return fees".</summary>
    public static bool IsBurden(TextScan scan, Mention mention, NegationWords words) =>
        (HoldsBurden(scan.Tokens[mention.Last].Text, words, 3) && !IsClaimed(mention, words)) || (scan.At(mention.Last + 1).IsWord && !words.Need.Contains(scan.At(mention.Last + 1).Text) && HoldsBurden(scan.At(mention.Last + 1).Text, words, 0) && !IsPrice(scan, mention, words));

    /// <summary>"No call-out fee": the very price that the claim promises is denied.</summary>
    private static bool IsPrice(TextScan scan, Mention mention, NegationWords words) => mention.Claim is { IsThreshold: false, Value: { Low: > 0 } value }
        && value.IsMoney
        && Array.Exists(words.Fees, fee => scan.At(mention.Last + 1).Text.StartsWith(fee, StringComparison.Ordinal));

    /// <summary>Whether the claim is about the burden itself, so that its absence is no favour: a fee of € 0.45.</summary>
    private static bool IsClaimed(Mention mention, NegationWords words) => mention.Claim.Value is { Low: > 0 } value
        && (IsOwnFee(mention.Claim, value, words) || Array.Exists(mention.Claim.Watch, phrase => Array.Exists(words.Burdens, burden => phrase[phrase.Length - 1].IndexOf(burden, StringComparison.Ordinal) >= 0)));

    /// <summary>"Verzendkosten: € 6,50": whether the claim is the price of what costs, by its own words.</summary>
    private static bool IsOwnFee(WatchedClaim claim, Quantity value, NegationWords words) => value is { IsPriceOff: false } && !claim.IsThreshold
        && value.IsMoney && Array.Exists(words.Fees, claim.Tells);

    private static bool HoldsBurden(string word, NegationWords words, int from)
    {
        foreach (var burden in words.Burdens)
        {
            var at = from < word.Length ? word.IndexOf(burden, from, StringComparison.Ordinal) : -1;
            if (from == 0 ? at == 0 : at > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No return label needed": what is not needed is not denied.</summary>
    public static bool NeedsNothing(TextScan scan, Mention mention, NegationWords words)
    {
        for (var at = mention.Last + 1; at <= mention.Last + 3; at++)
        {
            if (scan.IsAny(at, words.Need))
            {
                return true;
            }
        }

        return false;
    }
}
