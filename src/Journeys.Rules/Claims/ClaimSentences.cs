using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Claims;

/// <summary>What a sentence, with the one before it, says about a claim.</summary>
internal static class ClaimSentences
{
    private const int FarthestPrice = 6;
    private const int ShortestWhole = 4;
    private const int FarthestShare = 4;
    private const int FarthestBill = 8;
    private const int LongestQuestion = 8;
    private const int FarthestPeople = 3;
    private const int FarthestDeed = 6;

    /// <summary>The values of a claim's dimension in a sentence.</summary>
    public static IEnumerable<Quantity> Values(TextScan scan, WatchedClaim claim, int sentence) =>
        claim.Value is null
            ? []
            : ClaimDimension.In(claim, scan, scan.In(scan.Values, sentence).Where(value => Takes(scan, claim, value)));

    /// <summary>Whether a value may be the claim's: also the share of people who do what it watches ("60% of the tenants agree").</summary>
    public static bool Takes(TextScan scan, WatchedClaim claim, Quantity value)
    {
        if (claim.Takes(value) || !claim.IsOfDeed)
        {
            return claim.Takes(value);
        }

        var at = value.Last + 1;
        while (at <= value.Last + FarthestPeople && !PriceContext.IsPeople(scan, at))
        {
            at++;
        }

        for (at++; at <= value.Last + FarthestDeed && scan.IsAny(at, scan.Language.FunctionWords); at++)
        {
        }

        return scan.At(at) is { IsWord: true, IsQuoted: false } deed && deed.Sentence == scan.Tokens[value.First].Sentence && claim.Watches(deed.Text, scan.Language);
    }

    /// <summary>The parts of a sentence that are as near to the claim's words as a percentage would be.</summary>
    public static IEnumerable<Quantity> Shares(TextScan scan, WatchedClaim claim, int sentence, List<Mention> mentions)
    {
        if (claim.Value is not { Dimension: Unit.Percent, IsPriceOff: false })
        {
            return [];
        }

        int Nearest(Quantity share) => mentions.Min(mention => ValueOwnership.Distance(scan, share, mention.First, mention.Last));
        return scan.In(scan.Shares, sentence).Where(share => IsOfItsWhole(scan, share, claim)
            || Nearest(share) <= (ShareReader.IsOfBill(scan, share) || ShareReader.IsMadeOf(scan, share, mentions.Min(mention => mention.First)) ? FarthestBill : FarthestShare));
    }

    /// <summary>"Halvdelen af strømmen": a part of the very thing that the claim's own words tell a part of.</summary>
    public static bool IsOfItsWhole(TextScan scan, Quantity share, WatchedClaim claim)
    {
        if (share.Dimension != Unit.Percent || !scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Of))
        {
            return false;
        }

        var whole = share.Last + 2;
        while (whole <= share.Last + 3 && scan.IsAny(whole, scan.Language.FunctionWords))
        {
            whole++;
        }

        return scan.At(whole) is { IsWord: true, Length: >= ShortestWhole } thing && ContentWords.Is(thing.Text, scan.Language) && claim.Tells(thing.Text);
    }

    /// <summary>"De proefles kost € 5": a price of what is promised to cost nothing, where the sentence does not say that it is free.</summary>
    public static Quantity? Price(TextScan scan, WatchedClaim claim, int sentence, List<Mention> mentions, ClaimLexicon lexicon)
    {
        var words = scan.Language.Measures;
        if (scan.TokensIn(sentence).Any(token => token.IsWord && words.Free.Contains(token.Text)))
        {
            return null;
        }

        foreach (var value in scan.In(scan.Quantities, sentence))
        {
            var isPrice = value.IsMoney && value.Low > 0
                && !value.IsThreshold && !value.IsPriceOff && !QuantityContext.Precedes(scan, value, words.Worth);
            var distance = mentions.Min(mention => ValueOwnership.Distance(scan, value, mention.First, mention.Last));
            if (isPrice && distance <= FarthestPrice && !ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, distance))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>"No returns after 30 days" says the same as "returns within 30 days", also where the sentence before gives the term; and "no fee over £400" tells from when on there is none.</summary>
    public static bool IsBeyondTerm(TextScan scan, WatchedClaim claim, List<Quantity> values, int sentence)
    {
        if (claim.Value is null)
        {
            return false;
        }

        bool IsTerm(Quantity value) => QuantityContext.IsBeyond(scan, value) && value.Agrees(claim.Value!.Value);
        bool IsIn(int of) => scan.In(scan.Values, of).Any(value => ClaimDimension.In(claim, scan, value) is { } own && IsTerm(own));
        return values.Exists(IsTerm) || IsIn(sentence) || (IsQuestion(scan, sentence - 1) && IsIn(sentence - 1))
            || scan.In(scan.Quantities, sentence).Any(value => value.IsThreshold && (value.Dimension == claim.Value?.Dimension
                || (ClaimDimension.In(claim, scan, value) is { } own && own.Agrees(claim.Value!.Value))));
    }

    /// <summary>"Annuleren? Dat kan tot 48 uur vooraf": whether a sentence asks, and the next one answers.</summary>
    public static bool IsQuestion(TextScan scan, int sentence)
    {
        var tokens = scan.TokensIn(sentence);
        return tokens.Count > 0 && tokens.Offset + tokens.Count > 1 && tokens.Count <= LongestQuestion + 1 && IsAsked(scan, tokens);
    }

    /// <summary>Whether a sentence is short enough to be the answer and no more: "Dat kan tot 48 uur vooraf".</summary>
    public static bool IsBrief(TextScan scan, int sentence) => scan.TokensIn(sentence).Count(token => token.IsWord || token.Kind == TokenKind.Number) <= LongestQuestion;

    /// <summary>"No reply within 24 hours? Ring us": what may happen, and no denial.</summary>
    public static bool AsksWhetherNot(TextScan scan, int sentence)
    {
        var tokens = scan.TokensIn(sentence);
        return IsAsked(scan, tokens) && NegationReader.IsNegation(scan.Tokens[tokens.Offset], scan.Language.Negation);
    }

    /// <summary>"Can I skip a week?": what a customer asks promises nothing.</summary>
    public static bool IsAskedByCustomer(TextScan scan, int sentence) =>
        IsAsked(scan, sentence) && scan.HasIn(sentence, token => token.IsWord && scan.Language.Measures.Self.Contains(token.Text));

    /// <summary>Whether a sentence ends with a question mark.</summary>
    public static bool IsAsked(TextScan scan, int sentence) => scan.TokensIn(sentence) is { Count: > 0 } tokens && IsAsked(scan, tokens);

    private static bool IsAsked(TextScan scan, ArraySegment<Token> tokens) => scan.Tokens[tokens.Offset + tokens.Count - 1].IsSign('?');
}
