using System.Globalization;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>What values mean, so that equal ones compare equal however they are spelled: two weeks are fourteen days.</summary>
internal static class Canonical
{
    /// <summary>The meaning of a value.</summary>
    public static string Of(Value value) => value switch
    {
        DurationValue { IsCalendar: true } months => Plain(months.BaseAmount) + " months",
        DurationValue seconds => Plain(seconds.BaseAmount) + " seconds",
        ScoreValue score => Plain(score.Share) + " of the scale",
        CountValue count => Plain(count.Amount) + " " + count.Unit.ToLowerInvariant(),
        _ => value.ToString(),
    };

    /// <summary>The meaning of a target.</summary>
    public static string Of(Comparison comparison) => comparison.Operator + " " + Of(comparison.Bound);

    /// <summary>A word of the vocabulary for an enumeration's value: <c>FirstContact</c> is <c>first-contact</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
    }

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
