using Journeys.Language.Syntax;

namespace Journeys.Language.Parsing;

/// <content>Signs that compare.</content>
internal sealed partial class Lexer
{
    private bool IsOperatorStart(char character) =>
        character is '<' or '>' or '=' or '\u2260' or '\u2264' or '\u2265' || (character == '!' && Peek(1) == '=');

    /// <summary>
    /// Reads a sign that compares. What other languages write for one (<c>!=</c>, <c>==</c>, <c>≥</c>) is one mistake, and never read as a
    /// part of itself.
    /// </summary>
    private void ReadOperator()
    {
        var start = _position;
        _position++;
        while (_position < _text.Length && _text[_position] is '<' or '>' or '=')
        {
            _position++;
        }

        var isKnown = (_position - start, _text[start], _text[_position - 1]) is (1, '<' or '>' or '=', _) or (2, '<' or '>', '=');
        Add(isKnown ? TokenKind.Operator : TokenKind.Malformed, start);
    }
}
