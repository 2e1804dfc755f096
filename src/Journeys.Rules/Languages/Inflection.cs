namespace Journeys.Rules.Languages;

/// <summary>How words change their form.</summary>
internal sealed class Inflection
{
    /// <summary>Endings that a word takes without becoming another one.</summary>
    public HashSet<string> Endings { get; init; } = [];

    /// <summary>Endings that only a stem of five letters or more takes, since shorter ones become other words (<c>plan</c>, <c>plane</c>).</summary>
    public HashSet<string> LongEndings { get; init; } = [];

    /// <summary>Whether <c>e</c> is lost before the last letter where an ending follows (<c>kørsel</c>, <c>kørslen</c>).</summary>
    public bool DropsE { get; init; }

    /// <summary>Ends of words that make another word of their stem (<c>betaalbaar</c>).</summary>
    public string[] ForeignEndings { get; init; } = [];

    /// <summary>Beginnings of words that are no compounds of the words they begin with (<c>wachtwoord</c>, <c>leverpostej</c>).</summary>
    public string[] OtherWords { get; init; } = [];

    /// <summary>The ending of the infinitive; its stem takes <see cref="VerbEndings"/>.</summary>
    public string Infinitive { get; init; } = "";

    /// <summary>Endings that a verb's stem takes.</summary>
    public HashSet<string> VerbEndings { get; init; } = [];

    /// <summary>The prefix of participles, or nothing.</summary>
    public string Participle { get; init; } = "";

    /// <summary>Beginnings of the second part of a compound, by which a short first part is trusted.</summary>
    public string[] CompoundHeads { get; init; } = [];

    /// <summary>First parts that make another verb and no compound.</summary>
    public HashSet<string> VerbPrefixes { get; init; } = [];

    /// <summary>Words that lose their vowel and are tied to the next word by an apostrophe (<c>l'annulation</c>), without it.</summary>
    public HashSet<string> Elision { get; init; } = [];

    /// <summary>All forms of a word for avoided terms: plural, definite, genitive; null where only the word itself is known.</summary>
    public Func<string, IEnumerable<string>>? FormsOf { get; init; }
}
