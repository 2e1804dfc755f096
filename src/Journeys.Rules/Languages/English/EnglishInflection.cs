namespace Journeys.Rules.Languages.English;

/// <summary>How English words change their form.</summary>
internal static class EnglishInflection
{
    /// <summary>The words.</summary>
    public static Inflection Words { get; } = new()
    {
        Endings = Texts.Words.Set("s es 's s' ' d ed ing ings able er ers y ies ied ment ments ance ation ations ly"),
        LongEndings = Texts.Words.Set("e ion ions"),
        Infinitive = "e",
        VerbEndings = Texts.Words.Set("es ed ing ings able"),
        FormsOf = Forms,
    };

    /// <summary>Plural and genitive forms of a noun, in British and American spelling; from a plural also its singular.</summary>
    internal static IEnumerable<string> Forms(string word) =>
        Spellings(word).SelectMany(spelling => Numbers(spelling)).SelectMany(form => new[] { form, form + "'s", form + "'" });

    private static IEnumerable<string> Numbers(string word)
    {
        yield return word;
        yield return word + "s";
        if (word.Length < 3)
        {
            yield break;
        }

        var isSibilant = word.EndsWith("s", StringComparison.Ordinal) || word.EndsWith("x", StringComparison.Ordinal)
            || word.EndsWith("z", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("o", StringComparison.Ordinal);
        if (isSibilant)
        {
            yield return word + "es";
        }

        if (word.EndsWith("y", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 1) + "ies";
        }

        if (word.EndsWith("fe", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "ves";
        }
        else if (word.EndsWith("lf", StringComparison.Ordinal) || word.EndsWith("af", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 1) + "ves";
        }

        // Greek words: crisis, crises.
        if (word.Length > 4 && word.EndsWith("sis", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "es";
        }

        if (word.EndsWith("man", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "en";
        }

        foreach (var singular in Singulars(word))
        {
            yield return singular;
        }
    }

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word.Substring(0, word.Length - 3) + "y";
        }
        else if (word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) && word.Length > 3)
        {
            yield return word.Substring(0, word.Length - 1);
        }
    }

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        foreach (var (british, american) in new[]
        {
            ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("centre", "center"), ("theatre", "theater"),
            ("ogue", "og"), ("programme", "program"), ("cheque", "check"), ("licence", "license"), ("jewellery", "jewelry"),
        })
        {
            if (word.Length > british.Length - 1 && word.EndsWith(british, StringComparison.Ordinal))
            {
                yield return word.Substring(0, word.Length - british.Length) + american;
            }
            else if (word.Length > american.Length + 2 && american.Length > 2 && word.EndsWith(american, StringComparison.Ordinal))
            {
                yield return word.Substring(0, word.Length - american.Length) + british;
            }
        }

        if (word.Length > 5 && word.EndsWith("or", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 2) + "our";
        }
    }
}
