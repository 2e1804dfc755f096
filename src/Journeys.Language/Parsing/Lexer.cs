using System.Globalization;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>
/// Cuts a text into tokens. Total: every text has tokens, and together with the blanks and comments between them they are the
/// text. It judges nothing but characters; what belongs where is the grammar's business.
/// </summary>
internal sealed partial class Lexer
{
    /// <summary>A buffer for more tokens than these is not kept: few texts are so long.</summary>
    private const int MostKept = 1 << 15;

    /// <summary>The buffer of the last text that was read on this thread, for the next one.</summary>
    [ThreadStatic]
    private static List<Token>? _spare;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private List<ForbiddenCharacter>? _forbidden;
    private readonly Dialect _dialect;
    private int _position;
    private bool _lineHasToken;
    private bool _lacksForeignFence;

    private Lexer(SourceText source)
    {
        _source = source;
        _text = source.Content;
        _tokens = _spare ?? new List<Token>(_text.Length / 8 + 4);
        _spare = null;
        _dialect = DialectHeader.Read(_text) is { } header ? Dialect.Of(header.Language) ?? Dialect.English : Dialect.English;
    }

    /// <summary>Reads all tokens of a text.</summary>
    public static TokenList Read(SourceText source) => new Lexer(source).ReadAll();

    private TokenList ReadAll()
    {
        // Only there it is a byte order mark; further on it hides within words like any other character that nobody sees.
        _position = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
        while (SkipTrivia())
        {
            ReadToken();
        }

        Add(TokenKind.EndOfFile, _position);
        var tokens = _tokens.ToArray();
        if (_tokens.Capacity <= MostKept)
        {
            _tokens.Clear();
            _spare = _tokens;
        }

        return new TokenList(_source, tokens, (IReadOnlyList<ForbiddenCharacter>?)_forbidden ?? [], _dialect);
    }

    /// <summary>Skips blanks, comments and the ends of blank lines. Ends before the next token.</summary>
    /// <returns>Whether there is a next token.</returns>
    private bool SkipTrivia()
    {
        while (_position < _text.Length)
        {
            var character = _text[_position];
            if (character == '#')
            {
                SkipComment();
            }
            else if (IsLineEnd(character))
            {
                if (_lineHasToken)
                {
                    return true;
                }

                _position++;
            }
            else if (IsBlank(character))
            {
                _position++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipComment()
    {
        while (SkipPlain() && !IsLineEnd(_text[_position]))
        {
            Watch(_position);
            _position++;
        }
    }

    private void ReadToken()
    {
        var start = _position;
        var character = _text[start];
        switch (character)
        {
            case '\r' or '\n':
                ReadNewLine();
                return;
            case '"':
                ReadQuoted();
                return;
            case '{':
                AddSingle(TokenKind.OpenBrace);
                return;
            case '}':
                AddSingle(TokenKind.CloseBrace);
                return;
            case ',':
                AddSingle(TokenKind.Comma);
                return;
            case '@':
                AddSingle(TokenKind.At);
                return;
        }

        if (character is '/' or '<' or '>' or '=' or '|' && TryReadForeign())
        {
            return;
        }

        if (IsOperatorStart(character))
        {
            ReadOperator();
        }
        else if (IsNumberStart(character))
        {
            ReadNumber();
        }
        else if (IsWordStart(start, out _))
        {
            ReadWord();
        }
        else if (!TryReadForeignQuotes())
        {
            ReadBad();
        }
    }

    private void ReadNewLine()
    {
        var start = _position;
        _position += _text[start] == '\r' && Peek(1) == '\n' ? 2 : 1;
        Add(TokenKind.NewLine, start);
        _lineHasToken = false;
    }

    private void ReadWord()
    {
        var start = _position;
        while (_position < _text.Length)
        {
            if (IsWordPart(_position, out var length))
            {
                _position += length;
            }
            else if ((_text[_position] is '-' or '.' || IsDash(_text[_position])) && JoinsWord(_position))
            {
                _position++;
            }
            else
            {
                break;
            }
        }

        Add(TokenKind.Word, start);
    }

    /// <summary>
    /// Whether a hyphen or dot stands within a word: hyphens, then a letter or digit. So may the hyphens and dashes of word processors, so
    /// that a word with one of them is one mistake.
    /// </summary>
    private bool JoinsWord(int position)
    {
        var next = position + 1;
        while (next < _text.Length && _text[next] == '-')
        {
            next++;
        }

        return next < _text.Length && IsWordPart(next, out _);
    }

    /// <summary>Runs of characters that have no place here are one token, so that they give one error.</summary>
    private void ReadBad()
    {
        var start = _position;
        do
        {
            Watch(_position);
            _position += char.IsSurrogatePair(_text, _position) ? 2 : 1;
        }
        while (_position < _text.Length && IsBad(_position));

        Add(TokenKind.Bad, start);
    }

    private bool IsBad(int position)
    {
        var character = _text[position];
        return !IsBlank(character) && !IsLineEnd(character) && !IsNumberStart(character) && !IsOperatorStart(character)
            && character is not ('"' or '{' or '}' or ',' or '@' or '#')
            && ForeignQuotes.ClosingOf(character) == '\0'
            && !IsWordStart(position, out _);
    }

    private void AddSingle(TokenKind kind)
    {
        _position++;
        Add(kind, _position - 1);
    }

    private void Add(TokenKind kind, int start, TokenFlags flags = TokenFlags.None)
    {
        if (!_lineHasToken)
        {
            flags |= TokenFlags.FirstOnLine;
            _lineHasToken = true;
        }

        _tokens.Add(new Token(kind, flags, start, _position));
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    /// <summary>Notes a character that may stand nowhere: it could hide what the text says.</summary>
    private void Watch(int position)
    {
        var character = _text[position];
        if (character < '\u0100' ? character == '\0' : IsForbidden(position))
        {
            (_forbidden ??= []).Add(new ForbiddenCharacter(position, character));
        }
    }

    private bool IsForbidden(int position)
    {
        var character = _text[position];
        return DirectionControls.Contain(character) || IsLoneSurrogate(position);
    }

    private bool IsLoneSurrogate(int position)
    {
        var character = _text[position];
        return char.IsHighSurrogate(character)
            ? position + 1 >= _text.Length || !char.IsLowSurrogate(_text[position + 1])
            : char.IsLowSurrogate(character) && (position == 0 || !char.IsHighSurrogate(_text[position - 1]));
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r';

    private static bool IsBlank(char character) =>
        character is ' ' or '\t' or '\u00A0'
        || (character >= '\u1680' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    private bool IsWordStart(int position, out int length)
    {
        var character = _text[position];
        length = 1;
        if (character < '\u0080')
        {
            return character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
        }

        length = char.IsSurrogatePair(_text, position) ? 2 : 1;
        return CharUnicodeInfo.GetUnicodeCategory(_text, position) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
    }

    private bool IsWordPart(int position, out int length)
    {
        var character = _text[position];
        length = 1;
        if (character < '\u0080')
        {
            return character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
        }

        return IsWordStart(position, out length)
            || CharUnicodeInfo.GetUnicodeCategory(_text, position) is
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
    }
}
