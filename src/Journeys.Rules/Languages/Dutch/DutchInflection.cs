namespace Journeys.Rules.Languages.Dutch;

/// <summary>How Dutch words change their form.</summary>
internal static class DutchInflection
{
    private const string Vowels = "aeiou";

    /// <summary>The words.</summary>
    public static Inflection Words { get; } = new()
    {
        Endings = Texts.Words.Set(
            "s 's en n e t d de den te ten ende je jes tje tjes eren ing ingen erend neren neert neerd neer nering neringen nerende",
            "er ers ster sters der ders heid baar's end st ste"),
        ForeignEndings = ["baar", "bare", "baarheid", "loos", "loze", "achtig", "achtige", "ancier", "anciers", "zaam", "zame", "isme"],
        Infinitive = "en",
        VerbEndings = Texts.Words.Set("t d de den te ten en end ende ing ingen der"),
        Participle = "ge",
        OtherWords = ["wachtwoord", "prijsvra", "prijswinn", "prijsuitreik", "leverpast", "leverworst", "kostschool", "rekenmachine", "loonbelasting", "plaatsvervang"],
        CompoundHeads =
        [
            "termijn", "tijd", "kosten", "recht", "garantie", "beleid", "label", "periode", "service", "regeling", "formulier", "pakket",
            "zending", "voorwaarde", "belofte", "actie", "dag", "punt", "balie", "prijs", "tarief", "bedrag", "korting", "procedure",
            "adres", "dienst", "moment", "optie", "mogelijkheid", "kaart", "pas", "fonds", "bedrijf", "verzoek", "vraag", "zekerheid",
            "bewijs", "duur", "geld", "centrum", "winkel", "order", "etiket", "gemak", "plicht", "som",
        ],
        VerbPrefixes = Texts.Words.Set("goed over onder ver ont her mis voor door weer achter aan af op uit"),
        FormsOf = Forms,
    };

    /// <summary>Plural, genitive and inflected forms of a noun or adjective; from a plural also its singular.</summary>
    internal static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (!IsLongA(word))
        {
            yield return word + "s";
        }

        yield return word + "'s";
        yield return word + "'";
        if (word.Length < 3)
        {
            yield break;
        }

        foreach (var form in WithEnding(word))
        {
            yield return form;
        }

        foreach (var form in Singulars(word))
        {
            yield return form;
        }
    }

    /// <summary>A short word with a long a (plaat, maat, raad) has <c>-en</c> for many, and with an <c>s</c> it is another word: plaats.</summary>
    private static bool IsLongA(string word)
    {
        var at = word.IndexOf("aa", StringComparison.Ordinal);
        return at > 0 && at == word.Length - 3 && word.AsSpan(0, at).IndexOfAny(Vowels.AsSpan()) < 0;
    }

    private static IEnumerable<string> WithEnding(string word)
    {
        var last = word[word.Length - 1];
        if (last == 'e')
        {
            yield return word + "n";
            yield return word + "ën";
            yield break;
        }

        if (Vowels.IndexOf(last) >= 0)
        {
            yield return word + "ën";
            yield break;
        }

        yield return word + "en";
        yield return word + "e";
        yield return word + "eren";
        var stem = Stem(word);
        yield return stem + "en";
        yield return stem + "e";
        if (word.EndsWith("heid", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 4) + "heden";
        }

        if (word.EndsWith("um", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "a";
        }

        if (word.EndsWith("us", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "i";
        }
    }

    /// <summary>The stem before an ending with a vowel: tas → tass, zaak → zak, huis → huiz, brief → briev.</summary>
    private static string Stem(string word)
    {
        var last = word[word.Length - 1];
        var before = word[word.Length - 2];
        var isLong = word.Length > 3 && before == word[word.Length - 3] && Vowels.IndexOf(before) >= 0;
        var isTwoSounds = word.Length > 2 && Vowels.IndexOf(before) >= 0 && Vowels.IndexOf(word[word.Length - 3]) >= 0;
        var isShort = Vowels.IndexOf(before) >= 0 && !isTwoSounds;
        var body = word.Substring(0, word.Length - 1);
        if (isShort)
        {
            return word + last;
        }

        body = isLong ? body.Substring(0, body.Length - 1) : body;
        return body + (last switch { 's' => 'z', 'f' => 'v', _ => last });
    }

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.EndsWith("en", StringComparison.Ordinal) && word.Length > 5)
        {
            var body = word.Substring(0, word.Length - 2);
            var last = body[body.Length - 1];
            yield return body;
            if (body[body.Length - 2] == last)
            {
                yield return body.Substring(0, body.Length - 1);
            }
            else if (Vowels.IndexOf(body[body.Length - 2]) >= 0 && Vowels.IndexOf(body[body.Length - 3]) < 0)
            {
                yield return body.Substring(0, body.Length - 1) + body[body.Length - 2] + Voiceless(last);
            }
            else if (Voiceless(last) != last)
            {
                yield return body.Substring(0, body.Length - 1) + Voiceless(last);
            }
        }
        else if (word.EndsWith("s", StringComparison.Ordinal) && word.Length > 4 && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 1).TrimEnd('\'');
        }
    }

    private static char Voiceless(char letter) => letter switch { 'z' => 's', 'v' => 'f', _ => letter };
}
