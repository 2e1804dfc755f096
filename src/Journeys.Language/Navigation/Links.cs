using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Navigation;

/// <summary>A text that leads somewhere.</summary>
/// <param name="Span">The text without its quotes.</param>
/// <param name="Target">An address of the web, or a path relative to the source folder.</param>
/// <param name="IsAddress">Whether it is an address.</param>
public sealed record TextLink(TextSpan Span, string Target, bool IsAddress);

/// <summary>Finds the addresses and paths of a file.</summary>
public static class Links
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "image", "link", "source", "site", "repository" };

    /// <summary>The links of a file in their order. Only web addresses and paths that do not lead upwards count.</summary>
    public static ImmutableArray<TextLink> Of(SyntaxTree tree)
    {
        var links = ImmutableArray.CreateBuilder<TextLink>();
        Gather(tree.Tokens, tree.Root, links);
        return links.ToImmutable();
    }

    private static void Gather(TokenList tokens, BlockSyntax block, ImmutableArray<TextLink>.Builder links)
    {
        foreach (var statement in block.Statements)
        {
            if (statement.Definition is { } keyword && Keywords.Contains(keyword.Word) && statement.Arguments.Length > 0
                && statement.Arguments[0] is { State: ArgumentState.Good } argument && Link(tokens, argument.First) is { } link)
            {
                links.Add(link);
            }

            if (statement.Block is { } inner)
            {
                Gather(tokens, inner, links);
            }
        }
    }

    private static TextLink? Link(TokenList tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind != TokenKind.Text || token.Is(TokenFlags.Unclosed))
        {
            return null;
        }

        var target = TextLiteral.ValueOf(tokens, index).Trim();
        var span = TextSpan.FromBounds(token.Start + 1, token.End - 1);
        var isAddress = target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isAddress || IsPath(target) ? new TextLink(span, target, isAddress) : null;
    }

    private static bool IsPath(string target) =>
        target.Length > 0 && target[0] is not ('/' or '\\') && target.IndexOf(':') < 0 && target.IndexOf('\0') < 0
        && !target.Split('/', '\\').Contains("..");
}
