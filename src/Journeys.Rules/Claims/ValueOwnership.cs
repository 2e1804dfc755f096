using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>
/// Decides what a value is about where a sentence speaks of several things: "delivered in 2 days, returns within 30 days". The
/// nearest topic counts, where a comma is further than a word, and a value with <c>within</c> before it belongs to what came
/// before.
/// </summary>
internal static class ValueOwnership
{
    private const int ClauseBreak = 5;
    private const int Conjunction = 3;
    private const int WrongSide = 3;
    private const int OnlyReference = 6;
    private const int WholeReach = 3;

    /// <summary>How far a value is from words of a text, in words.</summary>
    public static int Distance(TextScan scan, Quantity value, int first, int last)
    {
        var isLeft = last < value.First;
        var isRight = first > value.Last;
        if (!isLeft && !isRight)
        {
            return 0;
        }

        var from = isLeft ? last + 1 : value.Last + 1;
        var to = isLeft ? value.First : first;
        var distance = 1;
        for (var at = from; at < to; at++)
        {
            distance += Width(scan, at);
        }

        distance += isRight && value.LeansBack ? WrongSide : 0;
        distance += isLeft && !value.LeansBack ? 1 : 0;

        // "Fire femtedele af skaden": of what it is a part, and no reference.
        var isWhole = value.Dimension == Unit.Percent && first == value.Last + 2 && scan.IsAny(first - 1, scan.Language.Measures.Fractions.Of);
        return distance + (IsReference(scan, first) && !isWhole ? OnlyReference : 0);
    }

    /// <summary>"Half an hour before your lesson we text you": what the value counts from is the claim's own word, so it is no value of it.</summary>
    public static bool CountsFrom(TextScan scan, Quantity value, List<Mention> mentions)
    {
        var (behind, measures) = (value.Last + 1, scan.Language.Measures);
        return value.Dimension is Unit.Time or Unit.Months && (scan.IsAny(behind, measures.Ahead) || scan.IsAny(behind, measures.After)) && scan.IsAny(behind + 1, scan.Language.FunctionWords)
            && mentions.TrueForAll(mention => mention.First == behind + 2);
    }

    /// <summary>Whether some other topic of the sentence is nearer to a value than a claim is.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="claim">The claim that asks.</param>
    /// <param name="lexicon">The claims.</param>
    /// <param name="distance">How far the claim's own mention is.</param>
    public static bool BelongsElsewhere(TextScan scan, Quantity value, WatchedClaim claim, ClaimLexicon lexicon, int distance)
    {
        if (claim.Value is { IsPriceOff: false } && ClaimSentences.IsOfItsWhole(scan, value, claim))
        {
            return false;
        }

        var sentence = scan.TokensIn(scan.Tokens[value.First].Sentence);
        for (var at = sentence.Offset; at < sentence.Offset + sentence.Count; at++)
        {
            var token = scan.Tokens[at];
            if (!token.IsWord || token.IsQuoted)
            {
                continue;
            }

            // "Driekwart van de rekening": the bill is what the part is of, and no topic.
            var isWhole = value.Dimension == Unit.Percent && at > value.Last && at <= value.Last + WholeReach && WordBeginnings.Begins(token.Text, scan.Language.Measures.Fractions.Bills);
            if (isWhole)
            {
                continue;
            }

            var meaning = lexicon.MeaningOf(token.Text);
            if (IsRival(meaning, claim, value) && !IsPredicate(scan, at, claim, lexicon) && Distance(scan, value, at, at) < distance)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRival(WordMeaning meaning, WatchedClaim claim, Quantity value)
    {
        if (meaning.Watched.Exists(watched => watched.Claim == claim))
        {
            return false;
        }

        var isOtherClaim = meaning.Watched.Exists(watched => watched.Claim.Value?.Dimension == value.Dimension);

        // Boxes are boxes, whether they are delivered or stored.
        var isCounted = claim.Value is { } promised && promised.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal) && !Wordings.FactReader.IsMeasured(promised.Dimension);
        return isOtherClaim || (!isCounted && meaning.Topic is { } topic && !claim.Topics.Contains(topic));
    }

    /// <summary>"Your certificate arrives within 5 days": what a thing of no topic of its own does is said of the thing.</summary>
    private static bool IsPredicate(TextScan scan, int at, WatchedClaim claim, ClaimLexicon lexicon)
    {
        var subject = scan.IsAny(at - 1, scan.Language.Negation.Transparent) || scan.IsAny(at - 1, scan.Language.FunctionWords) ? at - 2 : at - 1;
        bool IsOwn(int word) => scan.At(word).IsWord && lexicon.MeaningOf(scan.At(word).Text).Watched.Exists(watched => watched.Claim == claim);
        return claim.Topics.Count == 0 && (IsOwn(subject) || (!scan.Language.HasCompounds && scan.At(subject).IsWord && IsOwn(subject - 1)));
    }

    private static int Width(TextScan scan, int at)
    {
        var token = scan.Tokens[at];
        if (token.Kind != TokenKind.Sign)
        {
            return scan.IsAny(at, scan.Language.Measures.Conjunctions) ? Conjunction : 1;
        }

        return token.Text[0] switch
        {
            ',' or ';' or '(' or ')' or '+' or '/' => ClauseBreak,
            '-' => token.IsGlued ? 0 : ClauseBreak,
            _ => 0,
        };
    }

    private static bool IsReference(TextScan scan, int at) =>
        scan.IsAny(at - 1, scan.Language.Measures.Reference)
        || (scan.IsAny(at - 2, scan.Language.Measures.After) && scan.At(at - 1).IsWord);
}
