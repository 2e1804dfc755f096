using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>The words by which ages are told, which need no unit: <c>18 or over</c>, <c>minimumleeftijd: 16</c>.</summary>
internal sealed class AgeWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>Beginnings of words for an age; a short one is the whole word.</summary>
    public string[] Beginnings { get; init; } = [];

    /// <summary>Ends of compounds for an age (<c>minimumleeftijd</c>).</summary>
    public string[] Ends { get; init; } = [];

    /// <summary>Words right before an age that is reached (<c>aged 16</c>, <c>fyldt 16</c>).</summary>
    public HashSet<string> Reached { get; init; } = None;

    /// <summary>Words behind an age (<c>16 or over</c>, <c>16 jaar en ouder</c>).</summary>
    public HashSet<string> Behind { get; init; } = None;

    /// <summary>The verb of which an age is told, before it or behind it (<c>you must be 16</c>, <c>je moet 16 zijn</c>).</summary>
    public HashSet<string> Being { get; init; } = None;

    /// <summary>Words that may stand between those and the number.</summary>
    public HashSet<string> Leading { get; init; } = None;

    /// <summary>Whether a word is one for an age.</summary>
    /// <param name="word">The word, in lower case.</param>
    public bool IsName(string word) =>
        WordBeginnings.Begins(word, Beginnings) || Array.Exists(Ends, end => word.EndsWith(end, StringComparison.Ordinal));
}
