using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>
/// A file with its statements in another order, blocks included. Stages and touchpoints keep theirs, since that is the order in
/// which the customer meets them.
/// </summary>
internal static class ShuffledText
{
    private static readonly HashSet<string> Ordered = new(StringComparer.Ordinal) { "stage", "phase", "touchpoint", "use" };

    public static string Of(SourceText source, SeededRandom random)
    {
        var tree = SyntaxTree.Parse(source);
        var text = new StringBuilder();
        var header = source.LineText(1);
        text.Append(header.StartsWith("# language", StringComparison.Ordinal) ? header + "\n" : "");
        Write(text, tree.Tokens, tree.Root, random);
        return text.ToString();
    }

    private static void Write(StringBuilder text, TokenList tokens, BlockSyntax block, SeededRandom random)
    {
        foreach (var statement in Shuffle(block.Statements, random))
        {
            if (statement.Block is not { } inner)
            {
                text.Append(tokens.OriginOf(statement.First, statement.End).Text.TrimEnd()).Append('\n');
                continue;
            }

            text.Append(tokens.OriginOf(statement.First, inner.Open).Text.TrimEnd()).Append(" {\n");
            Write(text, tokens, inner, random);
            text.Append("}\n");
        }
    }

    private static List<StatementSyntax> Shuffle(StatementSyntax[] statements, SeededRandom random)
    {
        var shuffled = statements.ToList();
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        var inOrder = new Queue<StatementSyntax>(statements.Where(IsOrdered));
        return [.. shuffled.Select(statement => IsOrdered(statement) ? inOrder.Dequeue() : statement)];
    }

    private static bool IsOrdered(StatementSyntax statement) => statement.Definition is { } keyword && Ordered.Contains(keyword.Word);
}
