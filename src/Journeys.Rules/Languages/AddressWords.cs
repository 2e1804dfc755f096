namespace Journeys.Rules.Languages;

/// <summary>Forms of address; complete lists.</summary>
internal sealed class AddressWords
{
    /// <summary>Formal words, as they are written within a sentence.</summary>
    public required HashSet<string> Formal { get; init; }

    /// <summary>Informal words in lower case.</summary>
    public required HashSet<string> Informal { get; init; }

    /// <summary>Whether formal words are told by their capital, so that they prove nothing where a sentence begins.</summary>
    public bool FormalNeedsCapital { get; init; }

    /// <summary>Formal words that also begin names (<c>De Danske Statsbaner</c>).</summary>
    public HashSet<string> NamesBegin { get; init; } = [];

    /// <summary>Words behind which an informal word is a noun (<c>le ton</c>).</summary>
    public HashSet<string> NounMarkers { get; init; } = [];

    /// <summary>Whether verbs and pronouns are tied by hyphens and apostrophes (<c>avez-vous</c>, <c>t'aime</c>).</summary>
    public bool SplitsHyphens { get; init; }

    /// <summary>How to name the formal words in a message.</summary>
    public required string FormalShown { get; init; }

    /// <summary>How to name the informal words in a message.</summary>
    public required string InformalShown { get; init; }
}
