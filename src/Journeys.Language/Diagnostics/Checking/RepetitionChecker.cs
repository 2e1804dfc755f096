using System.Collections.Immutable;
using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of keywords that may stand once in a block and stand there again in the same language.</summary>
internal static class RepetitionChecker
{
    public static void Check(TokenList tokens, BlockSyntax block, ImmutableArray<Finding>.Builder findings)
    {
        for (var i = 1; i < block.Statements.Length; i++)
        {
            var statement = block.Statements[i];
            if (IsSingle(statement) && Earlier(tokens, block, i) is { } earlier)
            {
                findings.Add(Repeated(tokens, statement, earlier));
            }
        }
    }

    private static Finding Repeated(TokenList tokens, StatementSyntax statement, StatementSyntax earlier)
    {
        var keyword = Words.Token(tokens, statement.First);
        return LanguageRules.RepeatedKeyword
            .At(tokens.OriginOf(statement.First), new(
                $"{keyword} stands here a second time; it may stand once. Keep one of the two.",
                $"{keyword} staat hier voor de tweede keer; het mag maar één keer. Laat een van de twee staan.",
                $"{keyword} står her for anden gang, men må kun stå én gang. Behold den ene."))
            .With(new RelatedPlace(
                new("It stands here first.", "Hier staat het voor het eerst.", "Her står det første gang."),
                tokens.OriginOf(earlier.First, earlier.End)));
    }

    private static StatementSyntax? Earlier(TokenList tokens, BlockSyntax block, int index)
    {
        var statement = block.Statements[index];
        for (var i = 0; i < index; i++)
        {
            var other = block.Statements[i];
            if (IsSingle(other) && other.Definition!.Meaning == statement.Definition!.Meaning && Language(tokens, other) == Language(tokens, statement))
            {
                return other;
            }

            // A file holds any number of declarations and one `workspace`; blocks are short.
            if (i > MostCompared)
            {
                return null;
            }
        }

        return null;
    }

    private const int MostCompared = 500;

    private static bool IsSingle(StatementSyntax statement) =>
        statement is { Definition.IsRepeatable: false, Problem: StatementProblem.None };

    private static string Language(TokenList tokens, StatementSyntax statement) =>
        statement.Language < 0 ? "" : NameText.NormalizeLanguage(tokens.TextOf(statement.Language).ToString());
}
