using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <summary>
/// What one run of the parser knows beside its place. It is lent out for the run, with an input for each token: they are many, say
/// nothing of a text but its tokens' numbers, and serve the next text on the same thread as well.
/// </summary>
internal sealed class ParseState : IDisposable
{
    /// <summary>Blocks nest no deeper than this; language constructs need five.</summary>
    public const int DeepestBlock = 64;

    /// <summary>Inputs for more tokens than these are not kept: few texts are so long.</summary>
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static ParseState? _spare;

    private TokenInput?[] _inputs = [];
    private TokenList? _tokens;

    private ParseState()
    {
    }

    public TokenList Tokens => _tokens!;

    /// <summary>What says where blocks end.</summary>
    public BlockEnds Ends { get; private set; }

    /// <summary>The blocks that the parser is in, the innermost last.</summary>
    public List<OpenBlock> OpenBlocks { get; } = [];

    /// <summary>The statements read so far of the blocks that the parser is in, those of the innermost last.</summary>
    public List<StatementSyntax> Statements { get; } = [];

    /// <summary>The statement whose arguments are being read.</summary>
    public StatementSyntax? Statement { get; set; }

    /// <summary>How many braces were missing, left over or unlike the indentation.</summary>
    public int BraceProblems { get; set; }

    /// <summary>How many statements began with a keyword that their block does not take, or with no keyword.</summary>
    public int KeywordProblems { get; set; }

    /// <summary>A state for one run over these tokens; to be given back by <see cref="Dispose"/>.</summary>
    public static ParseState For(TokenList tokens, BlockEnds ends)
    {
        var state = _spare ?? new ParseState();
        _spare = null;
        state._tokens = tokens;
        state.Ends = ends;
        if (state._inputs.Length < tokens.Count)
        {
            Array.Resize(ref state._inputs, Math.Max(tokens.Count, Math.Min(MostKept, 2 * tokens.Count)));
        }

        return state;
    }

    /// <summary>The input that stands for a token.</summary>
    public TokenInput InputAt(int index) => _inputs[index] ??= new TokenInput(this, index);

    /// <summary>Gives the state back; what was made from it may no longer be read.</summary>
    public void Dispose()
    {
        _tokens = null;
        Statement = null;
        (BraceProblems, KeywordProblems) = (0, 0);
        OpenBlocks.Clear();
        Statements.Clear();
        if (_inputs.Length <= MostKept)
        {
            _spare = this;
        }
    }
}

/// <summary>A block that the parser is in.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Column">How far the statement that it belongs to is indented.</param>
internal readonly record struct OpenBlock(Vocabulary.BlockKind Kind, int Column);
