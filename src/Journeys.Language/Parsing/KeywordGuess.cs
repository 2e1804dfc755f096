using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>Guesses which keyword a misspelled word means, so that a misspelled declaration still declares its name.</summary>
internal static class KeywordGuess
{
    public static KeywordDefinition? For(Dialect dialect, BlockKind block, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 30)
        {
            return null;
        }

        var text = word.ToString().ToLowerInvariant();
        var nearest = Spelling.Nearest(text, dialect.WordsIn(block));
        return nearest is null ? null : dialect.Find(block, nearest.AsSpan());
    }
}
