using System.Collections.Immutable;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of braces that are missing or misplaced.</summary>
internal static class BlockChecker
{
    private static readonly Phrase FileEnds = new("The file ends here.", "Hier eindigt het bestand.", "Her slutter filen.");

    private static readonly Phrase BraceMissed = new(
        "Here it becomes clear that the } is missing.", "Hier blijkt dat de } ontbreekt.", "Her viser det sig, at der mangler en }.");

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
            findings.Add(LanguageRules.TooDeep.At(tokens.OriginOf(block.Open), new(
                $"Blocks stand more than {ParseState.DeepestBlock} deep within each other here. Look for a missing }} further up.",
                $"Hier staan meer dan {ParseState.DeepestBlock} blokken in elkaar. Zoek hogerop naar een }} die ontbreekt.",
                $"Her står flere end {ParseState.DeepestBlock} blokke inden i hinanden. Se efter en manglende }} længere oppe.")));
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
        var subject = Words.Statement(tokens, owner);
        var finding = LanguageRules.SyntaxError.At(tokens.OriginOf(block.Open), new(
            $"The {{ of {subject} stands on the next line. Put it at the end of the line before.",
            $"De {{ van {subject} staat op de volgende regel. Zet die aan het eind van de regel erboven.",
            $"Den {{, der hører til {subject}, står på næste linje. Sæt den sidst på linjen ovenover."));
        return hasComment
            ? finding
            : finding.With(Findings.Replace(new("Move the brace up", "Zet de { een regel hoger", "Flyt { en linje op"), gap, " "));
    }

    private static Finding Unopened(TokenList tokens, StatementSyntax owner)
    {
        var last = owner.Block!.Statements.Length > 0 ? LastBefore(tokens, owner.Block.Statements[0].First) : owner.First;
        var behind = new Origin(tokens.Source, new TextSpan(tokens[last].End, 0));
        var subject = Words.Statement(tokens, owner);
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(owner.First), new(
                $"The {{ of {subject} is missing. Put it at the end of the line.",
                $"De {{ van {subject} ontbreekt. Zet die aan het eind van de regel.",
                $"Der mangler en {{ til {subject}. Sæt den sidst på linjen."))
            .With(Findings.Replace(new("Open the block", "Open het blok", "Åbn blokken"), behind, " {"));
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
        var subject = Words.Statement(tokens, owner);
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(owner.First), new(
                $"{subject} is never closed. Put a }} behind its last line.",
                $"{subject} wordt nergens afgesloten. Zet een }} na de laatste regel ervan.",
                $"{subject} bliver ikke afsluttet. Sæt en }} efter den sidste linje i blokken."))
            .With(new RelatedPlace(block.EndsWithFile ? FileEnds : BraceMissed, end));
    }
}
