namespace Journeys.Language.Parsing;

/// <summary>What says where blocks end.</summary>
internal enum BlockEnds
{
    /// <summary>Braces, and a keyword of a block further out that is indented no deeper than it.</summary>
    ByKeywords,

    /// <summary>These, and indentation, which says which block a brace closes.</summary>
    ByIndentation,

    /// <summary>Braces alone: a keyword that the block does not take is misplaced, however it is indented.</summary>
    ByBraces,
}
