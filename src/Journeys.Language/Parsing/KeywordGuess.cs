using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>Guesses which keyword a misspelled word means, so that a misspelled declaration still declares its name.</summary>
internal static class KeywordGuess
{
    /// <summary>The dialect in which a word that is unknown in the file's own is a keyword of a block; null where there is none.</summary>
    public static Dialect? Foreign(Dialect dialect, BlockKind block, ReadOnlySpan<char> word)
    {
        foreach (var other in Dialect.All)
        {
            if (other != dialect && other.Find(block, word) is not null)
            {
                return other;
            }
        }

        return null;
    }

    public static KeywordDefinition? For(Dialect dialect, BlockKind block, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 30)
        {
            return null;
        }

        if (Foreign(dialect, block, word) is { } foreign)
        {
            return foreign.Find(block, word);
        }

        var nearest = Nearest(dialect, block, word.ToString().ToLowerInvariant());
        return nearest is null ? null : dialect.Find(block, nearest.AsSpan());
    }

    /// <summary>The keyword of a block that a word in lower case is another name for, or else nearly spells; null where there is none.</summary>
    public static string? Nearest(Dialect dialect, BlockKind block, string word) =>
        KeywordSynonyms.Of(dialect, block, word) ?? Spelling.Nearest(word, dialect.WordsIn(block));
}
