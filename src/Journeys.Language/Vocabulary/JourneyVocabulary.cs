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

    private static readonly KeywordTable[] ByBlock = [.. BlockKinds.All.Select(kind =>
        new KeywordTable(All.Where(keyword => keyword.StandsIn.Contains(kind))))];

    private static readonly KeywordTable Anywhere = new(All);

    /// <summary>The keywords that may stand in a block.</summary>
    public static ImmutableArray<KeywordDefinition> In(BlockKind block) => ByBlock[(int)block].All;

    /// <summary>The meaning of a word in a block, or null.</summary>
    public static KeywordDefinition? Find(BlockKind block, ReadOnlySpan<char> word) => ByBlock[(int)block].Find(word);

    /// <summary>The first meaning of a word anywhere, or null.</summary>
    public static KeywordDefinition? FindAnywhere(ReadOnlySpan<char> word) => Anywhere.Find(word);

    private static KeywordDefinition Keyword(
        string word, BlockKind standsIn, ImmutableArray<ArgumentShape> arguments, string summary, string example) =>
        new(word, arguments) { StandsIn = [standsIn], Summary = summary, Example = example };
}
