using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>
/// Where blocks end when braces do not say so, unless only braces count. A keyword that cannot stand here but can in a block further out, and that is
/// indented no deeper than the statement that opened this block, ends it. Where braces are known not to add up, indentation
/// also tells which block a closing brace closes.
/// </summary>
internal static class Recovery
{
    /// <summary>Whether the block ends before this token.</summary>
    public static bool EndsBlock(TokenInput input, BlockKind kind)
    {
        if (input.Kind == TokenKind.CloseBrace)
        {
            return input.State.OpenBlocks.Count > 0 && !IsLeftOver(input);
        }

        return input.Kind == TokenKind.Word && IsFirstOnLine(input) && input.State.OpenBlocks.Count > 0
            && BelongsFurtherOut(input, kind);
    }

    /// <summary>Whether a closing brace belongs to a block further out, so that the one at hand lacks its own.</summary>
    public static bool ClosesOuterBlock(TokenInput close, TokenInput open)
    {
        var state = close.State;
        if (state.Ends != BlockEnds.ByIndentation || !IsFirstOnLine(close))
        {
            return false;
        }

        var column = close.Tokens.ColumnOf(close.Index);
        return column < OpenerColumn(open) && state.OpenBlocks.Any(block => block.Column == column);
    }

    /// <summary>
    /// Whether a statement's block begins on the next line without its brace: the line is indented deeper and begins with a
    /// keyword of that block which cannot stand here. Where it could stand here too, only indentation tells.
    /// </summary>
    public static bool LacksOpenBrace(TokenInput input, StatementSyntax statement)
    {
        var next = input.Next;
        if (input.Kind != TokenKind.NewLine || next.Kind != TokenKind.Word || statement.Definition is not { Block: not BlockKind.None } definition)
        {
            return false;
        }

        var state = input.State;
        var word = input.Tokens.TextOf(next.Index);
        var here = state.OpenBlocks.Count == 0 ? BlockKind.File : state.OpenBlocks[state.OpenBlocks.Count - 1].Kind;
        return state.OpenBlocks.Count < ParseState.DeepestBlock
            && input.Tokens.Dialect.Find(definition.Block, word) is not null
            && (state.Ends == BlockEnds.ByIndentation || input.Tokens.Dialect.Find(here, word) is null)
            && input.Tokens.ColumnOf(next.Index) > input.Tokens.ColumnOf(statement.First);
    }

    private static int OpenerColumn(TokenInput open)
    {
        var tokens = open.Tokens;
        var index = open.Index;
        while (index > 0 && !tokens[index].Is(TokenFlags.FirstOnLine))
        {
            index--;
        }

        return tokens.ColumnOf(index);
    }

    /// <summary>A closing brace deeper than the statement that opened the block, with nothing at its depth to close.</summary>
    private static bool IsLeftOver(TokenInput close)
    {
        var state = close.State;
        if (state.Ends != BlockEnds.ByIndentation || !IsFirstOnLine(close))
        {
            return false;
        }

        return close.Tokens.ColumnOf(close.Index) > state.OpenBlocks[state.OpenBlocks.Count - 1].Column;
    }

    private static bool BelongsFurtherOut(TokenInput input, BlockKind kind)
    {
        var word = input.Tokens.TextOf(input.Index);
        var blocks = input.State.OpenBlocks;
        if (kind == BlockKind.Unknown || input.State.Ends == BlockEnds.ByBraces)
        {
            return false;
        }

        if (input.Tokens.Dialect.Find(kind, word) is not null)
        {
            return input.State.Ends == BlockEnds.ByIndentation && IsDeclaration(input, kind, word) && IsOutside(input, blocks);
        }

        var isKnownOutside = input.Tokens.Dialect.Find(BlockKind.File, word) is not null;
        for (var i = 0; i < blocks.Count - 1 && !isKnownOutside; i++)
        {
            isKnownOutside = input.Tokens.Dialect.Find(blocks[i].Kind, word) is not null;
        }

        return isKnownOutside && IsOutside(input, blocks);
    }

    private static bool IsOutside(TokenInput input, List<OpenBlock> blocks) =>
        input.Tokens.ColumnOf(input.Index) <= blocks[blocks.Count - 1].Column;

    /// <summary>
    /// Whether a keyword that has a meaning in this block too is written like a declaration of a file, and not like what may stand here:
    /// a name with a title or a block behind it (<c>tone warm "Warm"</c> behind a message that is not closed).
    /// </summary>
    private static bool IsDeclaration(TokenInput input, BlockKind kind, ReadOnlySpan<char> word)
    {
        var behind = input.Next.Next;
        return input.Tokens.Dialect.Find(BlockKind.File, word) is { Declares: true }
            && input.Tokens.Dialect.Find(kind, word) is { Declares: false }
            && input.Next.Kind == TokenKind.Word
            && behind.Kind is TokenKind.Text or TokenKind.OpenBrace;
    }

    private static bool IsFirstOnLine(TokenInput input) => input.Tokens[input.Index].Is(TokenFlags.FirstOnLine);
}
