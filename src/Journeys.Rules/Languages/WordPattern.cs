using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>A pattern for a word or a phrase: <c>word</c>, <c>begin*</c>, <c>*end</c>, <c>*inside*</c>, <c>two_words</c>.</summary>
internal sealed class WordPattern
{
    private readonly (string Core, bool OpenStart, bool OpenEnd)[] _parts;

    private WordPattern(string pattern) => _parts = [.. pattern.Split('_').Select(Part)];

    /// <summary>The patterns of a list written with blanks between them.</summary>
    public static WordPattern[] List(params string[] lists) =>
        [.. lists.SelectMany(Words.List).Select(pattern => new WordPattern(pattern))];

    /// <summary>Whether the words from an index on fit.</summary>
    public bool Fits(IReadOnlyList<string> words, int at)
    {
        if (at + _parts.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < _parts.Length; i++)
        {
            if (!Fits(words[at + i], _parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string word, (string Core, bool OpenStart, bool OpenEnd) part) => (part.OpenStart, part.OpenEnd) switch
    {
        (false, false) => word == part.Core,
        (false, true) => word.StartsWith(part.Core, StringComparison.Ordinal),
        (true, false) => word.EndsWith(part.Core, StringComparison.Ordinal),
        _ => word.IndexOf(part.Core, StringComparison.Ordinal) >= 0,
    };

    private static (string Core, bool OpenStart, bool OpenEnd) Part(string pattern) =>
        (pattern.Trim('*'), pattern.StartsWith("*", StringComparison.Ordinal), pattern.EndsWith("*", StringComparison.Ordinal));
}
