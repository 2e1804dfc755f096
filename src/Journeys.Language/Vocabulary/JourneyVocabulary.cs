using System.Collections.Immutable;

namespace Journeys.Language.Vocabulary;

/// <summary>
/// Every keyword of the language, in the order in which the language reference shows them. The one source of truth: parser,
/// errors, completion, hover, formatter, grammars and reference all read it.
/// </summary>
public static partial class JourneyVocabulary
{
    /// <summary>All keywords.</summary>
    public static ImmutableArray<KeywordDefinition> All { get; } =
        [.. FileKeywords(), .. BrandKeywords(), .. JourneyKeywords(), .. TouchpointKeywords(), .. CommonKeywords()];

    private static readonly ImmutableArray<KeywordDefinition>[] ByBlock =
        [.. BlockKinds.All.Select(kind => All.Where(keyword => keyword.StandsIn.Contains(kind)).ToImmutableArray())];

    /// <summary>The keywords that may stand in a block.</summary>
    public static ImmutableArray<KeywordDefinition> In(BlockKind block) => ByBlock[(int)block];

    private static KeywordDefinition Keyword(
        string word, BlockKind standsIn, ImmutableArray<ArgumentShape> arguments, string summary, string example) =>
        new(word, arguments) { StandsIn = [standsIn], Summary = summary, Example = example };
}
