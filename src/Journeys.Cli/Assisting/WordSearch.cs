using System.Collections.Immutable;
using Journeys.Language.Syntax;

namespace Journeys.Cli.Assisting;

/// <summary>Words that all have to be in a text, in any order and letter case.</summary>
internal sealed class WordSearch
{
    private readonly ImmutableArray<string> _words;

    private WordSearch(ImmutableArray<string> words) => _words = words;

    /// <summary>Whether there is no word to look for.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>The words of a question.</summary>
    public static WordSearch Of(string question) =>
        new([.. NameText.Normalize(question).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>Whether every word is in one of the texts.</summary>
    public bool IsIn(IEnumerable<string> texts)
    {
        var normal = texts.Select(NameText.Normalize).ToList();
        return _words.All(word => normal.Exists(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
