namespace Journeys.Site.Search;

/// <summary>
/// The parts of compound words. A tail counts as a part where the site itself uses it as a word of its own, or its plural; so
/// <c>schoen</c> finds <c>hardloopschoen</c> without a dictionary of any language. (The head needs nothing: it is a prefix.)
/// </summary>
internal sealed class WordParts(IReadOnlySet<string> vocabulary)
{
    private const int ShortestPart = 4;
    private const int ShortestHead = 3;

    private static readonly string[] Endings = ["", "en", "s", "e", "er", "n"];

    /// <summary>The tails of a word that are words.</summary>
    public IEnumerable<string> Of(string word)
    {
        for (var start = ShortestHead; start <= word.Length - ShortestPart; start++)
        {
            var tail = word[start..];
            if (Endings.Any(ending => vocabulary.Contains(tail + ending)))
            {
                yield return tail;
            }
        }
    }
}
