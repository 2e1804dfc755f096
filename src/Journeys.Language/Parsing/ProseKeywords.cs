using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>The keywords that take prose, so that the opening of a block can be told from the closing of the one before.</summary>
internal static class ProseKeywords
{
    private static readonly KeywordTable Table = new(JourneyVocabulary.All.Where(TakesProse));

    public static bool Contain(ReadOnlySpan<char> word) => Table.Find(word) is not null;

    private static bool TakesProse(KeywordDefinition keyword) =>
        keyword.Arguments.Any(argument => argument.Kind == ArgumentKind.Prose);
}
