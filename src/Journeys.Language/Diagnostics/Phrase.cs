namespace Journeys.Language.Diagnostics;

/// <summary>
/// What the product says to its user, in every language that it speaks. The three stand side by side where they are written, so
/// that nobody changes one and forgets the others.
/// </summary>
/// <param name="English">In English; the language of machines' logs, and of what is said in no other.</param>
/// <param name="Dutch">In Dutch.</param>
/// <param name="Danish">In Danish.</param>
public readonly record struct Phrase(string English, string Dutch, string Danish)
{
    /// <summary>The languages that the product speaks, as tags; the first is the default.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nl", "da"];

    /// <summary>What a team's own rule says in one language stands for all of them.</summary>
    public static implicit operator Phrase(string text) => new(text, text, text);

    /// <summary>The words in a language.</summary>
    /// <param name="language">A language tag; another than those spoken (or a region of one) gives English.</param>
    public string In(string language) => Primary(language) switch
    {
        "nl" => Dutch,
        "da" => Danish,
        _ => English,
    };

    /// <summary>Whether the product speaks a language.</summary>
    public static bool Speaks(string language) => Languages.Contains(Primary(language));

    /// <summary>Puts two phrases behind one another, with a blank between them.</summary>
    public static Phrase operator +(Phrase left, Phrase right) =>
        new($"{left.English} {right.English}", $"{left.Dutch} {right.Dutch}", $"{left.Danish} {right.Danish}");

    /// <summary>The English words.</summary>
    public override string ToString() => English;

    private static string Primary(string language)
    {
        var end = language.IndexOf('-');
        return (end < 0 ? language : language.Substring(0, end)).ToLowerInvariant();
    }
}
