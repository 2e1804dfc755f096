using System.Collections.Immutable;

namespace Journeys.Language.Vocabulary;

/// <summary>Finds keywords by their letters without making a string of them.</summary>
internal sealed class KeywordTable
{
    private readonly KeywordDefinition[][] _buckets;

    /// <param name="keywords">The keywords; of two with the same word the first is found.</param>
    public KeywordTable(IEnumerable<KeywordDefinition> keywords)
    {
        All = [.. keywords];
        _buckets = new KeywordDefinition[64][];
        foreach (var group in All.GroupBy(keyword => BucketOf(keyword.Word.AsSpan())))
        {
            _buckets[group.Key] = [.. group];
        }
    }

    public ImmutableArray<KeywordDefinition> All { get; }

    public KeywordDefinition? Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || _buckets[BucketOf(word)] is not { } bucket)
        {
            return null;
        }

        foreach (var keyword in bucket)
        {
            if (word.SequenceEqual(keyword.Word.AsSpan()))
            {
                return keyword;
            }
        }

        return null;
    }

    private static int BucketOf(ReadOnlySpan<char> word) => (word[0] * 7 + word[word.Length - 1] * 3 + word.Length) & 63;
}
