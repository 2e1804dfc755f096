using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Reads hours in words: <c>zeven</c>, <c>half acht</c>, <c>kvart i otte</c>, <c>half past seven</c>.</summary>
internal static class WordedHour
{
    private const decimal Half = 0.30m;
    private const decimal Quarter = 0.15m;
    private const decimal LastQuarter = 0.45m;

    /// <summary>What may be the hour that starts at a token, or null.</summary>
    public static Hour? ReadAt(TextScan scan, int at)
    {
        var calendar = scan.Language.Calendar;
        if (scan.IsAny(at, calendar.HalfHours))
        {
            return calendar.HalfHourLeadsOn ? Before(scan, at + 1, Half) : scan.IsAny(at + 1, calendar.PastHour) ? Past(scan, at + 2, Half) : null;
        }

        if (scan.IsAny(at, calendar.QuarterHours))
        {
            return scan.IsAny(at + 1, calendar.PastHour) ? Past(scan, at + 2, Quarter) : scan.IsAny(at + 1, calendar.ToHour) ? Before(scan, at + 2, LastQuarter) : null;
        }

        return Named(scan, at) is { } hour ? new Hour(hour, at + 1) { IsWorded = true } : null;
    }

    private static Hour? Past(TextScan scan, int at, decimal minutes) =>
        Named(scan, at) is { } hour ? new Hour(hour + minutes, at + 1) { IsWorded = true, IsSure = true } : null;

    private static Hour? Before(TextScan scan, int at, decimal minutes) =>
        Named(scan, at) is { } hour ? new Hour((hour == 1 ? Hour.HalfDay : hour - 1) + minutes, at + 1) { IsWorded = true, IsSure = true } : null;

    private static int? Named(TextScan scan, int at) =>
        scan.At(at).IsWord && scan.Language.Measures.Numbers.TryGetValue(scan.At(at).Text, out var hour) && hour is >= 1 and <= Hour.HalfDay && hour == decimal.Truncate(hour)
            ? (int)hour
            : null;
}
