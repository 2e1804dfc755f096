namespace Journeys.Language.Model;

/// <summary>A day of the proleptic Gregorian calendar, without time or zone (<c>2026-10-01</c>).</summary>
public readonly record struct Date(int Year, int Month, int Day) : IComparable<Date>
{
    private const int SecondsOfDay = 86400;
    private const int DaysOfBrokenMonth = 30;

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    /// <returns>Whether <paramref name="text"/> is a day that exists.</returns>
    public static bool TryParse(string text, out Date date) => TryParse(text.AsSpan(), out date);

    /// <inheritdoc cref="TryParse(string, out Date)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Date date)
    {
        date = new Date(1, 1, 1);
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Digits(text.Slice(0, 4)), Digits(text.Slice(5, 2)), Digits(text.Slice(8, 2)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new Date(year, month, day);
        return true;
    }

    /// <summary>The number that digits of ASCII make; -1 where something else stands there.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var letter in text)
        {
            if (letter is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (letter - '0');
        }

        return number;
    }

    /// <summary>The day <paramref name="days"/> later; the calendar's first or last day where it would leave the calendar.</summary>
    public Date AddDays(double days)
    {
        var start = new DateTime(Year, Month, Day);
        var room = days >= 0 ? (DateTime.MaxValue.Date - start).TotalDays : (start - DateTime.MinValue).TotalDays;
        var moved = start.AddDays(Math.Sign(days) * Math.Min(Math.Abs(days), Math.Floor(room)));
        return new Date(moved.Year, moved.Month, moved.Day);
    }

    /// <summary>
    /// The day that lies a length of time later, true to the calendar: a month on is the same day of the next month, or that
    /// month's last day where it is shorter. Less than a whole day does not count, and of a broken month (<c>1.5mo</c>) the rest
    /// counts in days of a thirtieth. The calendar's last day where it would leave the calendar.
    /// </summary>
    public Date Add(DurationValue duration)
    {
        // In floating point, since a length as long as a decimal number can be has no product as a decimal.
        var length = (double)duration.Amount * (double)(duration with { Amount = 1 }).BaseAmount;
        if (!duration.IsCalendar)
        {
            return AddDays(Math.Floor(length / SecondsOfDay));
        }

        var months = Math.Floor(length);
        var lastMonth = (DateTime.MaxValue.Year - Year) * 12 + 12 - Month;
        if (months > lastMonth)
        {
            return new Date(DateTime.MaxValue.Year, 12, 31);
        }

        var moved = new DateTime(Year, Month, Day).AddMonths((int)months);
        return new Date(moved.Year, moved.Month, moved.Day).AddDays(Math.Floor((length - months) * DaysOfBrokenMonth));
    }

    /// <summary>How many days this day lies behind <paramref name="other"/>.</summary>
    public int DaysSince(Date other) => (new DateTime(Year, Month, Day) - new DateTime(other.Year, other.Month, other.Day)).Days;

    /// <inheritdoc/>
    public int CompareTo(Date other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether <paramref name="left"/> is the earlier day.</summary>
    public static bool operator <(Date left, Date right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the later day.</summary>
    public static bool operator >(Date left, Date right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the later day.</summary>
    public static bool operator <=(Date left, Date right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the earlier day.</summary>
    public static bool operator >=(Date left, Date right) => left.CompareTo(right) >= 0;

    /// <summary><c>yyyy-MM-dd</c>, whatever the culture.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[10];
        Write(text, 0, 4, Year);
        text[4] = '-';
        Write(text, 5, 2, Month);
        text[7] = '-';
        Write(text, 8, 2, Day);
        return text.ToString();
    }

    private static void Write(Span<char> text, int start, int length, int number)
    {
        for (var i = start + length - 1; i >= start; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
