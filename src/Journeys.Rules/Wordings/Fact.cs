using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>A value that a wording gives, ready to be compared with those of another wording.</summary>
/// <param name="Kind">What it measures and in which role; values of different kinds never compare.</param>
/// <param name="Low">The amount, or the lower end of a range.</param>
/// <param name="High">The amount, or the upper end of a range.</param>
internal sealed record Fact(string Kind, decimal Low, decimal High)
{
    /// <summary>The kind of a calendar date: month and day, with the year in <see cref="Year"/>.</summary>
    public const string Date = "date";

    /// <summary>The kind of a bare number, which compares by the things it counts.</summary>
    public const string Number = "number";

    /// <summary>The kind of a number that names a place or a line, with the word for it behind: <c>platform 3</c>.</summary>
    public const string Place = "place ";

    /// <summary>The kind of which one of them it is, with the word for them behind: <c>the second Saturday</c>, <c>3rd floor</c>.</summary>
    public const string Nth = "nth ";

    /// <summary>The kind of a day of the week.</summary>
    public const string Weekday = "weekday";

    /// <summary>The first token.</summary>
    public int First { get; init; }

    /// <summary>The last token.</summary>
    public int Last { get; init; }

    /// <summary>The value, where it is one that a claim may speak for; null for dates and hours.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The topic nearest to it, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>The year of a date, or 0.</summary>
    public int Year { get; init; }

    /// <summary>The words that a bare number or a percentage may count.</summary>
    public string[] Things { get; init; } = [];

    /// <summary>Whether the thing stands before the number, which then counts none of it: <c>children under 12</c>, <c>a block of ten</c>.</summary>
    public bool IsThingBefore { get; init; }

    /// <summary>Whether it is a length of minutes or hours, which seldom is about the same as one of days.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it is an hour that does not tell morning from evening: <c>half acht</c> is 7.30 and 19.30.</summary>
    public bool IsOfHalfDay { get; init; }

    /// <summary>Whether it is the day of the week of a date.</summary>
    public bool IsOfDate { get; init; }

    /// <summary>Whether it is one of two hours between which something happens.</summary>
    public bool IsOfHours { get; init; }

    /// <summary>Whether it is an hour before which something is to be done.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>Whether both say the same: equal, or an amount within a range.</summary>
    public bool Agrees(Fact other)
    {
        if (Kind == Date && Year != 0 && other.Year != 0 && Year != other.Year)
        {
            return false;
        }

        if (IsOfHalfDay || other.IsOfHalfDay)
        {
            return Low % Hour.HalfDay == other.Low % Hour.HalfDay;
        }

        var isSame = Low == other.Low && High == other.High;
        var isWithin = (Low == High && Low >= other.Low && Low <= other.High) || (other.Low == other.High && other.Low >= Low && other.Low <= High);
        return isSame || isWithin;
    }
}
