namespace Journeys.Rules.Languages;

/// <summary>A word that is written apart from the next: <c>uden for</c> is outside, <c>uden</c> alone is without.</summary>
/// <param name="First">The word that means another thing alone.</param>
/// <param name="Second">The words that follow it where they are one.</param>
/// <param name="NotBefore">Words before which they are two after all: <c>uden for meget besvær</c>, without too much.</param>
internal sealed record WordsApart(string First, HashSet<string> Second, HashSet<string> NotBefore);
