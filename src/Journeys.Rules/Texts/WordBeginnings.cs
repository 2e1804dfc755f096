using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Looks for words by how they begin.</summary>
internal static class WordBeginnings
{
    private const int Shortest = 5;
    private const int ShortestHead = 5;

    /// <summary>Whether a word begins with one of some beginnings; a short one has to be the whole word.</summary>
    public static bool Begins(string word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (beginning.Length < Shortest ? word == beginning : word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same, where the beginning may also be the head of a compound (<c>bundelkorting</c>).</summary>
    public static bool BeginsOrEnds(string word, string[] beginnings, LanguageKnowledge language)
    {
        if (Begins(word, beginnings))
        {
            return true;
        }

        foreach (var beginning in language.HasCompounds ? beginnings : [])
        {
            if (beginning.Length >= ShortestHead && word.EndsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
