using Journeys.Language.Syntax;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// One token as Sprache's input: <see cref="Current"/> is the token's kind, so that parsers run over kinds and not over
/// characters. There is one object for each token, so inputs compare by reference; <see cref="ParseState"/> lends them out.
/// </summary>
internal sealed class TokenInput : IInput
{
    private readonly ParseState _state;
    private IResult<ArgumentSyntax?>? _noArgument;
    private IResult<ArgumentSyntax>? _notAnArgument;

    /// <summary>For <see cref="ParseState.InputAt"/>, which makes one for each token.</summary>
    internal TokenInput(ParseState state, int index)
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

    public static TokenInput First(ParseState state) => state.InputAt(Readable(state.Tokens, 0));

    /// <summary>The next token; the end of the file is its own next.</summary>
    public TokenInput Next => AtEnd ? this : _state.InputAt(Readable(_state.Tokens, Index + 1));

    /// <summary>The result that an argument was left out here, which most are.</summary>
    public IResult<ArgumentSyntax?> NoArgument => _noArgument ??= TokenResult<ArgumentSyntax?>.LastingSuccess(null, this);

    /// <summary>The result that no argument begins here.</summary>
    public IResult<ArgumentSyntax> NotAnArgument => _notAnArgument ??= TokenResult<ArgumentSyntax>.Failure(this);

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
