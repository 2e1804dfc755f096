using System.Text;
using Journeys.Language.Syntax;

namespace Journeys.Language.Formatting;

/// <summary>
/// Writes a statement with comments between the items of its list. Its lines stay as they are divided, since each comment says something
/// of the items beside it; those behind the first are indented one step deeper.
/// </summary>
internal sealed class CommentedListPrinter(TokenList tokens, StatementLayout layout)
{
    /// <summary>Writes the statement up to its last word.</summary>
    /// <param name="output">Where to write; the statement's own indentation stands there already.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="end">Just behind its last word.</param>
    /// <param name="indentation">How far the lines behind the first are indented.</param>
    public void Append(StringBuilder output, StatementSyntax statement, int end, int indentation)
    {
        output.Append(layout.Head(statement));
        for (var i = Math.Max(statement.First, statement.Language) + 1; i < end; i++)
        {
            var beginsLine = tokens[i - 1].Kind == TokenKind.NewLine;
            Comments(output, TriviaLines.Before(tokens, i, beginsLine), indentation);
            if (tokens[i].Kind == TokenKind.NewLine)
            {
                output.Append('\n');
                continue;
            }

            var gap = beginsLine ? indentation : tokens[i].Kind == TokenKind.Comma ? 0 : 1;
            output.Append(' ', gap).Append(layout.Word(statement, i));
        }
    }

    private static void Comments(StringBuilder output, TriviaLines trivia, int indentation)
    {
        output.Append(trivia.Trailing is null ? "" : "  ").Append(trivia.Trailing);
        foreach (var (comment, _) in trivia.Own)
        {
            output.Append(' ', indentation).Append(comment).Append('\n');
        }
    }
}
