using Journeys.Rules.Languages;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Texts;

/// <summary>
/// Tells whether a word of a text is a given word in one of its forms, or a compound with it as head or first part, and no
/// other word that merely holds its letters.
/// </summary>
internal static class WordMatcher
{
    private const int TrustedFirstPart = 5;
    private const int TrustedHead = 5;
    private const int ShortWord = 3;

    /// <summary>What is longer is no word of which each part behind a hyphen is looked at.</summary>
    private const int LongestWord = 200;

    /// <summary>Whether <paramref name="word"/> (of a text) is a form or compound of <paramref name="stem"/>; both in lower case.</summary>
    public static bool Matches(string stem, string word, LanguageKnowledge language)
    {
        if (Array.Exists(language.Inflection.OtherWords, other => other.Length > stem.Length && word.StartsWith(other, StringComparison.Ordinal)))
        {
            return false;
        }

        if (MatchesPart(stem, word, language))
        {
            return true;
        }

        if (word.Length > LongestWord)
        {
            return false;
        }

        var mark = language.Inflection.Elision.Count == 0 ? -1 : word.IndexOf('\'');
        if (mark > 0 && language.Inflection.Elision.Contains(word.Substring(0, mark)) && MatchesPart(stem, word.Substring(mark + 1), language))
        {
            return true;
        }

        var hyphen = word.IndexOf('-');
        while (hyphen >= 0)
        {
            if (MatchesPart(stem, word.Substring(hyphen + 1), language))
            {
                return true;
            }

            hyphen = word.IndexOf('-', hyphen + 1);
        }

        return false;
    }

    /// <summary>Whether a word begins with a stem and goes on as no form or known compound of it does, as names may (<c>Portobello</c>).</summary>
    public static bool IsLoose(string stem, string word, LanguageKnowledge language)
    {
        if (word.Length <= stem.Length || !word.StartsWith(stem, StringComparison.Ordinal) || word[stem.Length] == '-')
        {
            return false;
        }

        var rest = word.Substring(stem.Length);
        return !IsEnding(rest, language) && !IsDoubled(stem, rest, language) && !IsCompoundHead(rest, language);
    }

    private static bool MatchesPart(string stem, string word, LanguageKnowledge language) =>
        StartsWord(stem, word, language) || IsVerbForm(stem, word, language) || IsHead(stem, word, language)
        || (language.Inflection.Participle.Length > 0 && ContentWords.IsClosed(word, stem, language.Inflection))
        || (language.Inflection.DropsE && IsShortened(stem, word, language));

    /// <summary>The <c>e</c> before the last letter is lost where an ending follows: kørsel, kørslen.</summary>
    private static bool IsShortened(string stem, string word, LanguageKnowledge language)
    {
        var last = stem.Length - 1;
        if (stem.Length > TrustedFirstPart && stem[last - 1] == 'u' && stem[last] is 's' or 'm')
        {
            // Latin words lose their ending: kursus, kurset; museum, museet.
            return word.Length > last && string.CompareOrdinal(word, 0, stem, 0, last - 1) == 0 && word[last - 1] == 'e' && IsEnding(word.Substring(last - 1), language);
        }

        return stem.Length >= TrustedFirstPart && stem[last] is 'l' or 'r' or 'n' && stem[last - 1] == 'e' && word.Length > stem.Length
            && string.CompareOrdinal(word, 0, stem, 0, last - 1) == 0 && word[last - 1] == stem[last] && word[last] == 'e' && IsEnding(word.Substring(last), language);
    }

    private static bool StartsWord(string stem, string word, LanguageKnowledge language)
    {
        if (word.StartsWith(stem, StringComparison.Ordinal))
        {
            return word.Length == stem.Length || word[stem.Length] == '-' || IsContinuation(stem, word, language);
        }

        var participle = language.Inflection.Participle;
        return participle.Length > 0
            && word.StartsWith(participle, StringComparison.Ordinal)
            && string.CompareOrdinal(word, participle.Length, stem, 0, stem.Length) == 0
            && IsEnding(word.Substring(participle.Length + stem.Length), language)
            && !language.Measures.NoPromiseAfter.Contains(word);
    }

    /// <summary>Whether what follows the stem is an ending, or the second part of a compound.</summary>
    private static bool IsContinuation(string stem, string word, LanguageKnowledge language)
    {
        var rest = word.Substring(stem.Length);
        if (stem.Length <= ShortWord)
        {
            return rest is "s" or "'s" or "en" or "e" or "et" or "er"
                || (language.HasCompounds && rest.Length > 1 && rest[0] == stem[stem.Length - 1] && rest.Substring(1) is "en" or "er" or "ene" or "erne")
                || (language.HasCompounds && rest.Length > 3 && rest[0] is 'e' && IsCompoundHead(rest, language));
        }

        if (IsEnding(rest, language) || IsDoubled(stem, rest, language) || (stem.Length >= TrustedFirstPart && language.Inflection.LongEndings.Contains(rest)))
        {
            return true;
        }

        foreach (var foreign in language.Inflection.ForeignEndings)
        {
            if (rest == foreign || rest == foreign + "e" || rest == foreign + "s")
            {
                return false;
            }
        }

        return language.HasCompounds && (IsCompoundHead(rest, language)
            || (stem.Length >= TrustedFirstPart && rest.Length >= 3 && Words.HasVowel(rest, 0, rest.Length)));
    }

