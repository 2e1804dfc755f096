namespace Journeys.Rules.Wordings;

/// <summary>A sentence with a word that denies.</summary>
/// <param name="Words">The tokens that are words or numbers.</param>
/// <param name="Negation">Which of them denies.</param>
internal readonly record struct NegatedSentence(int[] Words, int Negation);
