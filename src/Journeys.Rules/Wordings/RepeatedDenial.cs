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
        foreach (var denied in denying.Negations)
        {
            foreach (var affirmed in affirming.Affirmed)
            {
                if (affirmed.Length >= FewestWords && Run(denying.Scan, denied, affirming.Scan, affirmed) is { } run)
                {
                    return (denying.Written(run.First, run.Last), affirming.Written(affirmed[0], affirmed[affirmed.Length - 1]));
                }
            }
        }

        return null;
    }

    /// <summary>The words and numbers of a sentence, without its signs.</summary>
    public static int[] WordsOf(TextScan scan, int sentence)
    {
        var tokens = scan.TokensIn(sentence);
        return [.. Enumerable.Range(tokens.Offset, tokens.Count).Where(at => scan.Tokens[at].Kind != TokenKind.Sign)];
    }

    /// <summary>The tokens around a negation that are, without it, a sentence of another text; the negation may stand for an article of it.</summary>
    private static (int First, int Last)? Run(TextScan scan, NegatedSentence denied, TextScan other, int[] own)
    {
        var (said, negation) = (denied.Words, denied.Negation);
        for (var before = 0; before < own.Length && before <= negation; before++)
        {
            if (!Matches(negation - before, 0, before))
            {
                continue;
            }

            var isArticle = other.IsAny(own[before], other.Language.Measures.Articles);
            var behind = before > 0 && Matches(negation + 1, before, own.Length - before) ? own.Length - before
                : isArticle && Matches(negation + 1, before + 1, own.Length - before - 1) ? own.Length - before - 1 : 0;
            if (behind > 0)
            {
                return (said[negation - before], said[negation + behind]);
            }
        }

        return null;

        bool Matches(int at, int from, int count)
        {
            if (at + count > said.Length)
            {
                return false;
            }

            for (var i = 0; i < count; i++)
            {
                if (scan.Tokens[said[at + i]].Text != other.Tokens[own[from + i]].Text)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
