namespace Journeys.Rules.Texts;

/// <summary>Letter case, kept when one word takes the place of another.</summary>
internal static class LetterCase
{
    /// <summary>A word in the letter case of the one that it replaces: SHOUTED, At the start of a sentence, or as it is.</summary>
    public static string Of(string replaced, string word)
    {
        if (word.Length == 0 || replaced.Length == 0)
        {
            return word;
        }

        var isShouted = replaced.Count(char.IsLetter) > 1 && !replaced.Any(char.IsLower);
        if (isShouted)
        {
            return word.ToUpperInvariant();
        }

        return char.IsUpper(replaced[0]) ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word;
    }
}
