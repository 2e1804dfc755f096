using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>Braces that belong to no statement. What stands between them is read as if they were not there.</summary>
internal static class StrayBlocks
{
    /// <summary>A closing brace that closes nothing.</summary>
    public static Parser<StatementSyntax> Close { get; } = input =>
    {
        var at = (TokenInput)input;
        at.State.BraceProblems++;
        var statement = new StatementSyntax(at.Index, StatementProblem.StrayCloseBrace, null) { End = at.Index + 1 };
        return TokenResult<StatementSyntax>.Success(statement, at.Next);
    };

    /// <summary>An opening brace without a statement before it.</summary>
    public static Parser<StatementSyntax> Open(BlockKind kind) => input =>
    {
        var at = (TokenInput)input;
        at.State.BraceProblems++;
        var statement = new StatementSyntax(at.Index, StatementProblem.StrayOpenBrace, null);
        var block = BlockGrammar.Braced(kind, null)(input);
        statement.Block = block.Value;
        statement.End = ((TokenInput)block.Remainder).Index;
        return TokenResult<StatementSyntax>.Success(statement, block.Remainder);
    };
}
