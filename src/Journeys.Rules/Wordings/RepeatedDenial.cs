using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>
/// Finds where one wording repeats a sentence of another word for word and denies it: <c>there is tea while you wait</c>,
/// <c>though there is no tea while you wait</c>. What either says on a condition is told too, since it is the same condition.
/// </summary>
internal static class RepeatedDenial
{
    private const int FewestWords = 4;

    /// <summary>What is denied and what is affirmed, both as written; null where nothing is.</summary>
    public static (string Denied, string Affirmed)? Find(Wording denying, Wording affirming)
    {
        foreach (var negation in denying.Negations)
        {
            var said = Words(denying.Scan, denying.Scan.Tokens[negation].Sentence);
            var at = said.IndexOf(negation);
            foreach (var sentence in affirming.Affirmations)
            {
                var own = Words(affirming.Scan, affirming.Scan.Tokens[sentence.First].Sentence);
                if (own.Count >= FewestWords && Runs(denying.Scan, said, at, affirming.Scan, own) is { } run)
                {
                    return (denying.Written(run.First, run.Last), affirming.Written(sentence.First, sentence.Last));
                }
            }
        }

        return null;
    }

    /// <summary>The tokens around a negation that are, without it, a sentence of another text; the negation may stand for an article of it.</summary>
    private static (int First, int Last)? Runs(TextScan scan, List<int> said, int negation, TextScan other, List<int> own)
    {
        for (var before = 0; before < own.Count; before++)
        {
            var article = other.IsAny(own[before], other.Language.Measures.Articles) ? 1 : 0;
            var (first, last) = (negation - before, negation + own.Count - before);
            var isInside = first >= 0 && before + article > 0;
            if (isInside && Same(first, 0, before) && (Fits(before, last) || (article > 0 && Fits(before + 1, last - 1))))
            {
                return (said[first], said[Math.Min(last, said.Count - 1)]);
            }
        }

        return null;

        bool Fits(int from, int end) => end < said.Count && end > negation && Same(negation + 1, from, own.Count - from);
        bool Same(int at, int from, int count) => Enumerable.Range(0, count).All(i => scan.Tokens[said[at + i]].Text == other.Tokens[own[from + i]].Text);
    }

    /// <summary>The words and numbers of a sentence, without its signs.</summary>
    private static List<int> Words(TextScan scan, int sentence)
    {
        var tokens = scan.TokensIn(sentence);
        return [.. Enumerable.Range(tokens.Offset, tokens.Count).Where(at => scan.Tokens[at].Kind != TokenKind.Sign)];
    }
}
