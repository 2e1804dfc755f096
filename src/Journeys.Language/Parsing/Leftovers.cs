using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>What stands behind the arguments of a statement and is no statement itself.</summary>
internal static class Leftovers
{
    /// <summary>Passes over what the statement cannot use, and notes it in the statement.</summary>
    /// <returns>The line's end, the brace, or the next statement on the same line.</returns>
    public static TokenInput Skip(TokenInput input, StatementSyntax statement)
    {
        statement.SkippedFirst = input.Index;
        while (!ArgumentTokens.EndsArguments(input.Kind) && !BeginsNextStatement(input, statement))
        {
            input = input.Next;
        }

        statement.SkippedEnd = input.Index;
        return input;
    }

    /// <summary>Passes over everything up to the end of the line or a brace.</summary>
    public static TokenInput ToLineEnd(TokenInput input)
    {
        while (!ArgumentTokens.EndsArguments(input.Kind))
        {
            input = input.Next;
        }

        return input;
    }

    private static bool BeginsNextStatement(TokenInput input, StatementSyntax statement)
    {
        if (input.Kind != TokenKind.Word)
        {
            return false;
        }

        var block = input.State.OpenBlocks.Count == 0 ? BlockKind.File : input.State.OpenBlocks[input.State.OpenBlocks.Count - 1].Kind;
        return statement.Definition is not null
            && (input.Tokens.Dialect.Find(block, input.Tokens.TextOf(input.Index)) is not null
                || (input.Index == statement.SkippedFirst && MisspelledStatement.Begins(input, statement, block)));
    }
}
