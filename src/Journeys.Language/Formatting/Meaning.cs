using System.Text;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>
/// Compares two trees by what they say: the same statements with the same words in the same order, and the same comments. Blanks
/// and line ends do not count.
/// </summary>
internal static class Meaning
{
    public static bool IsSame(SyntaxTree left, SyntaxTree right) =>
        IsSame(left.Tokens, left.Root, right.Tokens, right.Root)
        && Comments(left.Tokens).SequenceEqual(Comments(right.Tokens))
        && Signs(left.Tokens) == Signs(right.Tokens);

    private static bool IsSame(TokenList leftTokens, BlockSyntax left, TokenList rightTokens, BlockSyntax right)
    {
        if (left.Statements.Length != right.Statements.Length || left.Kind != right.Kind || left.Close < 0 != right.Close < 0)
        {
            return false;
        }

        for (var i = 0; i < left.Statements.Length; i++)
        {
            if (!IsSame(leftTokens, left.Statements[i], rightTokens, right.Statements[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(TokenList leftTokens, StatementSyntax left, TokenList rightTokens, StatementSyntax right)
    {
        if (left.Problem != right.Problem || left.Definition != right.Definition || left.Block is null != right.Block is null)
        {
            return false;
        }

        var isHeadSame = left.Definition is null || left.Problem != StatementProblem.None
            ? Raw(leftTokens, left) == Raw(rightTokens, right)
            : Words(leftTokens, left).SequenceEqual(Words(rightTokens, right));

        // Where braces are wrong, the same letters may be read in another way once they stand on another line.
        return isHeadSame && (left.Block is null || IsSame(leftTokens, left.Block, rightTokens, right.Block!));
    }

    private static int EndOfHead(StatementSyntax statement) =>
        statement.Block is null || statement.Block.Open < 0 ? statement.End : statement.Block.Open;

    /// <summary>A statement that could not be understood, as it stands.</summary>
    private static string Raw(TokenList tokens, StatementSyntax statement) => tokens.OriginOf(statement.First, statement.End).Text.TrimEnd();

    /// <summary>The words behind the keyword. Labels and choices count by their English meaning, since they may be translated.</summary>
    private static IEnumerable<string> Words(TokenList tokens, StatementSyntax statement)
    {
        var end = EndOfHead(statement);
        for (var i = statement.First + 1; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.NewLine)
            {
                continue;
            }

            yield return tokens[i].Kind switch
            {
                TokenKind.Prose => TextLiteral.ValueOf(tokens, i),
                TokenKind.Word => Word(tokens, statement, i),
                _ => tokens.TextOf(i).ToString(),
            };
        }
    }

    /// <summary>A name may read like a label of another dialect (<c>channel omdat</c>), and is none.</summary>
    private static string Word(TokenList tokens, StatementSyntax statement, int index)
    {
        var word = tokens.TextOf(index).ToString();
        var keyword = statement.Definition!;
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            // A list has its label before its first item, and no choice is a list.
            if (statement.Arguments[i] is not { } argument)
            {
                continue;
            }

            if (argument.Label == index)
            {
                return tokens.Dialect.EnglishLabel(word);
            }

            if (argument.First == index && i < keyword.Arguments.Length && keyword.Arguments[i].Kind == ArgumentKind.Choice)
            {
                return tokens.Dialect.EnglishChoice(word);
            }
        }

        return word;
    }

    /// <summary>What has no meaning is content too; where it stood apart it may stand together now.</summary>
    private static string Signs(TokenList tokens)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Bad)
            {
                signs.Append(tokens.Source.Content, tokens[i].Start, tokens[i].End - tokens[i].Start);
            }
        }

        return signs.ToString();
    }

    private static IEnumerable<string> Comments(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var lines = TriviaLines.Before(tokens, i, isOnNewLine: true);
            foreach (var (comment, _) in lines.Own)
            {
                if (DialectHeader.Read(comment) is null)
                {
                    yield return comment;
                }
            }
        }
    }
}
