using System.Collections.Immutable;

namespace Journeys.Language.Vocabulary;

/// <summary>
/// The words in which a file writes its keywords: English, or English and the language that its first comment names
/// (<c># language: nl</c>). Names and texts are the same in every dialect, so files in different ones work together.
/// </summary>
public sealed class Dialect
{
    private readonly KeywordTable[] _byBlock;
    private readonly KeywordTable _anywhere;
    private readonly Dictionary<string, string> _labels;
    private readonly Dictionary<string, string> _choices;
    private readonly DialectWords? _words;

    private Dialect(string language, DialectWords? words)
    {
        Language = language;
        _words = words;
        _byBlock = [.. BlockKinds.All.Select(block => Table(JourneyVocabulary.In(block), words))];
        _anywhere = Table(JourneyVocabulary.All, words);
        _labels = Reverse(words?.Labels);
        _choices = Reverse(words?.Choices);
    }

    /// <summary>English keywords alone, valid in every file.</summary>
    public static Dialect English { get; } = new("en", null);

    /// <summary>All dialects, English first.</summary>
    public static ImmutableArray<Dialect> All { get; } =
        [English, new Dialect("nl", DialectWords.Dutch), new Dialect("da", DialectWords.Danish)];

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Whether its readers write a comma before decimals and a point between thousands, so that <c>4.000</c> is four thousand to them.</summary>
    public bool HasDecimalComma => Language != English.Language;

    /// <summary>The dialect of a language, or null where there is none.</summary>
    public static Dialect? Of(string language) =>
        All.FirstOrDefault(dialect => string.Equals(dialect.Language, language, StringComparison.OrdinalIgnoreCase));

    /// <summary>The meaning of a word in a block, or null.</summary>
    public KeywordDefinition? Find(BlockKind block, ReadOnlySpan<char> word) => _byBlock[(int)block].Find(word);

    /// <summary>The first meaning of a word in any block, or null.</summary>
    public KeywordDefinition? FindAnywhere(ReadOnlySpan<char> word) => _anywhere.Find(word);

    /// <summary>Every word that begins a statement in a block.</summary>
    public IEnumerable<string> WordsIn(BlockKind block) => _byBlock[(int)block].Words;

    /// <summary>Whether a word is the label <paramref name="label"/> (<c>because</c>, <c>omdat</c>).</summary>
    public bool IsLabel(ReadOnlySpan<char> word, string label) =>
        word.SequenceEqual(label.AsSpan()) || (_labels.Count > 0 && _labels.TryGetValue(word.ToString(), out var english) && english == label);

    /// <summary>Whether a word is the choice <paramref name="choice"/> (<c>high</c>, <c>hoog</c>).</summary>
    public bool IsChoice(ReadOnlySpan<char> word, string choice) =>
        word.SequenceEqual(choice.AsSpan()) || (_choices.Count > 0 && _choices.TryGetValue(word.ToString(), out var english) && english == choice);

    /// <summary>The English label that a word means, or the word itself.</summary>
    public string EnglishLabel(string word) => _labels.TryGetValue(word, out var english) ? english : word;

    /// <summary>The English choice that a word means, or the word itself.</summary>
    public string EnglishChoice(string word) => _choices.TryGetValue(word, out var english) ? english : word;

    /// <summary>The keyword in this dialect.</summary>
    public string Keyword(string english) => First(_words?.Keywords, english);

    /// <summary>The label in this dialect.</summary>
    public string Label(string english) => First(_words?.Labels, english);

    /// <summary>The word of a choice in this dialect.</summary>
    public string Choice(string english) => First(_words?.Choices, english);

    /// <summary>Every word that means a label here, the English one first.</summary>
    internal IEnumerable<string> LabelWords(string english) => Every(_words?.Labels, english);

    /// <summary>Every word that means a choice here, the English one first.</summary>
    internal IEnumerable<string> ChoiceWords(string english) => Every(_words?.Choices, english);

    private static IEnumerable<string> Every(IReadOnlyDictionary<string, string[]>? words, string english) =>
        words is not null && words.TryGetValue(english, out var own) ? [english, .. own] : [english];

    private static string First(IReadOnlyDictionary<string, string[]>? words, string english) =>
        words is not null && words.TryGetValue(english, out var own) ? own[0] : english;

    private static KeywordTable Table(IEnumerable<KeywordDefinition> keywords, DialectWords? words)
    {
        var all = keywords.ToList();
        var english = all.Select(keyword => (keyword.Word, keyword));
        var own = all.SelectMany(keyword =>
            words is not null && words.Keywords.TryGetValue(keyword.Word, out var list)
                ? list.Select(word => (word, keyword))
                : []);
        return new KeywordTable(english.Concat(own));
    }

    private static Dictionary<string, string> Reverse(IReadOnlyDictionary<string, string[]>? words)
    {
        var reversed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (own, english) in (words ?? new Dictionary<string, string[]>()).SelectMany(pair => pair.Value.Select(own => (own, pair.Key))))
        {
            reversed[own] = english;
        }

        return reversed;
    }
}
