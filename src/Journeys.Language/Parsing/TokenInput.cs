using Journeys.Language.Syntax;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// One token as Sprache's input: <see cref="Current"/> is the token's kind, so that parsers run over kinds and not over
/// characters. There is one object for each token, so inputs compare by reference.
/// </summary>
internal sealed class TokenInput : IInput
{
    private readonly ParseState _state;
    private TokenInput? _next;

    private TokenInput(ParseState state, int index)
    {
        _state = state;
        Index = index;
    }

    /// <summary>The token's place in the list.</summary>
    public int Index { get; }

    public TokenList Tokens => _state.Tokens;

    public ParseState State => _state;

    public TokenKind Kind => _state.Tokens[Index].Kind;

    public string Source => _state.Tokens.Source.Content;

    public char Current => (char)Kind;

    public bool AtEnd => Kind == TokenKind.EndOfFile;

    public int Position => _state.Tokens[Index].Start;

    public int Line => _state.Tokens.Source.PositionOf(Position).Line;

    public int Column => _state.Tokens.Source.PositionOf(Position).Column;

    /// <summary>Only Sprache's own recursion uses memos; blocks call <see cref="BlockGrammar"/>, which counts how deep they are, in its place.</summary>
    public IDictionary<object, object> Memos => throw new NotSupportedException("Parsers over tokens keep no memos.");

    public static TokenInput First(ParseState state) => new(state, Readable(state.Tokens, 0));

    /// <summary>The next token; the end of the file is its own next.</summary>
    public TokenInput Next => AtEnd ? this : _next ??= new TokenInput(_state, Readable(_state.Tokens, Index + 1));

    public IInput Advance() => Next;

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    /// <summary>
    /// Characters without meaning (a bullet, a colon) are told of by themselves and not shown to the grammar, so that the
    /// statement around them keeps its meaning.
    /// </summary>
    private static int Readable(TokenList tokens, int index)
    {
        while (tokens[index].Kind == TokenKind.Bad)
        {
            index++;
        }

        return index;
    }
}

/// <summary>What one run of the parser knows beside its place.</summary>
internal sealed class ParseState(TokenList tokens, bool trustsIndentation)
{
    /// <summary>Blocks nest no deeper than this; language constructs need five.</summary>
    public const int DeepestBlock = 64;

    public TokenList Tokens { get; } = tokens;

    /// <summary>Whether braces are known to be wrong, so that indentation says where blocks end.</summary>
    public bool TrustsIndentation { get; } = trustsIndentation;

    /// <summary>The blocks that the parser is in, the innermost last.</summary>
    public List<OpenBlock> OpenBlocks { get; } = [];

    /// <summary>Whether a brace was missing, left over or unlike the indentation.</summary>
    public int StructuralProblems { get; set; }
}

/// <summary>A block that the parser is in.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Column">How far the statement that it belongs to is indented.</param>
internal readonly record struct OpenBlock(Vocabulary.BlockKind Kind, int Column);
