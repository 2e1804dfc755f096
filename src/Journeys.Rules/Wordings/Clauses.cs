using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Cuts a text into its clauses and its sentences, as their first and last tokens.</summary>
internal static class Clauses
{
    /// <summary>The pieces between signs, and what happens meanwhile by itself.</summary>
    public static IEnumerable<(int First, int Last)> Of(TextScan scan) =>
        Cut(scan, token => NegationReader.IsClauseSign(token) || (token.IsWord && scan.Language.Negation.Meanwhile.Contains(token.Text)));

    /// <summary>The piece between signs that a token stands in, within its sentence.</summary>
    public static (int First, int Last) Around(TextScan scan, int at)
    {
        bool IsWithin(int next) => scan.At(next).Sentence == scan.Tokens[at].Sentence && !NegationReader.IsClauseSign(scan.At(next));
        var (first, last) = (at, at);
        while (IsWithin(first - 1))
        {
            first--;
        }

        while (IsWithin(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>Its sentences.</summary>
    public static IEnumerable<(int First, int Last)> Sentences(TextScan scan) => Cut(scan, static _ => false);

    private static IEnumerable<(int First, int Last)> Cut(TextScan scan, Predicate<Token> isCut)
    {
        var first = 0;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            var isLast = at == scan.Tokens.Length - 1 || scan.Tokens[at + 1].Sentence != scan.Tokens[first].Sentence;
            if (isLast || isCut(scan.Tokens[at]))
            {
                var last = isCut(scan.Tokens[at]) ? at - 1 : at;
                if (last >= first)
                {
                    yield return (first, last);
                }

                first = at + 1;
            }
        }
    }
}
