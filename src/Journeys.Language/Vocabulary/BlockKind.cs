namespace Journeys.Language.Vocabulary;

/// <summary>What a block belongs to, which says what may stand in it.</summary>
public enum BlockKind : byte
{
    /// <summary>No block at all.</summary>
    None,

    /// <summary>The file itself.</summary>
    File,

    /// <summary><c>workspace</c></summary>
    Workspace,

    /// <summary><c>stages</c></summary>
    StageModel,

    /// <summary><c>stage</c> within <c>stages</c></summary>
    StageDefinition,

    /// <summary><c>channel</c></summary>
    Channel,

    /// <summary><c>team</c></summary>
    Team,

    /// <summary><c>persona</c></summary>
    Persona,

    /// <summary><c>claim</c></summary>
    Claim,

    /// <summary><c>tone</c></summary>
    Tone,

    /// <summary><c>message</c></summary>
    Message,

    /// <summary><c>term</c></summary>
    Term,

    /// <summary><c>metric</c></summary>
    Metric,

    /// <summary><c>touchpoint</c>, and the overrides of a <c>use</c></summary>
    Touchpoint,

    /// <summary><c>journey</c></summary>
    Journey,

    /// <summary><c>stage</c> within a journey</summary>
    Stage,

    /// <summary><c>opportunity</c></summary>
    Opportunity,

    /// <summary><c>field</c> at the level of the file</summary>
    Field,

    /// <summary>The block of an unknown keyword: whatever stands in it is left alone.</summary>
    Unknown,
}

/// <summary>All kinds of blocks.</summary>
internal static class BlockKinds
{
    public static IEnumerable<BlockKind> All => Enumerable.Range(0, (int)BlockKind.Unknown + 1).Select(kind => (BlockKind)kind);
}
