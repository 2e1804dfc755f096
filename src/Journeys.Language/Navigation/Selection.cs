using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Navigation;

/// <summary>Widens a selection step by step: word, text, statement, block, what the block belongs to, file.</summary>
public static class Selection
{
    /// <summary>The stretches around an offset, each wholly within the next.</summary>
    public static ImmutableArray<TextSpan> At(SyntaxTree tree, int offset)
    {
        var cursor = Cursor.At(tree, offset);
        var spans = new List<TextSpan> { new(cursor.Offset, 0) };
        if (cursor.IsInText && tree.Tokens[cursor.Touched] is { Kind: TokenKind.Text, End: var end, Start: var start } text && !text.Is(TokenFlags.Unclosed))
        {
            Widen(spans, Word(tree.Source.Content, cursor.Offset, start + 1, end - 1));
            Widen(spans, TextSpan.FromBounds(start + 1, end - 1));
        }

        if (cursor.Touched >= 0)
        {
            Widen(spans, tree.Tokens[cursor.Touched].Span);
        }

        var at = Math.Max(cursor.Touched, cursor.Before);
        if (cursor.Block.Statements.LastOrDefault(statement => statement.First <= at && at < statement.End) is { } own)
        {
            Widen(spans, tree.Tokens.OriginOf(own.First, own.End).Span);
        }

        foreach (var owner in cursor.Owners.Reverse())
        {
            if (owner.Block is { Open: >= 0, Close: >= 0 } block)
            {
                Widen(spans, TextSpan.FromBounds(tree.Tokens[block.Open].End, tree.Tokens[block.Close].Start));
            }

            Widen(spans, tree.Tokens.OriginOf(owner.First, owner.End).Span);
        }

        Widen(spans, new TextSpan(0, tree.Source.Content.Length));
        return [.. spans];
    }

    private static void Widen(List<TextSpan> spans, TextSpan span)
    {
        var last = spans[spans.Count - 1];
        if (span != last && span.Contains(last))
        {
            spans.Add(span);
        }
    }

    private static TextSpan Word(string content, int offset, int first, int last)
    {
        var (start, end) = (offset, offset);
        while (start > first && char.IsLetterOrDigit(content[start - 1]))
        {
            start--;
        }

        while (end < last && char.IsLetterOrDigit(content[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
