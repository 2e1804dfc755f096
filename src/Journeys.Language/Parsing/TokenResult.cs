using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// A result for Sprache's parsers. Sprache's own keeps messages and expectations; these parsers say what is wrong from the tree
/// instead, so the result holds the value and the rest alone.
/// </summary>
internal sealed class TokenResult<T> : IResult<T>
{
    private static readonly string[] NoExpectations = [];

    private TokenResult(T value, IInput remainder, bool wasSuccessful)
    {
        Value = value;
        Remainder = remainder;
        WasSuccessful = wasSuccessful;
    }

    public T Value { get; }

    public bool WasSuccessful { get; }

    public string Message => WasSuccessful ? "" : "unexpected token";

    public IEnumerable<string> Expectations => NoExpectations;

    public IInput Remainder { get; }

    public static IResult<T> Success(T value, IInput remainder) => new TokenResult<T>(value, remainder, true);

    public static IResult<T> Failure(IInput at) => new TokenResult<T>(default!, at, false);
}
