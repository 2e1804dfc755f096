namespace Journeys.Rules.Languages;

/// <summary>
/// What is known about a language, as data. A language is a folder that fills this in; what it leaves empty is simply not
/// known, and the rules stay silent about it.
/// </summary>
internal sealed class LanguageKnowledge
{
    private static readonly HashSet<string> None = [];

    /// <summary>The BCP 47 tag without region.</summary>
    public required string Tag { get; init; }

    /// <summary>Whether a comma separates decimals, and a point thousands.</summary>
    public bool HasDecimalComma { get; init; } = true;

    /// <summary>Whether a point behind a number of one or two digits makes it an ordinal.</summary>
    public bool OrdinalPoint { get; init; }

    /// <summary>Whether nouns begin with a capital, so that a capital tells no name.</summary>
    public bool NounsHaveCapitals { get; init; }

    /// <summary>Whether words are written together into new ones.</summary>
    public bool HasCompounds { get; init; }

    /// <summary>Words that end with a point within a sentence, without the point.</summary>
    public HashSet<string> Abbreviations { get; init; } = None;

    /// <summary>Numbers, units and money.</summary>
    public MeasureWords Measures { get; init; } = new();

    /// <summary>Negation and what governs it.</summary>
    public NegationWords Negation { get; init; } = new();

    /// <summary>What tells an offer to all from one to some.</summary>
    public OfferWords Offers { get; init; } = new();

    /// <summary>How words change their form.</summary>
    public Inflection Inflection { get; init; } = new();

    /// <summary>Words that are one with the next and mean another thing alone; null where there are none.</summary>
    public WordsApart? Apart { get; init; }

    /// <summary>Words that hold a sentence together and say nothing of what it is about.</summary>
    public HashSet<string> FunctionWords { get; init; } = None;

    /// <summary>Conjunctions that look like a form of a noun, with the word that follows them in the sentence (<c>både … og</c>).</summary>
    public IReadOnlyDictionary<string, string> Correlatives { get; init; } = new Dictionary<string, string>();

    /// <summary>How streets are named: words behind a name, and ends of words.</summary>
    public (HashSet<string> Words, string[] Endings) Streets { get; init; } = (None, []);

    /// <summary>Words before a thing, and beginnings of compounds, that make it one of another kind with a price of its own (<c>family ticket</c>, <c>jaarkaart</c>).</summary>
    public (HashSet<string> Words, string[] Beginnings) OtherKinds { get; init; } = (None, []);

    /// <summary>Forms of address; null where none are known.</summary>
    public AddressWords? Address { get; init; }

    /// <summary>What a number may be about: delivery, returns, warranty and the like, each with the beginnings of its words.</summary>
    public IReadOnlyDictionary<string, string[]> Topics { get; init; } = new Dictionary<string, string[]>();

    /// <summary>
    /// What else a number may be about: opening hours, ordering, discounts. These tell values apart between two wordings of one
    /// message, and are too weak to take a value from a claim.
    /// </summary>
    public IReadOnlyDictionary<string, string[]> FurtherTopics { get; init; } = new Dictionary<string, string[]>();

    /// <summary>Months, days of the week and hours of the clock.</summary>
    public CalendarWords Calendar { get; init; } = new();

    /// <summary>The words by which a critical touchpoint is known.</summary>
    public CriticalWords? Critical { get; init; }

    /// <summary>The words and numbers of customers' data; null where none are known.</summary>
    public CustomerDataWords? CustomerData { get; init; }
}
