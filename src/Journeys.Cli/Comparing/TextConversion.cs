using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Comparing;

/// <summary>
/// A journey file as git's own <c>diff</c> and <c>log -p</c> can compare it: a fact a line, each with the things it is a fact of, in
/// English keywords, without comments, and in an order that layout does not change. Git calls this a textconv filter.
/// </summary>
internal static class TextConversion
{
    private static readonly HashSet<string> Ordered = new(StringComparer.Ordinal) { "stage", "phase", "touchpoint", "use" };

    /// <summary>Converts a file; one that cannot be laid out is given as it is, so that git still has something to compare.</summary>
    /// <exception cref="CliException">It cannot be read.</exception>
    public static string Of(CliContext context, string path)
    {
        var full = context.FullPath(path);
        if (!File.Exists(full))
        {
            throw new CliException($"there is no file {path}; --textconv takes the one that git hands over");
        }

        var decoded = SourceReader.ReadOne(new SourceFile(full, context.ShownPath(full)));
        return Of(decoded.Source);
    }

    /// <summary>Converts a text.</summary>
    public static string Of(SourceText source)
    {
        var result = Formatter.Format(SyntaxTree.Parse(source), Dialect.English);
        if (result.IsRefused)
        {
            return source.Content;
        }

        var tree = SyntaxTree.Parse(new SourceText(source.Path, result.Text));
        var text = new StringBuilder();
        Write(text, tree.Tokens, tree.Root, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, TokenList tokens, BlockSyntax block, string path)
    {
        foreach (var statement in Sorted(tokens, block))
        {
            var end = statement.Block is { Open: >= 0 } inner ? inner.Open : statement.End;
            var words = Words(tokens, statement.First, end);
            text.Append(path).Append(words).Append('\n');
            if (statement.Block is { } nested)
            {
                Write(text, tokens, nested, path + Name(tokens, statement) + ": ");
            }
        }
    }

    /// <summary>Stages and touchpoints keep their order, which means something; all else is sorted.</summary>
    private static IEnumerable<StatementSyntax> Sorted(TokenList tokens, BlockSyntax block)
    {
        bool IsOrdered(StatementSyntax statement) => block.Open >= 0 && statement.Definition is { } keyword && Ordered.Contains(keyword.Word);
        return block.Statements.Where(statement => !IsOrdered(statement))
            .OrderBy(statement => Words(tokens, statement.First, statement.Block is { Open: >= 0 } inner ? inner.Open : statement.End), StringComparer.Ordinal)
            .Concat(block.Statements.Where(IsOrdered));
    }

    /// <summary>The keyword and the name behind it.</summary>
    private static string Name(TokenList tokens, StatementSyntax statement) =>
        Words(tokens, statement.First, Math.Min(statement.First + 2, statement.End));

    private static string Words(TokenList tokens, int first, int end)
    {
        var words = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.NewLine)
            {
                continue;
            }

            var word = tokens.TextOf(i).ToString().ReplaceLineEndings("\\n");
            var isGlued = words.Length == 0 || word is "," or "@" || words[^1] == '@';
            words.Append(isGlued ? "" : " ").Append(word);
        }

        return words.ToString();
    }
}
