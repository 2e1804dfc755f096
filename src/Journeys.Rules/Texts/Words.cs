using Journeys.Language.Text;

namespace Journeys.Rules.Texts;

/// <summary>Words without the accidents of writing.</summary>
internal static class Words
{
    private const int PoolSize = 8192;

    [ThreadStatic]
    private static string?[]? _pool;

    /// <summary>
    /// A part of a text in lower case and in NFC, with plain apostrophes and hyphens and without soft hyphens.
    /// </summary>
    public static string Fold(string text, int start, int length)
    {
        Span<char> buffer = length <= 128 ? stackalloc char[length] : new char[length];
        var count = 0;
        var hasMark = false;
        for (var i = start; i < start + length; i++)
        {
            var c = text[i];
            if (c == '\u00AD')
            {
                continue;
            }

            hasMark |= c is >= '\u0300' and <= '\u036F';
            buffer[count++] = c switch
            {
                >= 'a' and <= 'z' => c,
                '\u2019' or '\u2018' => '\'',
                '\u2010' or '\u2011' => '-',
                _ => char.ToLowerInvariant(c),
            };
        }

        var word = buffer.Slice(0, count);
        return Pooled(hasMark ? NormalForm.Composed(word.ToString()).AsSpan() : word);
    }

    /// <summary>Texts repeat their words; a small table of late ones spares most of the strings. It never grows.</summary>
    private static string Pooled(ReadOnlySpan<char> word)
    {
        var pool = _pool ??= new string?[PoolSize];
        var hash = 17;
        foreach (var c in word)
        {
            hash = unchecked(hash * 31 + c);
        }

        ref var place = ref pool[(hash ^ (hash >> 13)) & (PoolSize - 1)];
        if (place is null || !place.AsSpan().SequenceEqual(word))
        {
            place = word.ToString();
        }

        return place;
    }

    /// <summary>A whole word in lower case, with plain apostrophes and hyphens.</summary>
    public static string Fold(string word) => Fold(word, 0, word.Length);

    /// <summary>The words of a list written with blanks between them.</summary>
    public static HashSet<string> Set(params string[] lists)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            set.UnionWith(List(list));
        }

        return set;
    }

    /// <summary>The words of a list written with blanks between them, in their order.</summary>
    public static string[] List(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a letter is a vowel in any of the languages known.</summary>
    public static bool IsVowel(char c) => "aeiouyæøåäöüáéèêëíïóôúûà".IndexOf(c) >= 0;

    /// <summary>Whether a part of a word has a vowel, as every word of its own does.</summary>
    public static bool HasVowel(string word, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (IsVowel(word[i]))
            {
                return true;
            }
        }

        return false;
    }
}
