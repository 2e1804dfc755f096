using Journeys.Language.Diagnostics;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>What blocks are called in the reference.</summary>
internal static class BlockWords
{
    /// <summary>A heading: <c>In a journey</c>.</summary>
    public static Phrase Heading(BlockKind block) => block switch
    {
        BlockKind.File => new("At the top of a file", "Bovenin een bestand", "Øverst i en fil"),
        BlockKind.StageModel => new("In a stage model (stages)", "In een fasemodel (fasen)", "I en fasemodel (faser)"),
        BlockKind.StageDefinition => new("In a stage of a stage model", "In een fase van een fasemodel", "I en fase i en fasemodel"),
        BlockKind.Stage => new("In a stage of a journey", "In een fase van een klantreis", "I en fase i en kunderejse"),
        BlockKind.Touchpoint => new("In a touchpoint, and in a use", "In een contactmoment, en in een gebruik", "I et kontaktpunkt, og i en brug"),
        BlockKind.Field => new("In a field of your own", "In een eigen veld", "I et eget felt"),
        BlockKind.Workspace => new("In a workspace", "In een werkruimte", "I et arbejdsrum"),
        BlockKind.Term => new("In a term", "In een begrip", "I et begreb"),
        _ => In(KindWords.Of(Enum.TryParse<NameKind>(block.ToString(), out var kind) ? kind : NameKind.None).Any),
    };

    /// <summary>The name of a rule in the grammar: <c>journey-statement</c>.</summary>
    public static string RuleName(BlockKind block) => block switch
    {
        BlockKind.StageModel => "stage-model",
        BlockKind.StageDefinition => "stage-definition",
        _ => block.ToString().ToLowerInvariant(),
    } + "-statement";

    private static Phrase In(Phrase thing) => new("In " + thing.English, "In " + thing.Dutch, "I " + thing.Danish);
}
