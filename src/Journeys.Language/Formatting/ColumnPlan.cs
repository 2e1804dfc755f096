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
    /// <summary>For each statement of a block the column of its arguments, counted from its keyword.</summary>
    public int[] For(BlockSyntax block)
    {
        var columns = new int[block.Statements.Length];
        var first = 0;
        for (var i = 0; i <= block.Statements.Length; i++)
        {
            var isNeighbour = i < block.Statements.Length && i > first && IsNeighbour(block.Statements[i - 1], block.Statements[i]);
            if (!isNeighbour && i > first)
            {
                Fill(block, columns, first, i);
                first = i;
            }
        }

        return columns;
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

    private bool IsNeighbour(StatementSyntax before, StatementSyntax statement) =>
        IsOneLine(before) && IsOneLine(statement) && !HasBlankLine(statement.First);

    private bool IsOneLine(StatementSyntax statement) =>
        soundness.IsWhole(statement)
        && (statement.Block is null or { Kind: BlockKind.Opportunity } || oneLiner(statement) is not null);

    private bool HasBlankLine(int index)
    {
        var trivia = TriviaLines.Before(tokens, index, isOnNewLine: true);
        return trivia.HasBlankLineBefore || trivia.Own.Any(comment => comment.HasBlankLineBefore);
    }
}
