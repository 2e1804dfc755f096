using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>
/// Patterns for words and phrases: <c>word</c>, <c>begin*</c>, <c>*end</c>, <c>*inside*</c>, and phrases with <c>_</c> between
/// their words. Whole words are looked up; only the open ones are tried one by one.
/// </summary>
internal sealed class WordPatterns
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Part[] _open;
    private readonly Part[][] _phrases;

    private WordPatterns(IEnumerable<string> patterns)
    {
        var open = new List<Part>();
        var phrases = new List<Part[]>();
        foreach (var pattern in patterns)
        {
            var parts = Array.ConvertAll(pattern.Split('_'), Part.Of);
            if (parts.Length > 1)
            {
                phrases.Add(parts);
            }
            else if (parts[0].IsOpen)
            {
                open.Add(parts[0]);
            }
            else
            {
                _words.Add(parts[0].Core);
            }
        }

        (_open, _phrases) = ([.. open], [.. phrases]);
    }

    /// <summary>No patterns.</summary>
    public static WordPatterns None { get; } = new([]);

    /// <summary>The patterns of lists written with blanks between them.</summary>
    public static WordPatterns List(params string[] lists) => new(lists.SelectMany(Words.List));

    /// <summary>Whether one of the patterns fits the words from an index on.</summary>
    public bool FitsAt(IReadOnlyList<string> words, int at)
    {
        var word = words[at];
        if (_words.Contains(word))
        {
            return true;
        }

        foreach (var part in _open)
        {
            if (part.Fits(word))
            {
                return true;
            }
        }

        foreach (var phrase in _phrases)
        {
            if (Fits(phrase, words, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word by itself fits one of the patterns, or the first word of a phrase.</summary>
    public bool MayBegin(string word)
    {
        string[] alone = [word];
        return FitsAt(alone, 0) || Array.Exists(_phrases, phrase => phrase[0].Fits(word));
    }

    /// <summary>Whether one of the patterns fits somewhere.</summary>
    public bool FitsAnywhere(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (FitsAt(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Part[] phrase, IReadOnlyList<string> words, int at)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!phrase[i].Fits(words[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Part(string Core, bool OpenStart, bool OpenEnd)
    {
        public bool IsOpen => OpenStart || OpenEnd;

        public static Part Of(string pattern) =>
            new(pattern.Trim('*'), pattern.StartsWith("*", StringComparison.Ordinal), pattern.EndsWith("*", StringComparison.Ordinal));

        public bool Fits(string word) => (OpenStart, OpenEnd) switch
        {
            (false, false) => word == Core,
            (false, true) => word.StartsWith(Core, StringComparison.Ordinal),
            (true, false) => word.EndsWith(Core, StringComparison.Ordinal),
            _ => word.IndexOf(Core, StringComparison.Ordinal) >= 0,
        };
    }
}
