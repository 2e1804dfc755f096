using System.Collections.Immutable;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of braces that are missing or misplaced.</summary>
internal static class BlockChecker
{
    public static void Check(TokenList tokens, BlockSyntax block, StatementSyntax? owner, ImmutableArray<Finding>.Builder findings)
    {
        if (block.OpensOnNextLine)
        {
            findings.Add(NextLine(tokens, block, owner!));
        }

        if (block.Open < 0 && owner is not null)
        {
            findings.Add(Unopened(tokens, owner));
        }

        if (block.IsTooDeep)
        {
            findings.Add(LanguageRules.TooDeep.At(
                tokens.OriginOf(block.Open),
                $"Blocks stand more than {ParseState.DeepestBlock} deep within each other here. Look for a missing }} further up."));
        }
        else if (block.Open >= 0 && block.Close < 0 && owner is { Problem: not StatementProblem.StrayOpenBrace } && !HoldsUnclosed(block))
        {
            findings.Add(Unclosed(tokens, block, owner));
        }
    }

    /// <summary>Where the file ends inside several blocks, or they are too deep, only the innermost is told of.</summary>
    private static bool HoldsUnclosed(BlockSyntax block) =>
        block.EndsWithFile && block.Statements.Length > 0
        && block.Statements[block.Statements.Length - 1].Block is { Close: < 0, EndsWithFile: true } or { IsTooDeep: true };

    private static Finding NextLine(TokenList tokens, BlockSyntax block, StatementSyntax owner)
    {
        var lineEnd = block.Open - 1;
        var gap = new Origin(tokens.Source, TextSpan.FromBounds(tokens[lineEnd - 1].End, tokens[block.Open].Start));
        var hasComment = tokens.Source.Content.IndexOf('#', gap.Span.Start, gap.Span.Length) >= 0;
        var finding = LanguageRules.SyntaxError.At(
            tokens.OriginOf(block.Open),
            $"The {{ of {Words.Statement(tokens, owner)} stands on the next line. Put it at the end of the line before.");
        return hasComment ? finding : finding.With(Findings.Replace("Move the brace up", gap, " "));
    }

    private static Finding Unopened(TokenList tokens, StatementSyntax owner)
    {
        var last = owner.Block!.Statements.Length > 0 ? LastBefore(tokens, owner.Block.Statements[0].First) : owner.First;
        var behind = new Origin(tokens.Source, new TextSpan(tokens[last].End, 0));
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(owner.First), $"The {{ of {Words.Statement(tokens, owner)} is missing. Put it at the end of the line.")
            .With(Findings.Replace("Open the block", behind, " {"));
    }

    /// <summary>The last token of the line before a token.</summary>
    private static int LastBefore(TokenList tokens, int index)
    {
        do
        {
            index--;
        }
        while (index > 0 && tokens[index].Kind == TokenKind.NewLine);

        return index;
    }

    private static Finding Unclosed(TokenList tokens, BlockSyntax block, StatementSyntax owner)
    {
        var end = tokens.OriginOf(owner.End < tokens.Count ? owner.End : tokens.Count - 1);
        var noticed = block.EndsWithFile ? "The file ends here." : "Here it becomes clear that the } is missing.";
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(owner.First), $"{Words.Capital(Words.Statement(tokens, owner))} is never closed. Put a }} behind its last line.")
            .With(new RelatedPlace(noticed, end));
    }
}
