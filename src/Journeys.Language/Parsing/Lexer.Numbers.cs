using System.Globalization;
using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <content>Numbers and what is made of them.</content>
internal sealed partial class Lexer
{
    /// <summary>Whether a number begins here, also behind a dash that was meant for a minus or behind a currency's sign.</summary>
    private bool IsNumberStart(char character) =>
        IsDigit(character)
        || ((character is '+' or '-' || IsDash(character)) && IsDigit(Peek(1)))
        || (IsCurrencySign(character) && BeginsNumber(BehindBlanks(_position + 1)));

    /// <summary>
    /// Reads everything that hangs together after a digit, then says what it is. A comma between digits belongs to it, so that
    /// <c>3,6</c> is one mistake and not three tokens; so does the sign in <c>72 %</c> and <c>€ 49.95</c>.
    /// </summary>
    private void ReadNumber()
    {
        var start = _position;
        _position++;
        if (IsCurrencySign(_text[start]))
        {
            _position = BehindBlanks(_position) + 1;
        }

        while (_position < _text.Length && ContinuesNumber(_position))
        {
            _position++;
        }

        ReadDashOfNoCents();
        var kind = NumberShape.KindOf(_text.AsSpan(start, _position - start));
        if (kind is TokenKind.Number or TokenKind.Malformed && !IsCurrencySign(_text[start]) && ReadSignBehind())
        {
            kind = TokenKind.Malformed;
        }

        Add(kind, start);
    }

    /// <summary>The dash in <c>€ 49,-</c>, which stands for no cents.</summary>
    private void ReadDashOfNoCents()
    {
        if (Peek(0) is ',' or '.' && (Peek(1) == '-' || IsDash(Peek(1))) && !IsDigit(Peek(2)))
        {
            _position += 2;
        }
    }

    /// <summary>A per cent sign behind a blank, or a currency's sign, belongs to the number before it.</summary>
    private bool ReadSignBehind()
    {
        var sign = BehindBlanks(_position);
        var isSign = sign < _text.Length && (_text[sign] == '%' || (IsCurrencySign(_text[sign]) && !BeginsNumber(BehindBlanks(sign + 1))));
        if (isSign)
        {
            _position = sign + 1;
        }

        return isSign;
    }

    private bool ContinuesNumber(int position)
    {
        var character = _text[position];
        return character switch
        {
            >= '0' and <= '9' or '%' or '_' => true,
            '.' or '/' or ':' or '-' or ',' => IsDigitAfter(position),
            _ => IsWordPart(position, out var length) && length == 1,
        };
    }

    private bool IsDigitAfter(int position)
    {
        var next = position + 1;
        if (next < _text.Length && _text[position] == '.' && _text[next] == '.')
        {
            next++;
        }

        return next < _text.Length && (IsDigit(_text[next]) || (_text[position] == '-' && IsWordPart(next, out _)));
    }

    private bool BeginsNumber(int position) => position < _text.Length && IsDigit(_text[position]);

    /// <summary>The place behind the blanks here, on the same line.</summary>
    private int BehindBlanks(int position)
    {
        while (position < _text.Length && IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Whether it is a hyphen, dash or minus that word processors put in the place of the plain one.</summary>
    internal static bool IsDash(char character) => character is (>= '\u2010' and <= '\u2015') or '\u2212';

    private static bool IsCurrencySign(char character) =>
        character == '$' || (character >= '\u0080' && char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol);
}