    private static bool IsEnding(string rest, LanguageKnowledge language) =>
        rest.Length == 0 || language.Inflection.Endings.Contains(rest);

    /// <summary>A consonant may be doubled before an ending: ship, shipping; bestil, bestille.</summary>
    private static bool IsDoubled(string stem, string rest, LanguageKnowledge language) =>
        rest.Length > 1 && rest[0] == stem[stem.Length - 1] && language.Inflection.Endings.Contains(rest.Substring(1));

    private static bool IsCompoundHead(string rest, LanguageKnowledge language)
    {
        foreach (var head in language.Inflection.CompoundHeads)
        {
            var isHead = rest.StartsWith(head, StringComparison.Ordinal)
                || (rest.Length > head.Length && rest[0] is 's' or 'e' && string.CompareOrdinal(rest, 1, head, 0, head.Length) == 0);
            if (isHead)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Forms of a verb given as infinitive: retourneren → retourneer, levere → leverer.</summary>
    private static bool IsVerbForm(string stem, string word, LanguageKnowledge language)
    {
        var inflection = language.Inflection;
        if (inflection.Infinitive.Length == 1 && IsImperative(stem, word, inflection.Infinitive))
        {
            return true;
        }

        if (inflection.Infinitive.Length == 0 || stem.Length < 6 || !stem.EndsWith(inflection.Infinitive, StringComparison.Ordinal))
        {
            return false;
        }

        var verb = stem.Substring(0, stem.Length - inflection.Infinitive.Length);
        return IsVerbForm(verb, word, 0, inflection)
            || (inflection.Participle.Length > 0 && word.StartsWith(inflection.Participle, StringComparison.Ordinal)
                && IsVerbForm(verb, word, inflection.Participle.Length, inflection));
    }

    /// <summary>The imperative of a verb with a double consonant: bytte → byt.</summary>
    private static bool IsImperative(string stem, string word, string infinitive) =>
        word.Length > 2 && stem.Length == word.Length + infinitive.Length + 1 && stem.EndsWith(infinitive, StringComparison.Ordinal)
        && stem.StartsWith(word, StringComparison.Ordinal) && stem[word.Length] == word[word.Length - 1] && !Words.IsVowel(stem[word.Length]);

    private static bool IsVerbForm(string verb, string word, int start, Inflection inflection)
    {
        if (string.CompareOrdinal(word, start, verb, 0, verb.Length) == 0
            && inflection.VerbEndings.Contains(word.Substring(Math.Min(word.Length, start + verb.Length))))
        {
            return true;
        }

        var last = verb.Length - 1;
        if (inflection.Participle.Length > 0 && last > 2 && verb[last] == verb[last - 1])
        {
            // A double consonant is written once where the syllable is closed: bestell-en, bestelt.
            return IsVerbForm(verb.Substring(0, last), word, start, inflection);
        }

        // An open syllable is closed again: retourner-en, retourneer.
        if (inflection.Participle.Length == 0 || last < 2 || Words.IsVowel(verb[last]) || !Words.IsVowel(verb[last - 1]))
        {
            return false;
        }

        var closed = verb.Substring(0, last) + verb[last - 1] + verb[last];
        var rest = start + closed.Length;
        return string.CompareOrdinal(word, start, closed, 0, closed.Length) == 0 && word.Length >= rest
            && (word.Length == rest || inflection.VerbEndings.Contains(word.Substring(rest)));
    }

    /// <summary>A compound whose last part is the word: thuisbezorging with bezorging, grupperabatten with rabat.</summary>
    private static bool IsHead(string stem, string word, LanguageKnowledge language)
    {
        if (!language.HasCompounds || stem.Length < TrustedHead || word.Length < stem.Length + 3)
        {
            return false;
        }

        var at = word.LastIndexOf(stem, StringComparison.Ordinal);
        var rest = at < 0 ? "" : word.Substring(at + stem.Length);
        if (at < 3 || !(IsEnding(rest, language) || IsDoubled(stem, rest, language)))
        {
            return false;
        }

        var first = word.Substring(0, at);
        return Words.HasVowel(first, 0, first.Length) && !language.Inflection.VerbPrefixes.Contains(first);
    }
}
