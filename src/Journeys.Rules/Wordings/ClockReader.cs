using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Reads hours of the clock: <c>22:00</c>, <c>vóór 23.00 uur</c>, <c>kl. 16</c>, <c>5 pm</c>, <c>half acht</c>.</summary>
internal static class ClockReader
{
    private const string Kind = "clock";
    private const string From = " from";
    private const string Until = " until";

    /// <summary>How far behind an hour the word may stand that says that something closes: "om 18.30 uur gaat de deur dicht".</summary>
    private const int ClosingReach = 6;

    /// <summary>The hour that starts at a token, or null.</summary>
    public static Fact? ReadAt(TextScan scan, int at)
    {
        if (HourAt(scan, at) is not { } hour)
        {
            return null;
        }

        var (starts, former) = (HourRange.StartsAt(scan, at), HourRange.FormerOf(scan, at));
        var isBare = !starts && former is null && !IsClock(scan, at, hour);
        if (isBare && !HourRange.IsOneEnd(scan, at, hour))
        {
            return null;
        }

        var value = former is { } from && !hour.IsMeridiem ? HourRange.Until(from.Value, hour.Value) : hour.Value;
        return new Fact(Kind + (starts ? From : former is not null ? Until : Role(scan, at, hour.Behind)), value, value)
        {
            First = at,
            Last = LastOf(scan, hour),
            IsOfHours = starts || former is not null,
            IsDeadline = !starts && former is null && scan.IsAny(BeforeMark(scan, at), scan.Language.Calendar.Before),
            IsOfHalfDay = (hour.IsWorded || (isBare && hour.Value <= Hour.HalfDay)) && !hour.IsMeridiem,
        };
    }

    /// <summary>What may be an hour, in digits or in words; null where it can be none.</summary>
    public static Hour? HourAt(TextScan scan, int at) =>
        (NumberAt(scan, at) is { } number ? new Hour(number, at + 1) : WordedHour.ReadAt(scan, at)) is { } hour ? WithMeridiem(scan, hour) : null;

    /// <summary>Whether it is one by itself or by what stands beside it.</summary>
    public static bool IsClock(TextScan scan, int at, Hour hour) => hour.IsSure || hour.IsMeridiem || IsClock(scan, at);

    /// <summary>The hour of the day behind <c>am</c>, <c>p.m.</c>: twelve at night is none, and one in the afternoon 13.</summary>
    private static Hour WithMeridiem(TextScan scan, Hour hour)
    {
        if (MeridiemAt(scan, hour.Behind) is not (> 0 and var behind))
        {
            return hour;
        }

        var ofHalf = hour.Value >= Hour.HalfDay ? hour.Value - Hour.HalfDay : hour.Value;
        return hour with { Value = scan.At(hour.Behind).Text[0] == 'p' ? ofHalf + Hour.HalfDay : ofHalf, Behind = behind, IsMeridiem = true };
    }

    /// <summary><c>am</c> or <c>p.m.</c> at a token: the token behind it, or 0.</summary>
    private static int MeridiemAt(TextScan scan, int at)
    {
        if (scan.Language.HasDecimalComma || !scan.At(at).IsWord)
        {
            return 0;
        }

        if (scan.At(at).Text is "am" or "pm")
        {
            return at + 1;
        }

        var isPointed = scan.At(at).Text is "a" or "p" && scan.At(at + 1).IsSign('.') && scan.At(at + 2) is { IsGlued: true, Text: "m" };
        return !isPointed ? 0 : scan.At(at + 3) is { IsGlued: true } point && point.IsSign('.') ? at + 4 : at + 3;
    }

    /// <summary>The hour that a number may be, with its minutes behind the point; null where it can be none.</summary>
    private static decimal? NumberAt(TextScan scan, int at)
    {
        var token = scan.At(at);
        if (token.Kind is not (TokenKind.Number or TokenKind.Time) || token.Length > 5)
        {
            return null;
        }

        var parts = token.Text.Split(':', '.', ',');
        var hour = Digits.Whole(parts[0]);
        if (parts.Length > 2 || hour is < 0 or > 24)
        {
            return null;
        }

        var minutes = parts.Length == 1 ? 0 : Digits.Whole(parts[1]);
        return minutes is < 0 or > 59 || (parts.Length == 2 && parts[1].Length != 2) ? null : hour + minutes / 100m;
    }

