#if NET
using System.Buffers;
#endif

namespace Journeys.Language.Parsing;

/// <content>Passing over what needs no look letter by letter.</content>
internal sealed partial class Lexer
{
    private const string PlainLetters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !#$%&'()*+,-./:;<=>?@[]^_`{|}~";

#if NET
    private static readonly SearchValues<char> Plain = SearchValues.Create(PlainLetters);
#endif

    /// <summary>Passes over letters of ASCII that mean nothing within a text: no quote, no backslash, no end of a line.</summary>
    /// <returns>Whether there is something behind them.</returns>
    private bool SkipPlain()
    {
#if NET
        var length = _text.AsSpan(_position).IndexOfAnyExcept(Plain);
        _position = length < 0 ? _text.Length : _position + length;
#else
        while (_position < _text.Length && PlainLetters.IndexOf(_text[_position]) >= 0)
        {
            _position++;
        }
#endif
        return _position < _text.Length;
    }
}
