using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Site.Markup;

/// <summary>Source of the journey language with a class for each kind of word, by the language's own grammar.</summary>
internal static class JourneyColours
{
    /// <summary>Longer sources stay without.</summary>
    private const int Longest = 50_000;

    /// <summary>The source as it stands, coloured.</summary>
    public static Html Of(string source)
    {
        if (source.Length > Longest)
        {
            return Html.Text(source);
        }

        var tree = SyntaxTree.Parse(new SourceText("", source));
        var keywords = new HashSet<int>();
        AddKeywords(tree.Root, keywords);
        var html = new StringBuilder(source.Length * 2);
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            AppendTrivia(html, Cut(source, tree.Tokens.TriviaOf(i)));
            Append(html, ClassOf(tree.Tokens[i].Kind, keywords.Contains(i)), tree.Tokens.TextOf(i).ToString());
        }

        return Html.Markup(html.ToString());
    }

    private static void AddKeywords(BlockSyntax root, HashSet<int> keywords)
    {
        var open = new Stack<BlockSyntax>([root]);
        while (open.TryPop(out var block))
        {
            foreach (var statement in block.Statements)
            {
                if (statement is { Definition: not null, Problem: StatementProblem.None })
                {
                    keywords.Add(statement.First);
                    keywords.UnionWith(statement.Arguments.OfType<ArgumentSyntax>().Select(argument => argument.Label));
                }

                if (statement.Block is { } inner)
                {
                    open.Push(inner);
                }
            }
        }
    }

    private static string? ClassOf(TokenKind kind, bool isKeyword) => kind switch
    {
        TokenKind.Word when isKeyword => "k",
        TokenKind.Text or TokenKind.Prose => "s",
        TokenKind.Number or TokenKind.Percentage or TokenKind.Score or TokenKind.Duration or TokenKind.Date or TokenKind.Range => "n",
        _ => null,
    };

    /// <summary>Between tokens stand blanks and comments.</summary>
    private static void AppendTrivia(StringBuilder html, string trivia)
    {
        var rest = trivia.AsSpan();
        while (rest.IndexOf('#') is >= 0 and var start)
        {
            html.Append(rest[..start]);
            var length = rest[start..].IndexOf('\n') is >= 0 and var end ? end : rest.Length - start;
            Append(html, "c", rest.Slice(start, length).ToString());
            rest = rest[(start + length)..];
        }

        html.Append(Html.Text(rest.ToString()));
    }

    private static void Append(StringBuilder html, string? kind, string text)
    {
        if (text.Length > 0)
        {
            _ = kind is null
                ? html.Append(Html.Text(text))
                : html.Append("<span class=\"").Append(kind).Append("\">").Append(Html.Text(text)).Append("</span>");
        }
    }

    private static string Cut(string source, TextSpan span) => source.Substring(span.Start, span.Length);
}
