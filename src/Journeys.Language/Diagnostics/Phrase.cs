namespace Journeys.Language.Diagnostics;

/// <summary>
/// What the product says to its user, in every language that it speaks. The three stand side by side where they are written, so
/// that nobody changes one and forgets the others.
/// </summary>
public readonly struct Phrase : IEquatable<Phrase>
{
    private readonly Wording? _wording;

    /// <param name="english">In English; the language of machines' logs, and of what is said in no other.</param>
    /// <param name="dutch">In Dutch.</param>
    /// <param name="danish">In Danish.</param>
    public Phrase(string english, string dutch, string danish) => _wording = new Written(english, dutch, danish);

    private Phrase(Wording wording) => _wording = wording;

    /// <summary>In English; the language of machines' logs, and of what is said in no other.</summary>
    public string English => _wording?.English ?? "";

    /// <summary>In Dutch.</summary>
    public string Dutch => _wording?.Dutch ?? "";

    /// <summary>In Danish.</summary>
    public string Danish => _wording?.Danish ?? "";

    /// <summary>The languages that the product speaks, as tags; the first is the default.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nl", "da"];

    /// <summary>
    /// A phrase that is put into words when somebody reads it, and only into the language that is read, for what is said thousands of times:
    /// what it is made of takes far less room than its words in every language. Keep the three functions static, so that nothing else is held.
    /// </summary>
    /// <param name="parts">What it is made of; must never change.</param>
    /// <param name="english">Puts it into English.</param>
    /// <param name="dutch">Puts it into Dutch.</param>
    /// <param name="danish">Puts it into Danish.</param>
    public static Phrase Of<T>(T parts, Func<T, string> english, Func<T, string> dutch, Func<T, string> danish)
        where T : IEquatable<T> => new(new Deferred<T>(parts, english, dutch, danish));

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

    /// <summary>Whether two phrases are of the same words, or put into words in the same way from the same parts.</summary>
    public static bool operator ==(Phrase left, Phrase right) => left.Equals(right);

    /// <summary>Whether two phrases differ in their words, their parts, or the way from the one to the other.</summary>
    public static bool operator !=(Phrase left, Phrase right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Phrase other) => Equals(_wording, other._wording);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Phrase other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _wording?.GetHashCode() ?? 0;

    /// <summary>The English words.</summary>
    public override string ToString() => English;

    private static string Primary(string language)
    {
        var end = language.IndexOf('-');
        return (end < 0 ? language : language.Substring(0, end)).ToLowerInvariant();
    }

    private abstract record Wording
    {
        public abstract string English { get; }

        public abstract string Dutch { get; }

        public abstract string Danish { get; }
    }

    private sealed record Written(string English, string Dutch, string Danish) : Wording
    {
        public override string English { get; } = English;

        public override string Dutch { get; } = Dutch;

        public override string Danish { get; } = Danish;
    }

    private sealed record Deferred<T>(T Parts, Func<T, string> InEnglish, Func<T, string> InDutch, Func<T, string> InDanish) : Wording
        where T : IEquatable<T>
    {
        public override string English => InEnglish(Parts);

        public override string Dutch => InDutch(Parts);

        public override string Danish => InDanish(Parts);
    }
}
