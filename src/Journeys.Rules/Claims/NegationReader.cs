using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Claims;

/// <summary>
/// Tells whether a text denies a claim where it mentions it: "no free returns", "niet gratis retourneren", "retur er ikke
/// gratis", and not "not only", "niet later dan", "geen retourkosten" or "past het niet, retourneer dan".
/// </summary>
internal static class NegationReader
{
    private const int ReachBack = 7;
    private const int ReachAcross = 5;
    private const int LongestEnding = 2;
    private const int MostBetween = 2;
    private const int FarthestSeller = 12;
    private const int ShortestOwn = 5;

    /// <summary>Whether a text denies anything at all.</summary>
    public static bool Occurs(TextScan scan)
    {
        var words = scan.Language.Negation;
        foreach (var token in scan.Tokens)
        {
            if (IsNegation(token, words) || (token.IsWord && words.Ended.Contains(token.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence of a text denies anything.</summary>
    public static bool Occurs(TextScan scan, int sentence) =>
        scan.TokensIn(sentence).Any(token => IsNegation(token, scan.Language.Negation));

    /// <summary>Whether the sentence of a value denies anything, where "no later" sets a bound only, and "…, without the hassle" is said of something else.</summary>
    public static bool DeniesAround(TextScan scan, Quantity value)
    {
        var words = scan.Language.Negation;
        var tokens = scan.TokensIn(scan.Tokens[value.First].Sentence);
        return Enumerable.Range(tokens.Offset, tokens.Count).Any(at => IsNegation(scan.Tokens[at], words)
            && !((scan.IsAny(at + 1, words.Comparatives) && NegationLimits.IsLimit(scan, at, words)) || NegationLimits.IsAfterComparative(scan, at, words))
            && !(scan.IsAny(at, words.Without) && HasClauseSign(scan, Math.Min(at, value.Last), Math.Max(at, value.First))));
    }

    private static bool HasClauseSign(TextScan scan, int from, int to) => Enumerable.Range(from, to - from).Any(at => IsClauseSign(scan.At(at)));

    /// <summary>Whether a negation governs the mention or the word that carries its promise.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="mention">Where it speaks of the claim.</param>
    /// <param name="promiseOnly">Whether only a denied promise word counts, as where a text tells what happens.</param>
    /// <param name="isRight">Whether a value is the one that the claim promises.</param>
    public static bool Denies(TextScan scan, Mention mention, bool promiseOnly, Predicate<Quantity>? isRight = null)
    {
        var words = scan.Language.Negation;
        if (words.Urging.Contains(scan.Tokens[mention.First].Text) || NegationLimits.IsBurden(scan, mention, words) || (NegationLimits.NeedsNothing(scan, mention, words) && !IsVeryWord(scan, mention)))
        {
            return false;
        }

        if (mention.Claim.IsCharged && DeniesFree(scan, mention, words))
        {
            return false;
        }

        return DeniesAhead(scan, mention, words, promiseOnly)
            || DeniesPromise(scan, mention, words, isRight)
            || (!promiseOnly && (NegationBehind.EndsClause(scan, mention, words) || NegationBehind.IsEnded(scan, mention, words)));
    }

    /// <summary>Whether the mention is the watch word itself and no compound, of a claim that asks for something: "no down payment is needed" denies it, "no return label needed" does not.</summary>
    private static bool IsVeryWord(TextScan scan, Mention mention) => mention.Claim.Topics.Count == 0 && (scan.IsAny(mention.First - 1, scan.Language.Negation.Determiners)
        || scan.IsAny(mention.First - 2, scan.Language.Negation.Determiners)) && !scan.At(mention.Last + 1).IsSign('-')
        && (!scan.At(mention.Last + 1).IsWord || !ContentWords.Is(scan.At(mention.Last + 1).Text, scan.Language))
        && Array.Exists(mention.Claim.Watch, phrase => phrase.Length == mention.Last - mention.First + 1
            && scan.Tokens[mention.Last].Length <= phrase[phrase.Length - 1].Length + LongestEnding);

    /// <summary>A negation before the mention, with nothing between them that stops it.</summary>
    private static bool DeniesAhead(TextScan scan, Mention mention, NegationWords words, bool promiseOnly)
    {
        var hasPromise = false;
        var between = mention.Last > mention.First && !promiseOnly ? MostBetween : 0;
        for (var at = mention.First - 1; at >= 0 && at >= mention.First - ReachBack; at--)
        {
            var token = scan.Tokens[at];
            if (token.Sentence != scan.Tokens[mention.First].Sentence || token.IsQuoted)
            {
                return false;
            }

            if (IsNegation(token, words))
            {
                // "No longer" denies what is done, and "customers never return" what some people do.
                var isDeterminer = words.Determiners.Contains(token.Text) && !scan.IsAny(at + 1, words.Lasting);
                if (words.Habit.Contains(token.Text) && (PriceContext.IsPeople(scan, at - 1) || IsSomeone(scan, at - 1)))
                {
                    return false;
                }

                return (!promiseOnly || hasPromise) && !NegationLimits.IsOfLength(scan, mention) && !NegationLimits.IsDearer(scan, mention, words) && !NegationLimits.IsLimit(scan, at, words) && !NegationLimits.IsPartial(scan, at, mention, words) && !NegationLimits.IsUndone(scan, at, words)
                    && (!isDeterminer || ReachesNoun(scan, at, mention.First, words) || DeniesOwn(scan, at, mention, words));
            }

            hasPromise |= token.IsWord && words.Promise.Contains(token.Text);
            // A watch phrase of several words is sure enough of its sense to be reached across a verb and its object.
            if (!LetsThrough(scan, at, words) && !IsOwn(scan, at, mention, words) && (between-- <= 0 || !IsPlainWord(scan, at, words)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Retourneren is niet gratis", "free returns are not possible": the promise word is denied in the mention's clause.</summary>
    private static bool DeniesPromise(TextScan scan, Mention mention, NegationWords words, Predicate<Quantity>? isRight)
    {
        for (var at = mention.Last + 1; at <= mention.Last + ReachAcross && at < scan.Tokens.Length; at++)
        {
            var token = scan.Tokens[at];
            if (token.Sentence != scan.Tokens[mention.First].Sentence || IsClauseSign(token) || scan.IsAny(at, scan.Language.Measures.Conjunctions))
            {
                return false;
            }

            var isDeterminer = words.Determiners.Contains(token.Text) && !scan.IsAny(at + 1, words.Comparatives);
            if (IsNegation(token, words) && DiscountFollows(scan, at + 1, mention, words) && !NegationLimits.IsLimit(scan, at, words) && !NegationLimits.IsPartial(scan, at, mention, words))
            {
                return true;
            }

            if (isDeterminer && DeniesOwn(scan, at, mention, words))
            {
                return true;
            }

            if (IsNegation(token, words) && !isDeterminer && !NegationLimits.IsLimit(scan, at, words) && !NegationLimits.IsPartial(scan, at, mention, words))
            {
                // "Not included, but only £14.50" says what the claim says.
                var isMended = isRight is not null && scan.In(scan.Quantities, token.Sentence).Any(
                    value => value.First > at && isRight(value));
                return !isMended && PromiseFollows(scan, at + 1, words);
            }
        }

        return false;
    }

    /// <summary>"There's no guarantee on the liner", "op de fiets zit geen garantie": the noun is the claim's own.</summary>
    private static bool DeniesOwn(TextScan scan, int negation, Mention mention, NegationWords words) =>
        IsOwn(scan, negation + 1, mention, words) && !words.Without.Contains(scan.Tokens[negation].Text)
        && !scan.HasIn(scan.Tokens[negation].Sentence, token => token.IsWord && words.Conditions.Contains(token.Text));

    private static bool IsOwn(TextScan scan, int at, Mention mention, NegationWords words) => scan.At(at) is { IsWord: true, Length: >= ShortestOwn } noun
        && mention.Claim.Value is { IsMoney: false } && ContentWords.Is(noun.Text, scan.Language) && mention.Claim.Tells(noun.Text)
        && !words.Promise.Contains(noun.Text) && !Array.Exists(words.Burdens, noun.Text.Contains);

    /// <summary>"Members no longer get a discount": the discount is what the claim promises, whoever it is that gets it.</summary>
    private static bool DiscountFollows(TextScan scan, int at, Mention mention, NegationWords words)
    {
        if (mention.Claim.Value is not { IsPriceOff: true })
        {
            return false;
        }

        var end = at + ReachAcross;
        while (at < end && scan.IsAny(at, words.Transparent))
        {
            at++;
        }

        return scan.At(at).IsWord && WordBeginnings.Begins(scan.At(at).Text, scan.Language.Measures.Fractions.Discounts);
    }

    /// <summary>"Delivery is not free", "there is no free delivery": of what has a price, that says the same.</summary>
    private static bool DeniesFree(TextScan scan, Mention mention, NegationWords words)
    {
        var tokens = scan.TokensIn(scan.Tokens[mention.First].Sentence);
        for (var at = Math.Max(tokens.Offset, mention.First - ReachBack); at < Math.Min(tokens.Offset + tokens.Count, mention.Last + ReachAcross); at++)
        {
            var free = at + 1;
            while (free <= at + MostBetween && scan.IsAny(free, words.Transparent))
            {
                free++;
            }

            if (IsNegation(scan.Tokens[at], words) && scan.IsAny(free, scan.Language.Measures.Free))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PromiseFollows(TextScan scan, int at, NegationWords words)
    {
        for (var end = at + 4; at < end; at++)
        {
            if (scan.IsAny(at, words.Promise))
            {
                return true;
            }

            if (!scan.IsAny(at, words.Transparent))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A denying determiner reaches its own noun only: across promise words and values, or the mention right behind it.</summary>
    private static bool ReachesNoun(TextScan scan, int negation, int mention, NegationWords words)
    {
        for (var at = negation + 1; at < mention; at++)
        {
            var passes = scan.IsAny(at, words.Promise) || IsValue(scan, at)
                || words.Comparatives.Contains(scan.At(at).Text) || scan.At(at).Kind == TokenKind.Number || scan.At(at).IsSign('-')
                || scan.IsAny(at, scan.Language.Measures.Articles);
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Three in four drivers never report a thing": a noun right before "never" is who never does it.</summary>
    private static bool IsSomeone(TextScan scan, int at) => scan.At(at).IsWord && !scan.Language.HasCompounds && ContentWords.Is(scan.At(at).Text, scan.Language);

    private static bool IsPlainWord(TextScan scan, int at, NegationWords words)
    {
        var token = scan.Tokens[at];
        return token.IsWord && !scan.IsAny(at, scan.Language.Measures.Conjunctions) && !words.Averting.Contains(token.Text) && !words.Urging.Contains(token.Text)
            && !words.Need.Contains(token.Text) && !words.Conditions.Contains(token.Text) && !words.Only.Contains(token.Text);
    }

    private static bool LetsThrough(TextScan scan, int at, NegationWords words) =>
        scan.IsAny(at, words.Transparent) || scan.IsAny(at, words.Promise) || IsValue(scan, at) || IsCharging(scan, at, words)
        || scan.Tokens[at].IsSign('-') || scan.Tokens[at].Kind == TokenKind.Number;

    /// <summary>"Vi har ikke taget fragt", "we never charge a fee": what the seller says of itself.</summary>
    private static bool IsCharging(TextScan scan, int at, NegationWords words)
    {
        if (!scan.IsAny(at, words.Charging))
        {
            return false;
        }

        for (var before = at - 1; before >= at - FarthestSeller && scan.At(before).Sentence == scan.Tokens[at].Sentence; before--)
        {
            if (scan.IsAny(before, words.Sellers))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsValue(TextScan scan, int at)
    {
        // Values stand one behind the other.
        var values = scan.Quantities;
        var next = Ordering.First(values.Length, place => values[place].First > at);
        return next > 0 && at <= values[next - 1].Last;
    }

    /// <summary>Whether a word denies.</summary>
    public static bool IsNegation(Token token, NegationWords words) =>
        token.IsWord && (words.Verbal.Contains(token.Text) || words.Determiners.Contains(token.Text)
            || (words.Ending is { } ending && token.Text.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Whether a sign ends a clause.</summary>
    public static bool IsClauseSign(Token token) => token.Kind == TokenKind.Sign && token.Text[0] is ',' or ';' or '(' or ')' or ':';
}
