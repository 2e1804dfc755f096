using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>
/// Finds what a moment reports of the brand's words: "reads that there is no discount", "met de regel: geen korting". What happens to
/// the customer denies nothing; what she is told does.
/// </summary>
internal static class Reported
{
    private const int LongestEnding = 3;
    private const int FarthestThat = 10;
    private const int LongestSentence = 40;

    /// <summary>Whether a moment reports what it says at a mention, which is of the watch word itself and no compound.</summary>
    public static bool Tells(TextScan scan, Mention mention)
    {
        var isVeryWord = Array.Exists(mention.Claim.Watch, phrase => phrase.Length == mention.Last - mention.First + 1
            && scan.Tokens[mention.Last].Length <= phrase[phrase.Length - 1].Length + LongestEnding);
        for (var at = mention.First - 1; isVeryWord && at > 0 && at >= mention.First - LongestSentence && scan.Tokens[at].Sentence == scan.Tokens[mention.First].Sentence; at--)
        {
            if (scan.IsAny(at, scan.Language.Negation.That) || scan.Tokens[at].IsSign(':'))
            {
                return IsTold(scan, at);
            }
        }

        return false;
    }

    /// <summary>"Has owned the cabinet for two years": what the customer has done so far, in a moment.</summary>
    public static bool IsOwnPast(TextScan scan, Quantity value)
    {
        if (value.Dimension is not (Unit.Time or Unit.Months))
        {
            return false;
        }

        var first = value.First;
        while (first > 0 && first > value.First - LongestSentence && scan.Tokens[first - 1].Sentence == scan.Tokens[value.First].Sentence)
        {
            first--;
        }

        return scan.IsAny(first, scan.Language.Negation.Perfect);
    }

    /// <summary>"Finds out two hours before the show": when the customer does something, and not until when it can be done.</summary>
    public static bool IsOwnTime(TextScan scan, Quantity value) => value is { Dimension: Unit.Time or Unit.Months, LeansBack: false }
        && scan.IsAny(value.Last + 1, scan.Language.Measures.Before) && !scan.IsAny(value.First - 1, scan.Language.Measures.Limiting);

    /// <summary>Whether what stands behind a word for that, or a colon, is told to the customer.</summary>
    public static bool IsTold(TextScan scan, int that)
    {
        var words = scan.Language.Negation;
        for (var at = that - 1; at >= 0 && at >= that - FarthestThat && scan.Tokens[at].Sentence == scan.Tokens[that].Sentence; at--)
        {
            if (scan.IsAny(at, words.Reporting))
            {
                return true;
            }
        }

        return false;
    }
}
