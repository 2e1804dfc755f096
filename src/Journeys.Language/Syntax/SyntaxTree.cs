using Journeys.Language.Parsing;
using Journeys.Language.Text;

namespace Journeys.Language.Syntax;

/// <summary>A text as statements. Every text has a tree, whatever is wrong with it; parsing depends on the text alone.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(TokenList tokens, BlockSyntax root)
    {
        Tokens = tokens;
        Root = root;
    }

    /// <summary>The text.</summary>
    public SourceText Source => Tokens.Source;

    /// <summary>All its tokens.</summary>
    public TokenList Tokens { get; }

    /// <summary>The statements of the file.</summary>
    public BlockSyntax Root { get; }

    /// <summary>Reads a text.</summary>
    public static SyntaxTree Parse(SourceText source)
    {
        var tokens = Lexer.Read(source);
        return new SyntaxTree(tokens, JourneyParser.Parse(tokens));
    }
}
