using System.Globalization;

namespace Journeys.Language.Model;

/// <summary>A unit of time. Months and years are no fixed number of days, so they form a dimension of their own.</summary>
public enum DurationUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>A value as the language writes it.</summary>
public abstract record Value
{
    /// <summary>A number without trailing zeros, in the invariant culture.</summary>
    /// <remarks>Most are small whole numbers, whose texts the runtime keeps.</remarks>
    private protected static string Plain(decimal number) => number is > 0 and < int.MaxValue && number == (int)number
        ? ((int)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.############", CultureInfo.InvariantCulture);
}

/// <summary>A bare number (<c>40</c>).</summary>
public sealed record NumberValue(decimal Amount) : Value
{
    /// <inheritdoc/>
    public override string ToString() => Plain(Amount);
}

/// <summary>A percentage (<c>72%</c> has 72).</summary>
public sealed record PercentageValue(decimal Percent) : Value
{
    /// <inheritdoc/>
    public override string ToString() => Plain(Percent) + "%";
}

/// <summary>Points out of a maximum (<c>3.6/5</c>).</summary>
public sealed record ScoreValue(decimal Points, decimal Maximum) : Value
{
    /// <summary>How many points; fixed, as the maximum is, since the share is worked out from both once.</summary>
    public decimal Points { get; } = Points;

    /// <summary>How many points there can be.</summary>
    public decimal Maximum { get; } = Maximum;

    /// <summary>The score as a share of its scale, from 0 to 1, so that scores of different scales compare.</summary>
    public decimal Share { get; } = Maximum == 0 ? 0 : Points / Maximum;

    /// <summary>The score on a scale to five, the scale that the rules and the site speak in.</summary>
    public decimal OutOfFive => Share * 5;

    /// <inheritdoc/>
    public override string ToString() => Plain(Points) + "/" + Plain(Maximum);
}

/// <summary>A length of time (<c>30d</c>, <c>30 days</c>).</summary>
public sealed record DurationValue(decimal Amount, DurationUnit Unit) : Value
{
    private static readonly string[] Suffixes = ["ms", "s", "m", "h", "d", "w", "mo", "y"];

    /// <summary>Whether the unit is months or years, which never compare with days.</summary>
    public bool IsCalendar => Unit is DurationUnit.Months or DurationUnit.Years;

    /// <summary>The length in seconds, or in months where <see cref="IsCalendar"/>.</summary>
    public decimal BaseAmount => Unit switch
    {
        DurationUnit.Milliseconds => Amount / 1000,
        DurationUnit.Seconds => Amount,
        DurationUnit.Minutes => Amount * 60,
        DurationUnit.Hours => Amount * 3600,
        DurationUnit.Days => Amount * 86400,
        DurationUnit.Weeks => Amount * 604800,
        DurationUnit.Months => Amount,
        _ => Amount * 12,
    };

    /// <inheritdoc/>
    public override string ToString() => Plain(Amount) + Suffixes[(int)Unit];
}

/// <summary>An amount of money (<c>EUR 49.95</c>).</summary>
public sealed record MoneyValue(string Currency, decimal Amount) : Value
{
    /// <inheritdoc/>
    public override string ToString() => Currency + " " + Plain(Amount);
}

/// <summary>A number of something that is no unit of time (<c>12 stores</c>).</summary>
public sealed record CountValue(decimal Amount, string Unit) : Value
{
    /// <inheritdoc/>
    public override string ToString() => Plain(Amount) + " " + Unit;
}

/// <summary>A value in words.</summary>
public sealed record TextValue(string Words) : Value
{
    /// <summary>The value that the words are when they stand without quotes (<c>"2 weeks"</c>); null for words that are none.</summary>
    public Value? Meant => Binding.ValueText.Read(Words);

    /// <inheritdoc/>
    public override string ToString() => Words;
}

/// <summary>A day, as the value of a field.</summary>
public sealed record DayValue(Date Day) : Value
{
    /// <inheritdoc/>
    public override string ToString() => Day.ToString();
}

/// <summary>How a measured value is compared with a target.</summary>
public enum ComparisonOperator
{
    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    AtLeast,
}

/// <summary>A target (<c>&gt;= 40</c>, <c>&lt;= 2s</c>).</summary>
public sealed record Comparison(ComparisonOperator Operator, Value Bound)
{
    private static readonly string[] Signs = ["=", "<", "<=", ">", ">="];

    /// <inheritdoc/>
    public override string ToString() => Signs[(int)Operator] + " " + Bound;
}
