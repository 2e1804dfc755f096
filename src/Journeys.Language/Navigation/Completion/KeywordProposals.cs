using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes the keywords that may begin a statement here, in the file's dialect, with what each is for.</summary>
internal static class KeywordProposals
{
    private const int AliasRank = 100;

    /// <param name="place">Where.</param>
    /// <param name="rank">Added to the rank of each.</param>
    public static IEnumerable<Proposal> For(CompletionPlace place, int rank)
    {
        var present = Present(place);
        foreach (var keyword in JourneyVocabulary.In(place.Cursor.Block.Kind))
        {
            // In the order of the vocabulary, which is the order in which one writes them.
            rank++;
            var there = present.Where(statement => ReferenceEquals(statement.Definition, keyword)).ToList();
            var isFree = there.Count == 0 || keyword.IsRepeatable;
            if (isFree)
            {
                yield return Plain(place, keyword, rank);
            }

            if (isFree && keyword.Block != BlockKind.None && keyword.AliasOf is null && place.Request.Snippets)
            {
                yield return Whole(place, keyword, rank);
            }

            if (keyword.IsLocalizable && there.Count > 0 && !keyword.IsRepeatable)
            {
                foreach (var translated in Translated(place, keyword, there, rank))
                {
                    yield return translated;
                }
            }
        }
    }

    private static Proposal Plain(CompletionPlace place, KeywordDefinition keyword, int rank)
    {
        var word = place.Dialect.Keyword(keyword.Word);
        return new Proposal(word, ProposalKind.Keyword, word + " ", place.Span)
        {
            Detail = KeywordText.Summary(keyword, place.Request.Language),
            Documentation = KeywordText.FormAndExample(keyword, place.Dialect),
            Rank = rank + (keyword.AliasOf is null ? 0 : AliasRank),
            Continues = true,
        };
    }

    private static Proposal Whole(CompletionPlace place, KeywordDefinition keyword, int rank)
    {
        var word = place.Dialect.Keyword(keyword.Word);
        return new Proposal(word + " { … }", ProposalKind.Snippet, Snippets.Of(keyword, place.Dialect), place.Span, IsSnippet: true)
        {
            Detail = KeywordText.Summary(keyword, place.Request.Language),
            Rank = rank,
            Filter = word,
        };
    }

    private static IEnumerable<Proposal> Translated(CompletionPlace place, KeywordDefinition keyword, List<StatementSyntax> there, int rank)
    {
        var written = new HashSet<string>(there.Select(place.LanguageOf), StringComparer.Ordinal);
        foreach (var language in place.Languages.Where(language => !written.Contains(language)))
        {
            var word = place.Dialect.Keyword(keyword.Word) + "@" + language;
            yield return new Proposal(word, ProposalKind.Keyword, word + " ", place.Span)
            {
                Detail = KeywordText.Summary(keyword, place.Request.Language),
                Documentation = KeywordText.FormAndExample(keyword, place.Dialect),
                Rank = rank,
                Continues = true,
            };
        }
    }

    /// <summary>The statements of the block, without the one that is being typed.</summary>
    private static List<StatementSyntax> Present(CompletionPlace place) =>
        [.. place.Cursor.Block.Statements.Where(statement => statement.First != place.Cursor.Touched && statement.Problem == StatementProblem.None)];
}
