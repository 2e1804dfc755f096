using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <summary>Reads tokens into a tree.</summary>
internal static class JourneyParser
{
    /// <summary>
    /// Reads a file. Braces are taken at their word first; only where they do not add up is the file read again with an eye on
    /// indentation, and that reading is kept unless it has more problems. So a well-formed file means the same however it is indented.
    /// </summary>
    public static BlockSyntax Parse(TokenList tokens)
    {
        var (root, problems) = Read(tokens, trustsIndentation: false);
        if (problems == 0)
        {
            return root;
        }

        var (indented, fewer) = Read(tokens, trustsIndentation: true);
        return fewer <= problems ? indented : root;
    }

    private static (BlockSyntax Root, int Problems) Read(TokenList tokens, bool trustsIndentation)
    {
        using var state = ParseState.For(tokens, trustsIndentation);
        var root = BlockGrammar.File(TokenInput.First(state)).Value;
        return (root, state.StructuralProblems);
    }
}
