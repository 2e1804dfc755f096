using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Syntax;

/// <summary>A character that may not stand where it stands: NUL, a bidirectional control, half a surrogate pair.</summary>
/// <param name="Offset">Where.</param>
/// <param name="CodePoint">Which.</param>
public readonly record struct ForbiddenCharacter(int Offset, int CodePoint);

/// <summary>All tokens of a text.</summary>
public sealed class TokenList
{
    /// <summary>So far a line's start is looked for from its tokens; what is further is found among the starts of all lines.</summary>
    private const int MostWalked = 200;

    private readonly Token[] _tokens;

    /// <summary>Held so that the text is not decoded again for each of its tokens.</summary>
    private readonly string _content;

    internal TokenList(SourceText source, Token[] tokens, IReadOnlyList<ForbiddenCharacter> forbidden, Dialect dialect)
    {
        Source = source;
        _content = source.Content;
        Dialect = dialect;
        _tokens = tokens;
        Forbidden = forbidden;
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The characters that may not stand where they stand.</summary>
    public IReadOnlyList<ForbiddenCharacter> Forbidden { get; }

    /// <summary>The words in which keywords are written.</summary>
    public Dialect Dialect { get; }

    /// <summary>How many tokens there are; the last is always <see cref="TokenKind.EndOfFile"/>.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The token's own text.</summary>
    public ReadOnlySpan<char> TextOf(int index)
    {
        ref readonly var token = ref _tokens[index];
        return _content.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>The blanks and comments before a token.</summary>
    public TextSpan TriviaOf(int index) => TextSpan.FromBounds(index == 0 ? 0 : _tokens[index - 1].End, _tokens[index].Start);

    /// <summary>The place of a token.</summary>
    public Origin OriginOf(int index) => new(Source, _tokens[index].Span);

    /// <summary>The place from one token up to, not including, another.</summary>
    public Origin OriginOf(int first, int end) =>
        new(Source, TextSpan.FromBounds(_tokens[first].Start, _tokens[Math.Max(first, end - 1)].End));

    /// <summary>Whether a token is a word that reads <paramref name="word"/>.</summary>
    public bool IsWord(int index, string word) =>
        _tokens[index].Kind == TokenKind.Word && TextOf(index).SequenceEqual(word.AsSpan());

    /// <summary>Whether a token is the label <paramref name="label"/> in the file's dialect.</summary>
    public bool IsLabel(int index, string label) => _tokens[index].Kind == TokenKind.Word && Dialect.IsLabel(TextOf(index), label);

    /// <summary>Whether a token is the choice <paramref name="choice"/> in the file's dialect.</summary>
    public bool IsChoice(int index, string choice) => _tokens[index].Kind == TokenKind.Word && Dialect.IsChoice(TextOf(index), choice);

    /// <summary>How far a token stands from the start of its line, in UTF-16 code units.</summary>
    public int ColumnOf(int index)
    {
        var start = _tokens[index].Start;
        var column = 0;
        while (start - column > 0 && _content[start - column - 1] is not ('\n' or '\r'))
        {
            // Most lines are short; in one of megabytes a walk for each token would go on for ever.
            if (++column > MostWalked)
            {
                return Source.PositionOf(start).Column - 1;
            }
        }

        return column;
    }
}
