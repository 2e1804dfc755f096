using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// The primitives that the grammar is put together from: Sprache parsers over tokens. They decide by the first token and never
/// go back, which keeps parsing linear.
/// </summary>
internal static class TokenParsers
{
    /// <summary>All parsers one after another; each of them must succeed.</summary>
    public static Parser<T[]> Sequence<T>(IReadOnlyList<Parser<T>> parsers) => input =>
    {
        var values = parsers.Count == 0 ? [] : new T[parsers.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var result = TokenResult<T>.Of(parsers[i](input));
            if (!result.WasSuccessful)
            {
                return TokenResult<T[]>.Failure(input);
            }

            values[i] = result.Value;
            input = result.Remainder;
        }

        return TokenResult<T[]>.Success(values, input);
    };

    /// <summary>The parser that <paramref name="choose"/> names for the token at hand; fails where it names none.</summary>
    public static Parser<T> Switch<T>(Func<TokenInput, Parser<T>?> choose) => input =>
        choose((TokenInput)input) is { } parser ? parser(input) : TokenResult<T>.Failure(input);
}
