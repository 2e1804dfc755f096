using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Claims;

/// <summary>Reads what a text promises of a claim.</summary>
internal static class PromiseReader
{
    private const int OwnDistance = 5;
    private const int LongestTerm = 6;
    private const decimal WholePart = 100;

    /// <summary>
    /// Whether a text promises a claim by itself: it has a watch word, and the claim's value in that sentence or beside it. A claim
    /// without a value is promised by its watch word alone where <paramref name="mayBeBare"/>.
    /// </summary>
    public static bool Promises(TextScan scan, WatchedClaim claim, ClaimLexicon lexicon, bool mayBeBare)
    {
        foreach (var mention in Mention.Find(scan, lexicon))
        {
            if (mention.Claim == claim && (claim.IsNegative || !NegationReader.Denies(scan, mention, false))
                && (claim.Value is { } value ? Gives(scan, claim, value, scan.Tokens[mention.First].Sentence) : mayBeBare))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values that a text gives a claim that has none of its own, by kind.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="isOwn">Whether the text's message lists the claim.</param>
    /// <param name="lexicon">The claims.</param>
    public static List<(string Kind, Quantity Value)> Values(TextScan scan, WatchedClaim claim, bool isOwn, ClaimLexicon lexicon)
    {
        var mentions = lexicon.MentionsOf(claim, scan).ToList();
        var found = new List<(string Kind, Quantity Value)>();
        foreach (var value in scan.Quantities)
        {
            var near = mentions.FindAll(mention => scan.Tokens[mention.First].Sentence == scan.Tokens[value.First].Sentence);
            var distance = near.Count > 0 ? near.Min(mention => ValueOwnership.Distance(scan, value, mention.First, mention.Last)) : OwnDistance;
            var isAbout = near.Count > 0 || (isOwn && mentions.Count == 0) || (isOwn && !GivesNear(scan, mentions));
            if (isAbout && IsComparable(scan, claim, value, distance) && !ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, distance))
            {
                // "The certificate follows after 3 weeks" tells when it comes.
                var isTerm = value.IsAfter && distance <= LongestTerm && near.Exists(mention => mention.Last < value.First);
                found.Add((FactReader.KindOf(scan, isTerm ? value with { IsAfter = false } : value), value));
            }
        }

        return found;
    }

    private static bool GivesNear(TextScan scan, List<Mention> mentions) => Array.Exists(scan.Quantities, value => mentions.Exists(
        mention => scan.Tokens[mention.First].Sentence == scan.Tokens[value.First].Sentence));

    private static bool IsComparable(TextScan scan, WatchedClaim claim, Quantity value, int distance)
    {
        var isIdiom = value.Dimension == Unit.Percent && value.Low == WholePart && distance != 1;
        // "A month" is any month, "a month's notice" a term.
        var isArticle = scan.IsAny(value.First, scan.Language.Measures.Articles) && !value.LeansBack && !value.IsAfter && distance > 1;
        var isCounted = value.Dimension != Unit.Number || (value.Thing is { } thing && (value.Low > 1 || claim.Counts(thing, scan.Language)) && ContentWords.Is(thing, scan.Language) && !scan.Language.Measures.Times.Contains(thing));
        return !isIdiom && !isArticle && isCounted;
    }

    private static bool Gives(TextScan scan, WatchedClaim claim, Quantity promised, int sentence)
    {
        bool IsNear(int token) => Math.Abs(scan.Tokens[token].Sentence - sentence) <= 1;
        if (promised is { Low: 0, High: 0 })
        {
            // Nothing to pay is said in words.
            return Enumerable.Range(0, scan.Tokens.Length).Any(at => IsNear(at) && scan.IsAny(at, scan.Language.Negation.Promise))
                || NegationReader.Occurs(scan);
        }

        return Array.Exists(scan.Quantities, value => IsNear(value.First) && ClaimDimension.In(claim, scan, value) is { } own && promised.Agrees(own));
    }
}
