using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Tells the words that say what a sentence is about from those that only hold it together.</summary>
internal static class ContentWords
{
    private const int ShortestStem = 3;

    /// <summary>Whether a word says what a sentence is about.</summary>
    public static bool Is(string word, LanguageKnowledge language)
    {
        var (measures, negation) = (language.Measures, language.Negation);
        var isFunction = word.Length < ShortestStem
            || language.FunctionWords.Contains(word) || negation.Transparent.Contains(word) || negation.Need.Contains(word)
            || negation.Verbal.Contains(word) || negation.Determiners.Contains(word) || negation.Also.Contains(word)
            || negation.Only.Contains(word) || negation.Than.Contains(word) || negation.Conditions.Contains(word)
            || measures.Fillers.Contains(word) || measures.Conjunctions.Contains(word) || measures.Units.ContainsKey(word)
            || measures.Reference.Contains(word) || measures.Within.Contains(word) || measures.Per.Contains(word);
        return !isFunction;
    }

    /// <summary>Whether such a word stands at a token.</summary>
    public static bool IsAt(TextScan scan, int at) => scan.At(at).IsWord && Is(scan.At(at).Text, scan.Language);

    /// <summary>Those of a piece of a text, each once.</summary>
    public static string[] In(TextScan scan, int first, int last)
    {
        var words = new List<string>();
        for (var at = first; at <= last; at++)
        {
            if (scan.At(at).IsWord && Is(scan.At(at).Text, scan.Language))
            {
                words.Add(scan.At(at).Text);
            }
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether two words are forms of one: they share their beginning, and what is left are endings.</summary>
    public static bool AreOne(string left, string right, LanguageKnowledge language)
    {
        if (left == right)
        {
            return true;
        }

        var inflection = language.Inflection;
        var (one, other) = (WithoutParticiple(left, inflection), WithoutParticiple(right, inflection));
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
        {
            shared++;
        }

        if (inflection.Participle.Length > 0 && (IsClosedVerb(one, other, inflection) || IsClosedVerb(other, one, inflection)))
        {
            return true;
        }

        // A stem may lose or double its last letter before an ending: boeking, boek; shop, shopping; kopen, koop.
        for (var stem = shared; stem >= Math.Max(ShortestStem, shared - 1); stem--)
        {
            if (IsEnding(one, stem, inflection) && IsEnding(other, stem, inflection))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same with the ending of a person behind it: parkeren, parkeert.</summary>
    private static bool IsClosedVerb(string open, string closed, Inflection inflection) => IsClosed(open, closed, inflection)
        || (closed.Length > ShortestStem + 1 && closed[closed.Length - 1] == 't' && IsClosed(open, closed.Substring(0, closed.Length - 1), inflection));

    /// <summary>
    /// An open syllable is closed again without its ending: its vowel is written twice, and its last letter loses its voice (nemen, neem;
    /// schrijven, schrijf; geven, geef).
    /// </summary>
    public static bool IsClosed(string open, string closed, Inflection inflection)
    {
        var stem = closed.Length - 1;
        if (stem < ShortestStem || Words.IsVowel(closed[stem]))
        {
            return false;
        }

        var isDoubled = closed[stem - 1] == closed[stem - 2] && Words.IsVowel(closed[stem - 1]);
        var last = isDoubled ? stem - 1 : stem;
        if (open.Length <= last + 1 || string.CompareOrdinal(open, 0, closed, 0, last) != 0)
        {
            return false;
        }

        var isVoiced = (closed[stem], open[last]) is ('f', 'v') or ('s', 'z');
        return (isVoiced || (isDoubled && open[last] == closed[stem])) && inflection.VerbEndings.Contains(open.Substring(last + 1));
    }

    private static string WithoutParticiple(string word, Inflection inflection) =>
        inflection.Participle.Length > 0 && word.Length > inflection.Participle.Length + ShortestStem
            && word.StartsWith(inflection.Participle, StringComparison.Ordinal) && word[word.Length - 1] is 'd' or 't' or 'n'
            ? word.Substring(inflection.Participle.Length)
            : word;

    /// <summary>Whether what is left behind a stem is an ending, before which the stem's last letter may stand twice: matras, matrassen.</summary>
    private static bool IsEnding(string word, int stem, Inflection inflection)
    {
        var rest = word.Substring(stem);
        return IsEnding(rest, inflection) || (rest.Length > 1 && rest[0] == word[stem - 1] && !Words.IsVowel(rest[0]) && IsEnding(rest.Substring(1), inflection));
    }

    private static bool IsEnding(string rest, Inflection inflection) =>
        rest.Length == 0 || inflection.Endings.Contains(rest) || inflection.VerbEndings.Contains(rest);
}
