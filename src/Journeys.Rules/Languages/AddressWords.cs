namespace Journeys.Rules.Languages;

/// <summary>Forms of address; complete lists.</summary>
internal sealed class AddressWords
{
    /// <summary>First words of French names, which stand in texts of any language.</summary>
    public static HashSet<string> FrenchHeads { get; } = Texts.Words.Set(
        "café cafe brasserie bistro bistrot hotel hôtel tour rue musée jus maison gare parc palais château cirque vin vins crème soupe plat pain coup théâtre",
        "moulin jardin place pont auberge restaurant cave chemin boulevard");

    /// <summary>Last words of French names.</summary>
    public static HashSet<string> FrenchTails { get; } = Texts.Words.Set(
        "jour monde nord sud soleil vin chef roi lac port centre marché moulin jardin château parc pain temps bois rhône");

    /// <summary>Formal words, as they are written within a sentence.</summary>
    public required HashSet<string> Formal { get; init; }

    /// <summary>Informal words in lower case.</summary>
    public required HashSet<string> Informal { get; init; }

    /// <summary>Whether formal words are told by their capital, so that they prove nothing where a sentence begins.</summary>
    public bool FormalNeedsCapital { get; init; }

    /// <summary>Formal words that also begin names (<c>De Danske Statsbaner</c>).</summary>
    public HashSet<string> NamesBegin { get; init; } = [];

    /// <summary>Words before an informal word by which both belong to a French name (<c>Café du Nord</c>).</summary>
    public HashSet<string> NameHeads { get; init; } = [];

    /// <summary>Words behind an informal word by which both belong to a French name or dish (<c>soupe du jour</c>).</summary>
    public HashSet<string> NameTails { get; init; } = [];

    /// <summary>Words behind which an informal word is a noun (<c>le ton</c>).</summary>
    public HashSet<string> NounMarkers { get; init; } = [];

    /// <summary>Whether verbs and pronouns are tied by hyphens and apostrophes (<c>avez-vous</c>, <c>t'aime</c>).</summary>
    public bool SplitsHyphens { get; init; }

    /// <summary>How to name the formal words in a message.</summary>
    public required string FormalShown { get; init; }

    /// <summary>How to name the informal words in a message.</summary>
    public required string InformalShown { get; init; }
}
