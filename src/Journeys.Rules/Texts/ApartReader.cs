using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Reads words that are written apart as the one that they are, so that no reader takes half of it for a word.</summary>
internal static class ApartReader
{
    /// <summary>The tokens of a text with such words as one.</summary>
    public static Token[] Join(Token[] tokens, WordsApart? words)
    {
        if (words is null || !Enumerable.Range(0, tokens.Length).Any(at => IsOne(tokens, at, words)))
        {
            return tokens;
        }

        var joined = new List<Token>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsOne(tokens, at, words))
            {
                var (first, second) = (tokens[at], tokens[at + 1]);
                joined.Add(first with { Length = second.End - first.Start, Text = first.Text + second.Text });
                at++;
            }
            else
            {
                joined.Add(tokens[at]);
            }
        }

        return joined.ToArray();
    }

    private static bool IsOne(Token[] tokens, int at, WordsApart words) =>
        tokens[at].Text == words.First && at + 1 < tokens.Length && tokens[at + 1].Sentence == tokens[at].Sentence
        && words.Second.Contains(tokens[at + 1].Text) && !(at + 2 < tokens.Length && words.NotBefore.Contains(tokens[at + 2].Text));
}
