namespace Journeys.Language.Vocabulary;

/// <summary>
/// The words of a dialect by their English ones. The first is the one that the formatter writes; those behind it are understood
/// too. They are the words that people in customer experience use there, not the dictionary's.
/// </summary>
internal sealed partial record DialectWords(
    IReadOnlyDictionary<string, string[]> Keywords,
    IReadOnlyDictionary<string, string[]> Labels,
    IReadOnlyDictionary<string, string[]> Choices);
