using Journeys.Language.Navigation.Completion;
using static Journeys.Language.Vocabulary.Reference.JsonText;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>
/// Whole blocks to fill in, as editors read them from a file (VS Code's format, which others read too), made from the vocabulary: for
/// where no language server knows what may stand where. The three dialects stand side by side, each block under its own words.
/// </summary>
public static class SnippetFile
{
    private static readonly BlockKind[] Places = [BlockKind.File, BlockKind.Journey, BlockKind.Stage];

    /// <summary>The file: JSON with LF line ends.</summary>
    public static string Text() => Write(JsonText.Object([.. All()]));

    private static IEnumerable<(string, object?)> All() =>
        from dialect in Dialect.All
        from keyword in Blocks()
        let word = dialect.Keyword(keyword.Word)
        where dialect == Dialect.English || word != keyword.Word
        select ($"{word} ({dialect.Language})", (object?)Snippet(word, keyword, dialect));

    private static IEnumerable<KeywordDefinition> Blocks() => Places
        .SelectMany(place => JourneyVocabulary.In(place))
        .Where(keyword => keyword.Block != BlockKind.None && keyword.AliasOf is null)
        .GroupBy(keyword => keyword.Word)
        .Select(same => same.First());

    private static object Snippet(string word, KeywordDefinition keyword, Dialect dialect) => JsonText.Object(
        ("prefix", word),
        ("description", keyword.Summary),
        ("body", List([.. Snippets.Of(keyword, dialect).Split('\n')])));
}
