namespace Journeys.Language.Parsing;

/// <content>Numbers and what is made of them.</content>
internal sealed partial class Lexer
{
    private bool IsNumberStart(char character) =>
        character is >= '0' and <= '9' || (character is '+' or '-' && Peek(1) is >= '0' and <= '9');

    /// <summary>
    /// Reads everything that hangs together after a digit, then says what it is. A comma between digits belongs to it, so that
    /// <c>3,6</c> is one mistake and not three tokens.
    /// </summary>
    private void ReadNumber()
    {
        var start = _position;
        _position++;
        while (_position < _text.Length && ContinuesNumber(_position))
        {
            _position++;
        }

        Add(NumberShape.KindOf(_text.AsSpan(start, _position - start)), start);
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

        return next < _text.Length && (_text[next] is >= '0' and <= '9' || (_text[position] == '-' && IsWordPart(next, out _)));
    }
}
