using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Claims;

/// <summary>Tells whether a value of a text is of the kind that a claim promises.</summary>
internal static class ClaimDimension
{
    private const int NearEnoughForBareNumbers = 5;
    private const int NearEnoughForWorth = 4;
    private const int FarthestStart = 2;
    private const int FarthestLimit = 8;
    private const int FarthestCost = 4;
    private const int LongestAdverb = 4;
    private const int ShortestPart = 3;
    private const int LongestCompound = 40;
    private const decimal Week = 7 * 24 * 3600;
    private const decimal HalfDay = 12 * 3600;
    private const decimal LeastShare = 70;
    private const decimal Many = 5;

    /// <summary>Whether a value may be the claim's: no idiom, no threshold of something else, no other thing far away.</summary>
    public static bool Counts(TextScan scan, WatchedClaim claim, Quantity value, int distance)
    {
        if (value.IsMoney && !IsInRole(scan, claim, value, distance))
        {
            return false;
        }

        // Minutes beside a promise of weeks tell how long it takes to use it; a share of 90% is no discount.
        var promised = claim.Value!.Value;
        var isOfOtherScale = IsOfOtherScale(promised, value) && !value.LeansBack;
        var isOtherShare = value.Dimension == Unit.Percent && promised is { Low: >= LeastShare, IsPriceOff: false } && PriceContext.IsOff(scan, value);
        if (isOfOtherScale || IsOtherLength(scan, claim, value) || IsOfOtherThing(scan, claim, value) || isOtherShare || IsOfMaterial(scan, claim, value) || (value.Dimension == Unit.Percent && ShareReader.IsLessOfThing(scan, value)))
        {
            return false;
        }

        // "One branch opens on Sundays", "two flavours per cone": a part of the many that are promised.
        if (promised is { Low: >= Many } && promised.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal) && (value is { Low: 1, High: 1 } || IsOneCustomers(scan, value) || (value.High < promised.Low && !claim.IsPer && IsPerOther(scan, value))))
        {
            return false;
        }

