namespace Journeys.Language.Diagnostics;

/// <summary>
/// What messages call a kind of thing, with the words that its gender asks for around it: Dutch <c>het kanaal</c> and
/// <c>de boodschap</c>, Danish <c>en kanal</c> and <c>et budskab</c>.
/// </summary>
/// <param name="English">In English.</param>
/// <param name="DutchArticle"><c>de</c> or <c>het</c>.</param>
/// <param name="Dutch">In Dutch.</param>
/// <param name="DanishArticle"><c>en</c> or <c>et</c>.</param>
/// <param name="Danish">In Danish.</param>
/// <param name="DanishDefinite">In Danish, with its article at its end.</param>
public sealed record Noun(string English, string DutchArticle, string Dutch, string DanishArticle, string Danish, string DanishDefinite)
{
    /// <summary>The bare word, as it stands behind a word for none or all.</summary>
    public Phrase One => new(English, Dutch, Danish);

    /// <summary>Any one of the kind: <c>a channel</c>.</summary>
    public Phrase Any => new((IsVowel(English[0]) ? "an " : "a ") + English, "een " + Dutch, DanishArticle + " " + Danish);

    /// <summary>The one that is spoken of: <c>the channel</c>.</summary>
    public Phrase The => new("the " + English, DutchArticle + " " + Dutch, DanishDefinite);

    /// <summary>The one that is spoken of, where a sentence begins with it.</summary>
    public Phrase AtStart => new(Capital(The.English), Capital(The.Dutch), Capital(The.Danish));

    /// <summary>Not one of the kind: <c>no channel</c>.</summary>
    public Phrase No => new("no " + English, "geen " + Dutch, (DanishArticle == "et" ? "intet " : "ingen ") + Danish);

    /// <summary>The word that stands for it once it was named.</summary>
    public Phrase It => new("it", DutchArticle == "het" ? "het" : "die", DanishArticle == "et" ? "det" : "den");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
