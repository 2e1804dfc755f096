using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>Blocks: the file, and what stands between braces.</summary>
internal static class BlockGrammar
{
    /// <summary>The whole file.</summary>
    public static Parser<BlockSyntax> File { get; } = input =>
    {
        var (statements, rest) = ReadStatements((TokenInput)input, BlockKind.File);
        return TokenResult<BlockSyntax>.Success(new BlockSyntax(BlockKind.File, -1, statements, -1), rest);
    };

    /// <summary>A block in braces. Too deep, and its tokens are passed over instead, without recursion.</summary>
    /// <param name="kind">What may stand in it.</param>
    /// <param name="owner">The statement that it belongs to; null for a brace that belongs to none.</param>
    public static Parser<BlockSyntax> Braced(BlockKind kind, StatementSyntax? owner) => input =>
    {
        var open = (TokenInput)input;
        var state = open.State;
        if (state.OpenBlocks.Count >= ParseState.DeepestBlock)
        {
            return PassOver(open, kind);
        }

        var column = open.Tokens.ColumnOf(owner?.First ?? open.Index);
        state.OpenBlocks.Add(new OpenBlock(kind, column));
        var (statements, rest) = ReadStatements(open.Next, kind);
        state.OpenBlocks.RemoveAt(state.OpenBlocks.Count - 1);
        return Close(open, kind, statements, rest);
    };

    /// <summary>A block whose opening brace is missing.</summary>
    public static Parser<BlockSyntax> Unopened(BlockKind kind, StatementSyntax owner) => input =>
    {
        var at = (TokenInput)input;
        var state = at.State;
        state.BraceProblems++;
        state.OpenBlocks.Add(new OpenBlock(kind, at.Tokens.ColumnOf(owner.First)));
        var (statements, rest) = ReadStatements(at, kind);
        state.OpenBlocks.RemoveAt(state.OpenBlocks.Count - 1);
        var isClosed = rest.Kind == TokenKind.CloseBrace;
        var block = new BlockSyntax(kind, -1, statements, isClosed ? rest.Index : -1);
        return TokenResult<BlockSyntax>.Success(block, isClosed ? rest.Next : rest);
    };

    private static IResult<BlockSyntax> Close(TokenInput open, BlockKind kind, StatementSyntax[] statements, TokenInput rest)
    {
        var isClosed = rest.Kind == TokenKind.CloseBrace && !Recovery.ClosesOuterBlock(rest, open);
        if (!isClosed)
        {
            open.State.BraceProblems++;
        }

        var block = new BlockSyntax(kind, open.Index, statements, isClosed ? rest.Index : -1) { EndsWithFile = rest.AtEnd };
        return TokenResult<BlockSyntax>.Success(block, isClosed ? rest.Next : rest);
    }

    /// <summary>The one loop over statements: it always moves on, and ends at the brace or word that ends the block.</summary>
    private static (StatementSyntax[] Statements, TokenInput End) ReadStatements(TokenInput input, BlockKind kind)
    {
        var statements = input.State.Statements;
        var first = statements.Count;
        while (true)
        {
            while (input.Kind == TokenKind.NewLine)
            {
                input = input.Next;
            }

            if (input.AtEnd || Recovery.EndsBlock(input, kind))
            {
                return (Taken(statements, first), input);
            }

            var result = TokenResult<StatementSyntax>.Of(StatementGrammar.Statement(kind)(input));
            statements.Add(result.Value);
            input = (TokenInput)result.Remainder;
        }
    }

    /// <summary>Takes the statements of one block off the list that all blocks share.</summary>
    private static StatementSyntax[] Taken(List<StatementSyntax> statements, int first)
    {
        var taken = statements.Count == first ? [] : new StatementSyntax[statements.Count - first];
        statements.CopyTo(first, taken, 0, taken.Length);
        statements.RemoveRange(first, taken.Length);
        return taken;
    }

    private static IResult<BlockSyntax> PassOver(TokenInput open, BlockKind kind)
    {
        var depth = 0;
        var input = open;
        do
        {
            depth += input.Kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace => -1, _ => 0 };
            input = input.Next;
        }
        while (depth > 0 && !input.AtEnd);

        var block = new BlockSyntax(kind, open.Index, [], depth == 0 ? input.Index - 1 : -1) { IsTooDeep = true };
        return TokenResult<BlockSyntax>.Success(block, input);
    }
}
