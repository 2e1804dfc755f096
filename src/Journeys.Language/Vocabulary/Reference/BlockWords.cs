namespace Journeys.Language.Vocabulary.Reference;

/// <summary>What blocks are called in the reference.</summary>
internal static class BlockWords
{
    /// <summary>A heading: <c>In a journey</c>.</summary>
    public static string Heading(BlockKind block) => block switch
    {
        BlockKind.File => "At the top of a file",
        BlockKind.StageModel => "In a stage model (stages)",
        BlockKind.StageDefinition => "In a stage of a stage model",
        BlockKind.Stage => "In a stage of a journey",
        BlockKind.Touchpoint => "In a touchpoint, and in a use",
        BlockKind.Opportunity => "In an opportunity",
        BlockKind.Field => "In a field of your own",
        _ => "In a " + block.ToString().ToLowerInvariant(),
    };

    /// <summary>The name of a rule in the grammar: <c>journey-statement</c>.</summary>
    public static string RuleName(BlockKind block) => block switch
    {
        BlockKind.StageModel => "stage-model",
        BlockKind.StageDefinition => "stage-definition",
        _ => block.ToString().ToLowerInvariant(),
    } + "-statement";
}