        // "100% gratis" is a manner of speaking, unless it stands at the very word that the claim watches.
        var isIdiom = value.Dimension == Unit.Percent && value is { Low: 100, IsPriceLeft: false } && distance != 1;
        return !isIdiom && (value.Thing is null || claim.Value!.Value.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal)
            || distance <= NearEnoughForBareNumbers);
    }

    /// <summary>Minutes and hours beside a promise of weeks are about something else.</summary>
    public static bool IsOfOtherScale(Quantity promised, Quantity value) => value.Dimension == Unit.Time && promised.Low >= Week && value.High < HalfDay;

    /// <summary>"The card is made of 80% recycled plastic": what something is made of is no discount.</summary>
    private static bool IsOfMaterial(TextScan scan, WatchedClaim claim, Quantity value) => value is { Dimension: Unit.Percent, IsPriceOff: false, IsPriceLeft: false }
        && claim.Value!.Value.IsPriceOff && !claim.Watches(scan.At(value.Last + 1).Text, scan.Language) && scan.At(value.Last + 1) is { IsWord: true } thing && thing.Sentence == scan.Tokens[value.First].Sentence && ContentWords.Is(thing.Text, scan.Language);

    /// <summary>"Your three recipes for next week": what one customer has of the many.</summary>
    private static bool IsOneCustomers(TextScan scan, Quantity value) => scan.IsAny(value.First - 1, scan.Language.Measures.Possessives);

    /// <summary>
    /// Where a claim promises something within a term, what counts back from something ("he calls an hour before he comes") and what takes
    /// less time than the term ("a visit lasts two hours") is another length.
    /// </summary>
    private static bool IsOtherLength(TextScan scan, WatchedClaim claim, Quantity value) => claim.IsTerm
        && ((IsAhead(scan, value) && !IsSpokenOfBehind(scan, claim, value)) || (value.High < claim.Value!.Value.Low && !value.LeansBack && QuantityContext.Precedes(scan, value, scan.Language.Measures.Lasting, LongestAdverb)));

    /// <summary>"The warranty ends in 2036; the felt lasts 15 years": a clause with a subject of its own.</summary>
    private static bool IsOfOtherThing(TextScan scan, WatchedClaim claim, Quantity value)
    {
        if (value.Dimension is not (Unit.Time or Unit.Months) || !scan.IsAny(value.First - 1, scan.Language.Measures.Lasting))
        {
            return false;
        }

        var subject = scan.At(value.First - 2);
        var at = value.First - 2;
        while (scan.At(at) is { IsWord: true } word && word.Sentence == scan.Tokens[value.First].Sentence && scan.IsAny(at - 1, scan.Language.FunctionWords))
        {
            at--;
        }

        return subject.IsWord && ContentWords.Is(subject.Text, scan.Language) && !claim.Watches(subject.Text, scan.Language) && !claim.IsToldWith(subject.Text, scan.Language)
            && scan.At(at - 1).IsSign(';');
    }

    /// <summary>"Ten days, before the money is paid out": what the length leads up to is the claim's own.</summary>
    private static bool IsSpokenOfBehind(TextScan scan, WatchedClaim claim, Quantity value) => scan.HasIn(scan.Tokens[value.First].Sentence,
        token => token.IsWord && token.Start > scan.Tokens[value.Last].Start && (claim.Watches(token.Text, scan.Language) || claim.IsToldWith(token.Text, scan.Language)));

    private static bool IsAhead(TextScan scan, Quantity value)
    {
        var behind = scan.At(value.Last + 1).IsSign(',') ? value.Last + 2 : value.Last + 1;
        return scan.IsAny(behind, scan.Language.Measures.Ahead) || (scan.IsAny(behind, scan.Language.Negation.Transparent) && scan.IsAny(behind + 1, scan.Language.Measures.Ahead));
    }

    /// <summary>Whether what is counted is counted for each of something else.</summary>
    public static bool IsPerOther(TextScan scan, Quantity value) => IsPer(scan, value.Last + 1) || (scan.At(value.Last + 1).IsWord && IsPer(scan, value.Last + 2));

    private static bool IsPer(TextScan scan, int behind)
    {
        var isOfUnit = scan.IsAny(behind, scan.Language.Measures.Articles) && QuantityReader.UnitAt(scan, behind + 1, out _) >= 0;
        return scan.At(behind).IsWord && (scan.At(behind).Text is "per" or "pr" || scan.IsAny(behind, scan.Language.Measures.Each) || isOfUnit);
    }

    /// <summary>Whether an amount is what the claim's is: a price, or what is to be spent; and not what something else is worth.</summary>
    private static bool IsInRole(TextScan scan, WatchedClaim claim, Quantity value, int distance)
    {
        var measures = scan.Language.Measures;
        var isFree = scan.HasIn(scan.Tokens[value.First].Sentence, token => token.IsWord && measures.Free.Contains(token.Text));
        if (value.IsPriceOff != claim.Value!.Value.IsPriceOff)
        {
            return false;
        }

        var isLess = value.High < claim.Value!.Value.Low;
        if (!claim.IsThreshold)
        {
            return (!value.IsThreshold || IsOfOwnOrder(scan, claim, value) || IsStartingPrice(scan, claim, value, isFree)) && !(distance > NearEnoughForWorth && QuantityContext.Precedes(scan, value, measures.Worth));
        }

        var isRemaining = scan.IsAny(value.First - 1, measures.Remaining) || scan.IsAny(value.Last + 1, measures.Remaining);
        return !isRemaining && !QuantityContext.Precedes(scan, value, measures.Costs, FarthestCost) && (value.IsThreshold || IsLimit(scan, value) || IsSpentBound(scan, value) || QuantityContext.Precedes(scan, value, measures.Spending) || (isFree && isLess));
    }

    /// <summary>"Wie minder dan € 50 besteedt": what is spent lies below or above it.</summary>
    private static bool IsSpentBound(TextScan scan, Quantity value) => scan.IsAny(value.Last + 1, scan.Language.Measures.Spending)
        && scan.IsAny(value.First - 1, scan.Language.Negation.Than) && scan.IsAny(value.First - 2, scan.Language.Negation.Comparatives);

    /// <summary>"De grens voor gratis verzending ligt op 60 euro"; "for € 62 you are over the limit" tells of a basket.</summary>
    private static bool IsLimit(TextScan scan, Quantity value) =>
        scan.HasAny(Math.Max(scan.FirstOf(scan.Tokens[value.First].Sentence), value.First - FarthestLimit), value.First - 1, scan.Language.Measures.Limits);

    /// <summary>"A basket is €16": the word for an order may be the very thing that the claim is the price of.</summary>
    private static bool IsOfOwnOrder(TextScan scan, WatchedClaim claim, Quantity value) => scan.IsAny(value.First - 2, scan.Language.Measures.Orders)
        && !QuantityContext.Precedes(scan, value, scan.Language.Measures.Threshold)
        && Array.Exists(claim.Watch, phrase => phrase.Length == 1 && WordMatcher.Matches(phrase[0], scan.Tokens[value.First - 2].Text, scan.Language));

    /// <summary>
    /// "Delivery from £3.99" gives the price where it starts, which no claim of another price fits; "free from £50" and what is more
    /// than twice the claim are what it takes to get it.
    /// </summary>
    private static bool IsStartingPrice(TextScan scan, WatchedClaim claim, Quantity value, bool isFree)
    {
        var promised = claim.Value!.Value;
        var isLeast = scan.IsAny(value.First - 1, scan.Language.Measures.Threshold) && WordBeginnings.Begins(scan.At(value.First - 3).Text, scan.Language.Measures.Fractions.Price);
        if (isFree || scan.IsAny(value.Last + 1, scan.Language.Measures.Remaining) || !(isLeast || scan.IsAny(value.First - 1, scan.Language.Measures.From)))
        {
            return false;
        }

        return value.Low < promised.Low || FactReader.Per(scan, value).Length > 0
            || (value.Low <= promised.High * FarthestStart && !scan.IsAny(value.Last + 1, scan.Language.Measures.Orders) && !scan.IsAny(value.First - 2, scan.Language.Measures.Orders));
    }

    /// <summary>Whether a value is of the claim's dimension; counted things are known by the claim's unit or its watch words.</summary>
    public static bool IsOf(WatchedClaim claim, TextScan scan, Quantity value)
    {
        var dimension = claim.Value!.Value.Dimension;
        if (Converted(claim, scan, value) is not null)
        {
            return true;
        }

        if ((value.Dimension == dimension && dimension != Unit.Number) || (value.Dimension == Unit.Cents && HasCents(dimension)))
        {
            return true;
        }

        var isCounted = dimension == Unit.Number || dimension.StartsWith(Unit.Counted, StringComparison.Ordinal);
        if (!isCounted)
        {
            return InUnitOfThing(claim, scan.Language, value)?.Dimension == dimension;
        }

        var thing = value.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal) ? scan.Tokens[value.Last].Text : value.Thing;
        var isBare = value.Dimension == Unit.Number;
        return thing is null
            ? isBare && dimension == Unit.Number
            : (isBare || value.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal))
                && (IsThing(claim, thing, scan.Language, dimension) || IsUnitBehind(claim, scan, value, dimension));
    }

    /// <summary>Whether a currency is divided into cents: "59 cents" is a part of the claim's own.</summary>
    private static bool HasCents(string dimension) =>
        dimension.StartsWith("money:", StringComparison.Ordinal) && dimension is not ("money:GBP" or "money:DKK" or "money:SEK" or "money:NOK" or "money:CHF");

    private static bool IsThing(WatchedClaim claim, string thing, LanguageKnowledge language, string dimension) =>
        IsUnit(claim, thing, language, dimension)
        || (!claim.CountsOtherThings && Array.Exists(claim.Watch, phrase => WordMatcher.Matches(phrase[0], thing, language)));

    /// <summary>Whether a word is the claim's unit in some form, the singular of a plural too: "one cutting" where two cuttings are promised.</summary>
    private static bool IsUnit(WatchedClaim claim, string thing, LanguageKnowledge language, string dimension)
    {
        bool Is(string unit) => WordMatcher.Matches(unit, thing, language) || ContentWords.AreOne(unit, thing, language);
        return dimension.Length > Unit.Counted.Length && (Is(dimension.Substring(Unit.Counted.Length)) || Array.Exists(claim.Things, Is));
    }

    /// <summary>"Forty bright boats": the unit may stand behind a word that tells of what kind the things are.</summary>
    private static bool IsUnitBehind(WatchedClaim claim, TextScan scan, Quantity value, string dimension)
    {
        var (kind, unit) = (scan.At(value.Last + 1), scan.At(value.Last + 2));
        return value.Dimension == Unit.Number && kind.IsWord && unit.IsWord && unit.Sentence == scan.Tokens[value.First].Sentence
            && ContentWords.Is(kind.Text, scan.Language) && ContentWords.Is(unit.Text, scan.Language) && IsUnit(claim, unit.Text, scan.Language, dimension);
    }

    /// <summary>A value in the claim's own dimension; null where it is of another.</summary>
    public static Quantity? In(WatchedClaim claim, TextScan scan, Quantity value)
    {
        if (Converted(claim, scan, value) is { } converted)
        {
            return converted;
        }

        if (!IsOf(claim, scan, value))
        {
            return null;
        }

        var dimension = claim.Value!.Value.Dimension;
        return InUnitOfThing(claim, scan.Language, value) is { } measured && measured.Dimension == dimension ? measured : value with { Dimension = dimension };
    }

    /// <summary>"Acht ruildagen", "tre prøvemåneder": a compound of what the claim watches and a unit.</summary>
    private static Quantity? InUnitOfThing(WatchedClaim claim, LanguageKnowledge language, Quantity value) =>
        value is { Dimension: Unit.Number, Thing: { } thing } && language.HasCompounds && claim.Watches(thing, language) && UnitOf(thing, language) is { } unit
            ? value with { Dimension = unit.Dimension, Low = value.Low * unit.Factor, High = value.High * unit.Factor, Thing = null }
            : null;

    /// <summary>All values of a claim's own dimension, in it.</summary>
    public static IEnumerable<Quantity> In(WatchedClaim claim, TextScan scan, IEnumerable<Quantity> values) =>
        values.Select(value => In(claim, scan, value)).Where(static own => own.HasValue).Select(static own => own.GetValueOrDefault());

    /// <summary>What stands there in another dimension than the claim's and is of it all the same: an age without a unit, a weight in pounds.</summary>
    private static Quantity? Converted(WatchedClaim claim, TextScan scan, Quantity value)
    {
        if (claim.IsAge && value.IsAge)
        {
            return AgeReader.AsTime(value);
        }

        return InUnitLikeMoney(scan, value) is { } weighed && weighed.Dimension == claim.Value!.Value.Dimension ? weighed : null;
    }

    /// <summary>"A box of 15 pounds": money to whoever does not know what the claim measures.</summary>
    private static Quantity? InUnitLikeMoney(TextScan scan, Quantity value)
    {
        // The point of an abbreviation, as which one at the end of a sentence is read too, is the last of an amount.
        var last = scan.Tokens[value.Last].IsSign('.') && value.Last > value.First ? scan.Tokens[value.Last - 1] : scan.Tokens[value.Last];
        return value.IsMoney && last.IsWord && scan.Language.Measures.UnitsLikeMoney.TryGetValue(last.Text, out var unit)
            ? value with { Dimension = unit.Dimension, Low = value.Low * unit.Factor, High = value.High * unit.Factor, IsPriceOff = false }
            : null;
    }

    /// <summary>The unit that a compound ends with.</summary>
    private static Unit? UnitOf(string compound, LanguageKnowledge language)
    {
        for (var at = ShortestPart; at <= compound.Length - ShortestPart && compound.Length <= LongestCompound; at++)
        {
            if (language.Measures.Units.TryGetValue(compound.Substring(at), out var unit))
            {
                return unit;
            }
        }

        return null;
    }
}
