using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>
/// Finds the column in which the arguments of neighbouring statements begin. Neighbours follow each other without a blank line;
/// a statement over several lines stands alone, but for an opportunity, which is one fact of its touchpoint among others.
/// </summary>
internal sealed class ColumnPlan(
    TokenList tokens, Soundness soundness, StatementLayout layout, Func<StatementSyntax, string?> oneLiner)
{
    /// <summary>
    /// For each statement of a block the column of its arguments, counted from its keyword, and its own block where that stays on
    /// its line. A block that does not fit beside its column takes lines of its own, so its statement is nobody's neighbour: what
    /// is left moves at most closer together, and fits again.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="indentation">How far its statements are indented.</param>
    /// <param name="longestLine">How long a line may be.</param>
    public (int[] Columns, string?[] Inline) For(BlockSyntax block, int indentation, int longestLine)
    {
        var inline = new string?[block.Statements.Length];
        for (var i = 0; i < inline.Length; i++)
        {
            inline[i] = block.Statements[i].Block is null || !soundness.IsWhole(block.Statements[i]) ? null : oneLiner(block.Statements[i]);
        }

        var columns = Columns(block, inline);
        var isBroken = false;
        for (var i = 0; i < inline.Length; i++)
        {
            if (inline[i] is { } own && indentation + HeadWidth(block.Statements[i], columns[i]) + 1 + own.Length > longestLine)
            {
                (inline[i], isBroken) = (null, true);
            }
        }

        return (isBroken ? Columns(block, inline) : columns, inline);
    }

    private int[] Columns(BlockSyntax block, string?[] inline)
    {
        var columns = new int[block.Statements.Length];
        var first = 0;
        for (var i = 0; i <= block.Statements.Length; i++)
        {
            var isNeighbour = i < block.Statements.Length && i > first && IsOneLine(block, i - 1, inline) && IsOneLine(block, i, inline)
                && !HasBlankLine(block.Statements[i].First);
            if (!isNeighbour && i > first)
            {
                Fill(block, columns, first, i);
                first = i;
            }
        }

        return columns;
    }

    /// <summary>The keyword with its arguments, the first of them in a column.</summary>
    private int HeadWidth(StatementSyntax statement, int column)
    {
        var head = layout.Head(statement).Length;
        var width = head;
        foreach (var piece in layout.Arguments(statement))
        {
            width += (width == head ? Math.Max(1, column - head) : 1) + piece.OnOneLine.Length;
        }

        return width;
    }

    private void Fill(BlockSyntax block, int[] columns, int first, int end)
    {
        var widest = 0;
        for (var i = first; i < end; i++)
        {
            widest = Math.Max(widest, HeadLength(block.Statements[i]));
        }

        for (var i = first; i < end; i++)
        {
            columns[i] = widest + 1;
        }
    }

    private int HeadLength(StatementSyntax statement) =>
        soundness.IsWhole(statement) && statement.Arguments.Length > 0 ? layout.Head(statement).Length : 0;

    private bool IsOneLine(BlockSyntax block, int index, string?[] inline)
    {
        var statement = block.Statements[index];
        return soundness.IsWhole(statement) && (statement.Block is null or { Kind: BlockKind.Opportunity } || inline[index] is not null);
    }

    private bool HasBlankLine(int index)
    {
        var trivia = TriviaLines.Before(tokens, index, isOnNewLine: true);
        return trivia.HasBlankLineBefore || trivia.Own.Any(comment => comment.HasBlankLineBefore);
    }
}
