using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Navigation;

/// <summary>Lines that can be put away.</summary>
/// <param name="First">The line that stays, counted from 1.</param>
/// <param name="Last">The last line that is put away.</param>
/// <param name="IsComment">Whether they are comments.</param>
public sealed record Fold(int First, int Last, bool IsComment);

/// <summary>Finds what can be put away: blocks, prose, and comments of several lines.</summary>
public static class Folding
{
    /// <summary>The folds of a file, ordered by line.</summary>
    public static ImmutableArray<Fold> Of(SyntaxTree tree)
    {
        var folds = new List<Fold>();
        Blocks(tree, tree.Root, folds);
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            Comments(tree, i, folds);
            if (tree.Tokens[i].Kind == TokenKind.Prose)
            {
                Add(folds, Line(tree, tree.Tokens[i].Start), Line(tree, tree.Tokens[i].End), isComment: false);
            }
        }

        return [.. folds.OrderBy(fold => fold.First).ThenByDescending(fold => fold.Last)];
    }

    private static void Blocks(SyntaxTree tree, BlockSyntax block, List<Fold> folds)
    {
        foreach (var statement in block.Statements)
        {
            if (statement.Block is not { } inner)
            {
                continue;
            }

            if (inner is { Open: >= 0, Close: >= 0 })
            {
                // The line of the closing brace stays, so that one sees where the block ends.
                Add(folds, Line(tree, tree.Tokens[inner.Open].Start), Line(tree, tree.Tokens[inner.Close].Start) - 1, isComment: false);
            }

            Blocks(tree, inner, folds);
        }
    }

    private static void Comments(SyntaxTree tree, int token, List<Fold> folds)
    {
        var trivia = tree.Tokens.TriviaOf(token);
        if (trivia.Length == 0 || tree.Source.Content.IndexOf('#', trivia.Start, trivia.Length) < 0)
        {
            return;
        }

        var (first, last) = (0, Line(tree, trivia.End));
        for (var line = Line(tree, trivia.Start); line <= last; line++)
        {
            var isComment = IsCommentLine(tree.Source, line);
            first = isComment ? (first == 0 ? line : first) : first;
            if (first > 0 && (!isComment || line == last))
            {
                Add(folds, first, isComment ? line : line - 1, isComment: true);
                first = 0;
            }
        }
    }

    private static bool IsCommentLine(SourceText source, int line)
    {
        var span = source.LineSpan(line);
        for (var i = span.Start; i < span.End; i++)
        {
            if (source.Content[i] is not (' ' or '\t'))
            {
                return source.Content[i] == '#';
            }
        }

        return false;
    }

    private static int Line(SyntaxTree tree, int offset) => tree.Source.PositionOf(offset).Line;

    private static void Add(List<Fold> folds, int first, int last, bool isComment)
    {
        if (last > first)
        {
            folds.Add(new Fold(first, last, isComment));
        }
    }
}
