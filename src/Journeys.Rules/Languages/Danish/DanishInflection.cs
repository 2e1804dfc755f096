namespace Journeys.Rules.Languages.Danish;

/// <summary>How Danish words change their form.</summary>
internal static class DanishInflection
{
    private const string Vowels = "aeiouyæøå";

    private static readonly Dictionary<string, string> ChangedPlurals = new(StringComparer.Ordinal)
    {
        ["bog"] = "bøger",
        ["mand"] = "mænd",
        ["fod"] = "fødder",
        ["hånd"] = "hænder",
        ["tand"] = "tænder",
        ["nat"] = "nætter",
        ["ko"] = "køer",
        ["so"] = "søer",
        ["barn"] = "børn",
        ["bror"] = "brødre",
        ["far"] = "fædre",
        ["mor"] = "mødre",
        ["datter"] = "døtre",
        ["stang"] = "stænger",
        ["kraft"] = "kræfter",
        ["øje"] = "øjne",
    };

    /// <summary>Forms of other words: the year is no oar.</summary>
    private static readonly Dictionary<string, string> OfOthers = new(StringComparer.Ordinal) { ["åre"] = "året" };

    /// <summary>The words.</summary>
    public static Inflection Words { get; } = new()
    {
        Endings = Texts.Words.Set(
            "s e en et er ens ets ers erne ernes n t r ne nes ns ts rs rne te ede es edes ende ing ingen inger ingens ingerne",
            "ning ningen ninger ningens ningerne nere nerer neret nering neringen neringer nerede nerende nes eres eret erede ering eringen eringer ere erer"),
        ForeignEndings = ["bar", "bare", "bart", "agtig", "agtige", "isme", "postej"],
        DropsE = true,
        Infinitive = "e",
        VerbEndings = Texts.Words.Set("er et t te ede es ende ing ingen inger"),
        OtherWords = ["leverpostej", "leverpølse", "prisuddel", "prisvind", "pristal"],
        CompoundHeads =
        [
            "frist", "ret", "tid", "periode", "garanti", "gebyr", "omkostning", "label", "pakke", "seddel", "fragt", "politik", "service",
            "vare", "pris", "adresse", "formular", "konto", "kort", "dag", "løfte", "sted", "aftale", "beløb", "rabat", "procedure",
            "vilkår", "betingelse", "mulighed", "proces", "tilbud", "bevis", "sum", "penge", "skranke", "boks", "forsendelse", "ordning",
        ],
        VerbPrefixes = Texts.Words.Set("god over under ud af op ind for be ved til mis gen an"),
        FormsOf = Forms,
    };

    /// <summary>Plural, definite and genitive forms of a noun or adjective.</summary>
    internal static IEnumerable<string> Forms(string word) =>
        Base(word).Where(form => !IsOfOther(word, form)).Distinct().SelectMany(form => new[] { form, form + "s", form + "'s", form + "'" });

    /// <summary>Tilbudt is what somebody has done, and no form of tilbud.</summary>
    private static bool IsOfOther(string word, string form) => (OfOthers.TryGetValue(word, out var other) && form == other)
        || (word.EndsWith("bud", StringComparison.Ordinal) && form.Length == word.Length + 1 && form[form.Length - 1] == 't');

    private static IEnumerable<string> Base(string word)
    {
        yield return word;
        if (word.Length < 3)
        {
            yield break;
        }

        foreach (var stem in Stems(word))
        {
            foreach (var ending in new[] { "en", "et", "e", "er", "erne", "ene", "t", "ens", "eren", "n", "r", "rne", "ne" })
            {
                var addsToVowel = ending is "n" or "r" or "rne" or "ne";
                if (addsToVowel == Vowels.IndexOf(stem[stem.Length - 1]) >= 0 || (ending == "ne" && stem.EndsWith("er", StringComparison.Ordinal)))
                {
                    yield return stem + ending;
                }
            }
        }

        if (Vowels.IndexOf(word[word.Length - 1]) >= 0)
        {
            // tæppet, frit, gråt; and of adjectives in i and y: frie.
            yield return word + "t";
            if (word[word.Length - 1] is 'i' or 'y')
            {
                yield return word + "e";
            }
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) || Vowels.IndexOf(word[word.Length - 1]) >= 0)
        {
            yield return word + "er";
            yield return word + "et";
            yield return word + "en";
            yield return word + "ene";
        }

        if (word.EndsWith("um", StringComparison.Ordinal))
        {
            var body = word.Substring(0, word.Length - 2);
            yield return body + "et";
            yield return body + "er";
            yield return body + "erne";
        }

        foreach (var changed in ChangedPlurals)
        {
            var first = word.Length - changed.Key.Length;
            if (word.EndsWith(changed.Key, StringComparison.Ordinal) && (first == 0 || (first > 2 && changed.Key.Length > 2)))
            {
                yield return word.Substring(0, first) + changed.Value;
                yield return word.Substring(0, first) + changed.Value + (changed.Value.EndsWith("r", StringComparison.Ordinal) || changed.Value.EndsWith("e", StringComparison.Ordinal) ? "ne" : "ene");
            }
        }
    }

    /// <summary>The word and what becomes of it before an ending: butik → butikk, cykel → cykl, nummer → numr.</summary>
    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        var last = word[word.Length - 1];
        var before = word[word.Length - 2];
        var isShort = Vowels.IndexOf(last) < 0 && Vowels.IndexOf(before) >= 0
            && (word.Length < 3 || Vowels.IndexOf(word[word.Length - 3]) < 0);
        if (isShort)
        {
            yield return word + last;
        }

        var drops = word.Length > 4 && before == 'e' && last is 'l' or 'r' or 'n';
        if (drops && word.Length > 4)
        {
            var body = word.Substring(0, word.Length - 2);
            yield return body + last;
            if (body[body.Length - 1] == body[body.Length - 2])
            {
                yield return body.Substring(0, body.Length - 1) + last;
            }
        }
    }
}
