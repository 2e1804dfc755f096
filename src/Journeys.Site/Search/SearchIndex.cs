using System.Runtime.InteropServices;

namespace Journeys.Site.Search;

/// <summary>
/// Which words lead to which entries. A word in a journey's title weighs 4, in another title 3, in a name 2, elsewhere 1, and a part of
/// a compound as much as an occurrence elsewhere. Entries come in the order of their importance, so that the first of a word are the ones to keep.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The weights, the heaviest first.</summary>
    public static readonly int[] Weights = [4, 3, 2, 1];

    /// <summary>How many entries a word keeps of each weight: a word that is everywhere tells nothing apart.</summary>
    public const int MostEntries = 400;

    private readonly Dictionary<string, Postings> _words = new(StringComparer.Ordinal);

    private SearchIndex(IReadOnlyList<SearchEntry> entries) => Entries = entries;

    /// <summary>The entries; a word knows them by their place.</summary>
    public IReadOnlyList<SearchEntry> Entries { get; }

    /// <summary>The words in ordinal order, each with its entries.</summary>
    public IEnumerable<KeyValuePair<string, Postings>> Words => _words.OrderBy(word => word.Key, StringComparer.Ordinal);

    /// <summary>Reads the entries.</summary>
    public static SearchIndex Of(IEnumerable<SearchEntry> entries)
    {
        var index = new SearchIndex([.. entries]);
        for (var place = 0; place < index.Entries.Count; place++)
        {
            var entry = index.Entries[place];
            index.Add(place, entry.Title, entry.Kind == "journey" ? 4 : 3);
            index.Add(place, entry.Keys, 2);
            index.Add(place, entry.Context, 1);
            index.Add(place, entry.Body, 1);
        }

        index.AddParts();
        return index;
    }

    private void Add(int place, string text, int weight)
    {
        Span<char> room = stackalloc char[SearchWords.Room];
        scoped var rest = text.AsSpan();
        while (SearchWords.Next(ref rest, room) is { IsEmpty: false } word)
        {
            PostingsOf(word).Add(place, weight);
        }
    }

    private void AddParts()
    {
        var vocabulary = _words.Keys.ToHashSet(StringComparer.Ordinal);
        var parts = new WordParts(vocabulary);
        foreach (var word in vocabulary.Order(StringComparer.Ordinal))
        {
            foreach (var part in parts.Of(word))
            {
                PostingsOf(part).Add(_words[word]);
            }
        }
    }

    /// <summary>A word is made a text of its own only when it is met for the first time.</summary>
    private Postings PostingsOf(ReadOnlySpan<char> word)
    {
        ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_words.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return postings ??= new Postings();
    }

    /// <summary>The entries of a word, by weight.</summary>
    internal sealed class Postings
    {
        /// <summary>In ascending order. Nearly all come in that order, so a list is enough.</summary>
        private readonly List<int>?[] _byWeight = new List<int>?[Weights.Length];

        /// <summary>Whether there are more than are kept.</summary>
        public bool HasMore { get; private set; }

        /// <summary>The entries of each weight, the heaviest first, in their order; an entry stands under its heaviest only.</summary>
        public IEnumerable<IEnumerable<int>> ByWeight()
        {
            // Most words stand in entries under one weight only, and nothing is there twice.
            if (_byWeight.Count(entries => entries is not null) < 2)
            {
                return _byWeight.Select(entries => entries ?? []);
            }

            var seen = new HashSet<int>();
            return _byWeight.Select(entries => (entries ?? []).Where(seen.Add).ToList()).ToList();
        }

        public void Add(int place, int weight)
        {
            var entries = _byWeight[Weights.Length - weight] ??= [];
            var at = entries.Count == 0 || entries[^1] < place ? ~entries.Count : entries.BinarySearch(place);
            if (at < 0 && entries.Count < MostEntries)
            {
                entries.Insert(~at, place);
            }
            else if (at < 0)
            {
                HasMore = true;
            }
        }

        public void Add(Postings word)
        {
            foreach (var place in word._byWeight.SelectMany(entries => entries ?? []).Order().ToList())
            {
                Add(place, 1);
            }

            HasMore |= word.HasMore;
        }
    }
}
