using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Navigation;

/// <summary>What an offset stands in: the blocks around it, the statement, and the token that it touches.</summary>
internal sealed class Cursor
{
    private Cursor(SyntaxTree tree, int offset, int touched, int before, ImmutableArray<StatementSyntax> owners, BlockSyntax block, StatementSyntax? statement)
    {
        Tree = tree;
        Offset = offset;
        Touched = touched;
        Before = before;
        Owners = owners;
        Block = block;
        Statement = statement;
    }

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The offset, moved into the text where it lay outside.</summary>
    public int Offset { get; }

    /// <summary>The token that the offset lies in or directly behind; -1 where it lies between tokens.</summary>
    public int Touched { get; }

    /// <summary>The last token before the one touched, or before the offset; -1 where there is none.</summary>
    public int Before { get; }

    /// <summary>The statements whose blocks enclose the offset, the outermost first.</summary>
    public ImmutableArray<StatementSyntax> Owners { get; }

    /// <summary>The innermost block.</summary>
    public BlockSyntax Block { get; }

    /// <summary>The statement whose head holds <see cref="Before"/>; null where a statement may begin.</summary>
    public StatementSyntax? Statement { get; }

    private TokenList Tokens => Tree.Tokens;

    /// <summary>The kind of the token touched; <see cref="TokenKind.EndOfFile"/> where there is none.</summary>
    public TokenKind TouchedKind => Touched < 0 ? TokenKind.EndOfFile : Tokens[Touched].Kind;

    /// <summary>Whether the offset lies between the quotes of a text.</summary>
    public bool IsInText
    {
        get
        {
            if (TouchedKind is not (TokenKind.Text or TokenKind.Prose))
            {
                return false;
            }

            ref readonly var token = ref Tokens[Touched];
            return Offset > token.Start && (Offset < token.End || token.Is(TokenFlags.Unclosed));
        }
    }

    /// <summary>Whether the offset lies in a comment.</summary>
    public bool IsInComment
    {
        get
        {
            if (Touched >= 0)
            {
                return false;
            }

            var start = Before < 0 ? 0 : Tokens[Before].End;
            var content = Tree.Source.Content;
            var line = Offset == 0 ? 0 : Math.Max(content.LastIndexOf('\n', Offset - 1), content.LastIndexOf('\r', Offset - 1)) + 1;
            var from = Math.Max(start, line);
            return from < Offset && content.IndexOf('#', from, Offset - from) >= 0;
        }
    }

    /// <summary>The stretch that a proposal takes the place of: the word touched.</summary>
    public TextSpan WordSpan => TouchedKind is TokenKind.EndOfFile or TokenKind.NewLine
        ? new TextSpan(Offset, 0)
        : TextSpan.FromBounds(Tokens[Touched].Start, Math.Max(Offset, Tokens[Touched].End));

    /// <summary>The journey or stage or whatever of a keyword that encloses the offset, or null.</summary>
    public StatementSyntax? Owner(string keyword) => Owners.LastOrDefault(owner => owner.Definition?.Meaning == keyword);

    /// <summary>Looks at an offset.</summary>
    public static Cursor At(SyntaxTree tree, int offset)
    {
        offset = Math.Max(0, Math.Min(offset, tree.Source.Content.Length));
        var tokens = tree.Tokens;
        var next = Math.Min(FirstEndingBehind(tokens, offset), tokens.Count - 1); // the last is the end of the file, which nothing stands behind
        var touched = next < tokens.Count && tokens[next].Start <= offset && IsThing(tokens[next].Kind) ? next : -1;
        if (touched < 0 || tokens[touched].Start == offset)
        {
            // Directly behind a word one is still at the word, unless another thing begins here.
            var isBehind = next > 0 && tokens[next - 1].End == offset && IsTyped(tokens[next - 1].Kind);
            touched = isBehind ? next - 1 : touched;
        }

        if (touched > 0 && tokens.TextOf(touched) is "." or "-" && tokens[touched - 1].Kind == TokenKind.Word && tokens[touched - 1].End == tokens[touched].Start)
        {
            // A name that is still being written: free- or running-shoes.
            touched--;
        }

        var before = (touched >= 0 ? touched : next) - 1;
        return Enclose(tree, offset, touched, before);
    }

    private static Cursor Enclose(SyntaxTree tree, int offset, int touched, int before)
    {
        var owners = ImmutableArray.CreateBuilder<StatementSyntax>();
        var block = tree.Root;
        while (LastFrom(block.Statements, before) is { } statement)
        {
            if (statement.Block is { } inner && IsIn(inner, statement, before, tree.Tokens.Count))
            {
                owners.Add(statement);
                block = inner;
                continue;
            }

            var headEnd = statement.Block is { Open: >= 0 } own ? own.Open : statement.End;
            return new Cursor(tree, offset, touched, before, owners.ToImmutable(), block, before < headEnd ? statement : null);
        }

        return new Cursor(tree, offset, touched, before, owners.ToImmutable(), block, null);
    }

    private static bool IsIn(BlockSyntax block, StatementSyntax owner, int index, int count)
    {
        var first = block.Open >= 0 ? block.Open : block.Statements.Length > 0 ? block.Statements[0].First : int.MaxValue;
        var isAfterStart = index >= first;
        return isAfterStart && (block.Close >= 0 ? index < block.Close : index < owner.End || owner.End >= count - 1);
    }

    private static StatementSyntax? LastFrom(StatementSyntax[] statements, int index)
    {
        var (low, high) = (0, statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (statements[middle].First <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : statements[low - 1];
    }

    /// <summary>The first token that ends behind an offset; the end of the file where none does.</summary>
    private static int FirstEndingBehind(TokenList tokens, int offset)
    {
        var (low, high) = (0, tokens.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool IsThing(TokenKind kind) => kind is not (TokenKind.EndOfFile or TokenKind.NewLine);

    /// <summary>Whether whoever stands behind such a token may still be typing it.</summary>
    private static bool IsTyped(TokenKind kind) =>
        IsThing(kind) && kind is not (TokenKind.Comma or TokenKind.At or TokenKind.OpenBrace or TokenKind.CloseBrace or TokenKind.Operator);
}
