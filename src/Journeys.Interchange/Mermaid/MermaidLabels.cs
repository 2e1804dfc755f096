namespace Journeys.Interchange.Mermaid;

/// <summary>The words that stand in a diagram's comments, in the languages that Journeys speaks; others get the English ones.</summary>
/// <param name="Felt">Why the score is the feeling.</param>
/// <param name="Unknown">Why the score is the middle.</param>
internal sealed record MermaidLabels(string Felt, string Unknown)
{
    private static readonly MermaidLabels English = new(
        "satisfaction is not known; the score is the feeling", "satisfaction is not known; the score is the middle");

    private static readonly MermaidLabels Dutch = new(
        "tevredenheid is niet bekend; het cijfer is het gevoel", "tevredenheid is niet bekend; het cijfer is het midden");

    private static readonly MermaidLabels Danish = new(
        "tilfredsheden kendes ikke; tallet er følelsen", "tilfredsheden kendes ikke; tallet er midten");

    /// <summary>Whether a comment is one of ours, and so says that a score is no satisfaction.</summary>
    public static bool IsKnown(string comment) => IsFelt(comment) || comment == English.Unknown || comment == Dutch.Unknown || comment == Danish.Unknown;

    /// <summary>Whether a comment says that a score is the feeling.</summary>
    public static bool IsFelt(string comment) => comment == English.Felt || comment == Dutch.Felt || comment == Danish.Felt;

    /// <summary>The words for a language, whatever its region.</summary>
    public static MermaidLabels For(string language) => language.Split('-')[0] switch
    {
        "nl" => Dutch,
        "da" => Danish,
        _ => English,
    };
}
