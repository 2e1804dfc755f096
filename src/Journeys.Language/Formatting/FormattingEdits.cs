using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Formatting;

/// <summary>
/// The layout of a file as edits, so that an editor keeps its cursor and its marks. Laying out changes what stands between words,
/// never the words, so there is one edit for each gap that differs, and one for prose that moves.
/// </summary>
public static class FormattingEdits
{
    /// <summary>The edits that lay out the part of a file that touches a range; none where the layout is refused.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="range">The part to lay out; the whole file by default.</param>
    public static ImmutableArray<TextEdit> For(SyntaxTree tree, TextSpan? range = null)
    {
        var result = Formatter.Format(tree);
        if (result.IsRefused || result.Text == tree.Source.Content)
        {
            return [];
        }

        var after = SyntaxTree.Parse(new SourceText(tree.Source.Path, result.Text));
        if (CountWords(tree.Tokens) != CountWords(after.Tokens))
        {
            // Stray characters that stood apart now stand together: the words do not pair up, so the file is one edit.
            return [new TextEdit(new Origin(tree.Source, new TextSpan(0, tree.Source.Content.Length)), result.Text)];
        }

        return [.. Gaps(tree.Tokens, after.Tokens).Where(edit => range is not { } part || Touches(edit.Origin.Span, part))];
    }

    private static IEnumerable<TextEdit> Gaps(TokenList before, TokenList after)
    {
        var (oldEnd, newEnd) = (0, 0);
        var (i, j) = (0, 0);
        while (i < before.Count && j < after.Count)
        {
            i = Word(before, i);
            j = Word(after, j);
            if (Edit(before, oldEnd, before[i].Start, after, newEnd, after[j].Start) is { } gap)
            {
                yield return gap;
            }

            if (Edit(before, before[i].Start, before[i].End, after, after[j].Start, after[j].End) is { } word)
            {
                yield return word;
            }

            (oldEnd, newEnd) = (before[i++].End, after[j++].End);
        }
    }

    private static int CountWords(TokenList tokens)
    {
        var count = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            count += tokens[i].Kind == TokenKind.NewLine ? 0 : 1;
        }

        return count;
    }

    /// <summary>The next token that is no line end.</summary>
    private static int Word(TokenList tokens, int index)
    {
        while (tokens[index].Kind == TokenKind.NewLine)
        {
            index++;
        }

        return index;
    }

    private static TextEdit? Edit(TokenList before, int oldStart, int oldEnd, TokenList after, int newStart, int newEnd)
    {
        var old = before.Source.Content.AsSpan(oldStart, oldEnd - oldStart);
        var text = after.Source.Content.AsSpan(newStart, newEnd - newStart);
        return old.SequenceEqual(text) ? null : new TextEdit(new Origin(before.Source, TextSpan.FromBounds(oldStart, oldEnd)), text.ToString());
    }

    private static bool Touches(TextSpan edit, TextSpan range) => edit.Start <= range.End && edit.End >= range.Start;
}
