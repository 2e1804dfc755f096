using System.Collections.Immutable;

namespace Journeys.Language.Vocabulary;

/// <summary>Finds keywords by their letters without making a string of them.</summary>
internal sealed class KeywordTable
{
    private readonly (string Word, KeywordDefinition Keyword)[]?[] _buckets = new (string, KeywordDefinition)[]?[64];

    /// <param name="words">The words and what they mean; of two equal words the first counts.</param>
    public KeywordTable(IEnumerable<(string Word, KeywordDefinition Keyword)> words)
    {
        var all = words.ToList();
        Words = [.. all.Select(entry => entry.Word).Distinct(StringComparer.Ordinal)];
        foreach (var group in all.GroupBy(entry => BucketOf(entry.Word.AsSpan())))
        {
            _buckets[group.Key] = [.. group];
        }
    }

    /// <summary>All words, in their order.</summary>
    public ImmutableArray<string> Words { get; }

    public KeywordDefinition? Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || _buckets[BucketOf(word)] is not { } bucket)
        {
            return null;
        }

        foreach (var (known, keyword) in bucket)
        {
            if (word.SequenceEqual(known.AsSpan()))
            {
                return keyword;
            }
        }

        return null;
    }

    private static int BucketOf(ReadOnlySpan<char> word) => (word[0] * 7 + word[word.Length - 1] * 3 + word.Length) & 63;
}
