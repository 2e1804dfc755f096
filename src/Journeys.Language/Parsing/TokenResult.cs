using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// A result for Sprache's parsers. Sprache's own keeps messages and expectations; these parsers say what is wrong from the tree
/// instead, so the result holds the value and the rest alone. A result holds until the next of its kind on the same thread: whoever asks
/// a parser reads the answer before asking again, so one object serves a whole file and not one for each word of it.
/// </summary>
internal sealed class TokenResult<T> : IResult<T>
{
    private static readonly string[] NoExpectations = [];

    [ThreadStatic]
    private static TokenResult<T>? _current;

    private TokenResult(T value, IInput remainder, bool wasSuccessful)
    {
        Value = value;
        Remainder = remainder;
        WasSuccessful = wasSuccessful;
    }

    public T Value { get; private set; }

    public bool WasSuccessful { get; }

    public string Message => WasSuccessful ? "" : "unexpected token";

    public IEnumerable<string> Expectations => NoExpectations;

    public IInput Remainder { get; private set; }

    /// <summary>What one of our parsers answered, as what it is: all of them answer so, and the interface costs a detour each time.</summary>
    public static TokenResult<T> Of(IResult<T> result) => (TokenResult<T>)result;

    /// <summary>The result of this moment: a value, and where the rest begins.</summary>
    public static IResult<T> Success(T value, IInput remainder)
    {
        var result = _current ??= new TokenResult<T>(value, remainder, true);
        result.Value = value;
        result.Remainder = remainder;
        return result;
    }

    /// <summary>A result that stays as it is.</summary>
    public static IResult<T> LastingSuccess(T value, IInput remainder) => new TokenResult<T>(value, remainder, true);

    /// <summary>That nothing fits here; stays as it is.</summary>
    public static IResult<T> Failure(IInput at) => new TokenResult<T>(default!, at, false);
}