    private static bool IsClock(TextScan scan, int at) =>
        scan.At(at).Kind == TokenKind.Time || IsMarked(scan, at) || IsPointedHour(scan, at)
        || (scan.IsAny(at + 1, scan.Language.Measures.ClockUnits) && !scan.Language.Measures.Units.ContainsKey(scan.At(at + 1).Text))
        || (scan.IsAny(at + 1, scan.Language.Measures.ClockUnits)
            && Array.Exists(scan.Values, value => value.First <= at && at <= value.Last && value.IsBackground));

    /// <summary>"9.00 uur", and both hours of "9.00-17.00" where no currency stands beside them.</summary>
    private static bool IsPointedHour(TextScan scan, int at)
    {
        bool Joins(int sign) => scan.At(sign).IsSign('-') || scan.IsAny(sign, scan.Language.Measures.RangeWords);
        bool IsMoney(int beside) => scan.Language.Measures.Money.ContainsKey(scan.At(beside).Text);
        var isRange = (Joins(at + 1) && IsPointed(scan.At(at + 2)) && !IsMoney(at + 3) && !IsMoney(at - 1))
            || (Joins(at - 1) && IsPointed(scan.At(at - 2)) && !IsMoney(at + 1) && !IsMoney(at - 3));
        return IsPointed(scan.At(at)) && (isRange || scan.IsAny(at + 1, scan.Language.Measures.ClockUnits));
    }

    private static bool IsPointed(Token token) =>
        token.Kind == TokenKind.Number && token.Length is 4 or 5 && token.Text[token.Length - 3] is '.' or ',';

    /// <summary>The token before an hour and its mark: before "kl. 9", and before 9.</summary>
    public static int BeforeMark(TextScan scan, int at)
    {
        var mark = MarkAt(scan, at);
        return scan.IsAny(mark, scan.Language.Calendar.ClockMarks) ? mark - 1 : mark;
    }

    /// <summary>Whether a mark of hours stands right before a token: "kl. 9".</summary>
    public static bool IsBehindMark(TextScan scan, int at) => scan.IsAny(MarkAt(scan, at), scan.Language.Calendar.ClockMarks);

    private static int MarkAt(TextScan scan, int at) => scan.At(at - 1).IsSign('.') ? at - 2 : at - 1;

    /// <summary>"kl. 9", and the second hour of "kl. 9-17".</summary>
    private static bool IsMarked(TextScan scan, int at) =>
        IsBehindMark(scan, at)
        || (scan.At(at - 1).IsSign('-') && scan.At(at - 2).Kind == TokenKind.Number && IsMarked(scan, at - 2));

    private static int LastOf(TextScan scan, Hour hour) =>
        !hour.IsMeridiem && scan.IsAny(hour.Behind, scan.Language.Measures.ClockUnits) ? hour.Behind : hour.Behind - 1;

    /// <summary>Until then, from then on, or neither.</summary>
    private static string Role(TextScan scan, int at, int behind)
    {
        var calendar = scan.Language.Calendar;
        var near = BeforeMark(scan, at);
        for (var before = near; before >= near - 2; before--)
        {
            var opensUp = scan.IsAny(before, calendar.Closing) && scan.IsAny(before + 1, calendar.Up);
            if (opensUp || scan.IsAny(before, calendar.From) || scan.IsAny(before, calendar.Opening))
            {
                return From;
            }

            if (scan.At(before).IsSign('-') || scan.IsAny(before, calendar.Until) || scan.IsAny(before, calendar.Closing))
            {
                return Until;
            }
        }

        return scan.IsAny(behind, calendar.Opening) ? From : Closes(scan, at) ? Until : "";
    }

    private static bool Closes(TextScan scan, int at)
    {
        for (var behind = at + 1; behind <= at + ClosingReach && scan.At(behind).Sentence == scan.Tokens[at].Sentence && !scan.At(behind).IsSign(','); behind++)
        {
            if (scan.IsAny(behind, scan.Language.Calendar.Closing))
            {
                return true;
            }
        }

        return false;
    }
}
