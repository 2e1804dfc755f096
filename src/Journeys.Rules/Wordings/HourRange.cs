using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Hours from when until when: <c>van 10 tot 17 uur</c>, <c>mellem 9 og 17 på hverdage</c>, <c>open from 9 to 5</c>.</summary>
internal static class HourRange
{
    /// <summary>As many tokens as an hour may have: <c>7 a.m.</c>, <c>kwart over acht</c>.</summary>
    private const int LongestHour = 5;

    /// <summary>Whether two such hours begin at a token.</summary>
    public static bool StartsAt(TextScan scan, int at) =>
        ClockReader.HourAt(scan, at) is { } from && ClockReader.HourAt(scan, from.Behind + 1) is { } until
        && scan.At(at).Sentence == scan.At(from.Behind + 1).Sentence && AreJoined(scan, at, from.Behind)
        && (ClockReader.IsClock(scan, at, from) || ClockReader.IsClock(scan, from.Behind + 1, until) || ArePointed(scan, at) || IsOfHours(scan, at, until.Behind));

    /// <summary>The first of two such hours whose second begins at a token.</summary>
    public static Hour? FormerOf(TextScan scan, int at)
    {
        for (var first = at - 2; first >= at - 1 - LongestHour; first--)
        {
            if (ClockReader.HourAt(scan, first) is { } hour && hour.Behind == at - 1 && StartsAt(scan, first))
            {
                return hour;
            }
        }

        return null;
    }

    /// <summary>"You can reach us until 6 every weekday", "doors open at 9": one end of hours whose other stands elsewhere.</summary>
    public static bool IsOneEnd(TextScan scan, int at, Hour hour)
    {
        var isUntil = scan.IsAny(at - 1, scan.Language.Calendar.Until) && !scan.IsAny(at - 1, scan.Language.Measures.RangeWords);
        return (isUntil || scan.IsAny(at - 1, scan.Language.Calendar.AtHour)) && !IsLength(scan, hour.Behind) && IsOfHours(scan, at, hour.Behind);
    }

    /// <summary>The second hour of a day: five is 17 behind nine.</summary>
    public static decimal Until(decimal from, decimal until) => until < from && until <= Hour.HalfDay ? until + Hour.HalfDay : until;

    /// <summary>"Inden tre hverdage" counts days, although they are a word of hours elsewhere.</summary>
    private static bool IsLength(TextScan scan, int behind) => scan.At(behind).IsWord && scan.Language.Measures.Units.ContainsKey(scan.At(behind).Text);

    private static bool AreJoined(TextScan scan, int at, int behind)
    {
        var calendar = scan.Language.Calendar;
        var isRange = scan.At(behind).IsSign('-') || scan.IsAny(behind, scan.Language.Measures.RangeWords) || scan.IsAny(behind, calendar.Until)
            || scan.IsAny(behind, scan.Language.Measures.Conjunctions);
        var before = ClockReader.BeforeMark(scan, at);
        return isRange && (scan.IsAny(before, calendar.BeforeHours) || (!scan.IsAny(behind, scan.Language.Measures.Conjunctions) && FollowsDay(scan, before)));
    }

    /// <summary>"Weekdays 7 a.m. to 5 p.m.", "lørdag: 10-15", "open 9-17": hours right behind their day.</summary>
    private static bool FollowsDay(TextScan scan, int before) => IsDayOrOpening(scan, scan.At(before).IsSign(':') || scan.At(before).IsSign(',') ? before - 1 : before);

    private static bool ArePointed(TextScan scan, int at) =>
        IsPointed(scan.At(at)) && IsPointed(scan.At(at + 2))
        && !scan.Language.Measures.Money.ContainsKey(scan.At(at + 3).Text) && !scan.Language.Measures.Money.ContainsKey(scan.At(at - 1).Text);

    private static bool IsPointed(Token token) => !token.IsWord && token.Length >= 4;

    /// <summary>A day or an opening stands in the sentence, and nothing is counted: "open from 10 to 14", not "from 10 to 14 guests".</summary>
    private static bool IsOfHours(TextScan scan, int at, int behind)
    {
        var (next, sentence) = (scan.At(behind), scan.At(at).Sentence);
        var isCounted = next.Sentence == sentence && (next.IsWord || next.IsSign('%')) && !scan.Language.FunctionWords.Contains(next.Text)
            && !scan.Language.Measures.Conjunctions.Contains(next.Text) && !IsDayOrOpening(scan, behind);
        return !isCounted && (IsSaid(scan, at, sentence, step: -1) || IsSaid(scan, at, sentence, step: 1));
    }

    /// <summary>Whether a day or an opening stands in the sentence on one side; a sentence has an end, a text may go on for long.</summary>
    private static bool IsSaid(TextScan scan, int from, int sentence, int step)
    {
        for (var at = from; at >= 0 && at < scan.Tokens.Length && scan.Tokens[at].Sentence == sentence; at += step)
        {
            if (IsDayOrOpening(scan, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDayOrOpening(TextScan scan, int at) => scan.At(at).IsWord
        && (scan.IsAny(at, scan.Language.Calendar.OfHours) || scan.Language.Calendar.Weekdays.ContainsKey(scan.At(at).Text));
}
