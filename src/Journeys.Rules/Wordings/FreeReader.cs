using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>A clause of a wording that gives something away to everybody.</summary>
/// <param name="Words">What it speaks of.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal sealed record FreeClause(string[] Words, int First, int Last);

/// <summary>
/// Finds what a wording calls free without any condition: "parking in our yard is free", "koffie is inbegrepen". Free for some, for a
/// time, or from an amount on is none, for a price that another wording gives is then no contradiction.
/// </summary>
internal static class FreeReader
{
    /// <summary>How far before "nothing" the verb of costing may stand: "costs you absolutely nothing".</summary>
    private const int FarthestVerb = 3;

    /// <summary>The first such clause, or null.</summary>
    public static FreeClause? Read(TextScan scan)
    {
        foreach (var (first, last) in Clauses.Of(scan))
        {
            if (Occurs(scan, first, last) && IsForAll(scan, first, last) && ContentWords.In(scan, first, last) is { Length: > 0 } words)
            {
                return new FreeClause(words, first, last);
            }
        }

        return null;
    }

    /// <summary>Whether a wording calls anything free between two tokens, on a condition too.</summary>
    public static bool Occurs(TextScan scan, int first, int last) => Exists(first, last, at => IsFree(scan, at));

    private static bool IsFree(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        var costsNothing = scan.IsAny(at, measures.Nothing) && (scan.HasAny(at - FarthestVerb, at - 1, measures.Costs) || scan.HasAny(at - FarthestVerb, at - 1, scan.Language.Negation.Charging));
        return costsNothing || scan.IsAny(at, measures.Gratis) || scan.IsAny(at, measures.Included) || LacksCharge(scan, at);
    }

    /// <summary>"Zonder meerprijs", "at no extra charge", "uden ekstra betaling".</summary>
    private static bool LacksCharge(TextScan scan, int at)
    {
        var (negation, measures) = (scan.Language.Negation, scan.Language.Measures);
        var charge = scan.At(scan.IsAny(at + 1, measures.Extra) ? at + 2 : at + 1);
        return scan.IsAny(at, negation.Determiners) && charge.IsWord
            && (WordBeginnings.Begins(charge.Text, negation.Fees) || WordBeginnings.Begins(charge.Text, measures.Surcharges));
    }

    private static bool IsForAll(TextScan scan, int first, int last)
    {
        var (negation, sentence) = (scan.Language.Negation, scan.Tokens[first].Sentence);
        var start = scan.FirstOf(sentence);
        bool IsLimited(Token token) => token.IsQuoted || (token.IsWord
            && (negation.Conditions.Contains(token.Text) || negation.Only.Contains(token.Text) || scan.Language.Calendar.Ordinals.ContainsKey(token.Text)));
        return !ClaimSentences.IsAsked(scan, sentence) && !scan.In(scan.Values, sentence).Any() && !scan.HasIn(sentence, IsLimited)
            && !Exists(start, start + scan.TokensIn(sentence).Count - 1, at => PriceContext.IsPeople(scan, at))
            && !Exists(first, last, at => NegationReader.IsNegation(scan.Tokens[at], negation) && !LacksCharge(scan, at));
    }

    private static bool Exists(int first, int last, Predicate<int> matches)
    {
        for (var at = first; at <= last; at++)
        {
            if (matches(at))
            {
                return true;
            }
        }

        return false;
    }
}
