using Journeys.Language.Model;

namespace Journeys.Rules.Languages;

/// <summary>
/// The words by which a critical touchpoint is known, as patterns: <c>word</c>, <c>begin*</c>, <c>*end</c>, <c>*inside*</c>,
/// and phrases with <c>_</c> between their words.
/// </summary>
internal sealed class CriticalWords
{
    /// <summary>The kinds with their words.</summary>
    public required CriticalVocabulary[] Kinds { get; init; }
}

/// <summary>The words of one kind of critical touchpoint.</summary>
internal sealed class CriticalVocabulary
{
    /// <summary>The kind.</summary>
    public required CriticalKind Kind { get; init; }

    /// <summary>Patterns that tell the kind wherever they stand.</summary>
    public required WordPatterns Words { get; init; }

    /// <summary>Patterns that tell it only in the stages <see cref="StagesOfMoreWords"/>.</summary>
    public WordPatterns MoreWords { get; init; } = WordPatterns.None;

    /// <summary>Places in the standard model's order where <see cref="MoreWords"/> count.</summary>
    public int[] StagesOfMoreWords { get; init; } = [];

    /// <summary>Words that look alike and mean something else.</summary>
    public WordPatterns LookAlikes { get; init; } = WordPatterns.None;

    /// <summary>Words beside which the touchpoint only speaks of it: a confirmation, a newsletter, a survey.</summary>
    public WordPatterns NotBeside { get; init; } = WordPatterns.None;
}
