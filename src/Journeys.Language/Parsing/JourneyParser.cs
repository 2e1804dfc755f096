using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <summary>Reads tokens into a tree.</summary>
internal static class JourneyParser
{
    /// <summary>
    /// Reads a file. Braces are taken at their word first; only where they do not add up is the file read again with an eye on
    /// indentation, and that reading is kept unless it has more problems. So a well-formed file means the same however it is indented.
    /// </summary>
    /// <remarks>
    /// Where nothing is indented, a misplaced keyword seems to end the blocks around it, and their braces seem left over. So the file is
    /// read by its braces alone too, and that reading is kept where it has fewer problems, or as many and none of them a brace.
    /// </remarks>
    public static BlockSyntax Parse(TokenList tokens)
    {
        var first = Read(tokens, BlockEnds.ByKeywords);
        if (first.Problems == 0)
        {
            return first.Root;
        }

        var indented = Read(tokens, BlockEnds.ByIndentation);
        var better = indented.Problems <= first.Problems ? indented : first;
        if (better.BraceProblems == 0)
        {
            return better.Root;
        }

        var braced = Read(tokens, BlockEnds.ByBraces);
        return braced.Problems < better.Problems || (braced.Problems == better.Problems && braced.BraceProblems == 0) ? braced.Root : better.Root;
    }

    private static Reading Read(TokenList tokens, BlockEnds ends)
    {
        using var state = ParseState.For(tokens, ends);
        var root = BlockGrammar.File(TokenInput.First(state)).Value;
        return new Reading(root, state.BraceProblems, state.KeywordProblems);
    }

    private readonly record struct Reading(BlockSyntax Root, int BraceProblems, int KeywordProblems)
    {
        public int Problems => BraceProblems + KeywordProblems;
    }
}
