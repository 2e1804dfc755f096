using System.Globalization;
using Journeys.Language.Model;

namespace Journeys.Language.Tests.Model;

public class DateTests
{
    [Theory]
    [InlineData("2026-08-24", 90, DurationUnit.Days, "2026-11-22")]
    [InlineData("2026-10-01", 2, DurationUnit.Weeks, "2026-10-15")]
    [InlineData("2026-05-22", 6, DurationUnit.Months, "2026-11-22")]
    [InlineData("2025-11-22", 1, DurationUnit.Years, "2026-11-22")]
    [InlineData("2026-12-15", 1, DurationUnit.Months, "2027-01-15")]
    public void A_length_of_time_later(string day, int amount, DurationUnit unit, string expected) =>
        Assert.Equal(expected, After(day, amount, unit));

    [Theory]
    [InlineData("2026-08-31", 6, DurationUnit.Months, "2027-02-28")]
    [InlineData("2027-08-31", 6, DurationUnit.Months, "2028-02-29")]
    [InlineData("2028-02-29", 1, DurationUnit.Years, "2029-02-28")]
    [InlineData("2026-10-31", 1, DurationUnit.Months, "2026-11-30")]
    public void A_shorter_month_ends_earlier(string day, int amount, DurationUnit unit, string expected) =>
        Assert.Equal(expected, After(day, amount, unit));

    [Theory]
    [InlineData(36, DurationUnit.Hours, "2026-10-02")]
    [InlineData(300, DurationUnit.Milliseconds, "2026-10-01")]
    [InlineData(23, DurationUnit.Hours, "2026-10-01")]
    public void Less_than_a_day_does_not_count(int amount, DurationUnit unit, string expected) =>
        Assert.Equal(expected, After("2026-10-01", amount, unit));

    [Fact]
    public void Broken_lengths_count()
    {
        var day = new Date(2026, 10, 1);
        Assert.Equal("2027-04-01", day.Add(new DurationValue(0.5m, DurationUnit.Years)).ToString());
        Assert.Equal("2026-11-16", day.Add(new DurationValue(1.5m, DurationUnit.Months)).ToString());
    }

    [Fact]
    public void The_calendar_ends()
    {
        Assert.Equal("9999-12-31", After("2026-10-01", 1_000_000, DurationUnit.Years));
        Assert.Equal("9999-12-31", After("2026-10-01", int.MaxValue, DurationUnit.Days));
        Assert.Equal("9999-12-31", new Date(2026, 10, 1).Add(new DurationValue(decimal.MaxValue, DurationUnit.Weeks)).ToString());
        Assert.Equal("9999-12-31", After("9999-12-31", 1, DurationUnit.Months));
    }

    /// <summary>Days are read by hand, since a file has thousands; the calendar of .NET is the judge.</summary>
    [Fact]
    public void A_day_reads_like_the_calendar_reads_it()
    {
        string[] years = ["0000", "0001", "1900", "2000", "2023", "2024", "9999", "10000", "-001", "٢٠٢٦", "20 6"];
        string[] parts = ["00", "01", "02", "04", "12", "13", "28", "29", "30", "31", "32", "1", "001", "+1", " 1"];
        foreach (var text in years.SelectMany(year => parts.SelectMany(month => parts.Select(day => $"{year}-{month}-{day}"))).Append("2026/01/01").Append(""))
        {
            var isDay = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);
            Assert.True(isDay == Date.TryParse(text, out var date), text);
            Assert.Equal(new Date(expected.Year, expected.Month, expected.Day), date);
        }
    }

    private static string After(string day, int amount, DurationUnit unit)
    {
        Assert.True(Date.TryParse(day, out var start));
        return start.Add(new DurationValue(amount, unit)).ToString();
    }
}
