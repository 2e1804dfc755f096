using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Hours from when until when: <c>van 10 tot 17 uur</c>, <c>mellem 9 og 17 på hverdage</c>, <c>open from 9 to 5</c>.</summary>
internal static class HourRange
{
    private const int Noon = 12;

    /// <summary>Whether two such hours begin at a token.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">A token.</param>
    /// <param name="isHour">Whether a number is an hour by what stands beside it.</param>
    public static bool StartsAt(TextScan scan, int at, Func<int, bool> isHour) =>
        ClockReader.NumberAt(scan, at) is not null && ClockReader.NumberAt(scan, at + 2) is not null && scan.At(at).Sentence == scan.At(at + 2).Sentence && AreJoined(scan, at)
        && (isHour(at) || isHour(at + 2) || ArePointed(scan, at) || IsOfHours(scan, at));

    /// <summary>The second hour of a day: five is 17 behind nine.</summary>
    public static decimal Until(decimal from, decimal until) => until < from && until <= Noon ? until + Noon : until;

    private static bool AreJoined(TextScan scan, int at)
    {
        var calendar = scan.Language.Calendar;
        var before = scan.At(at - 1).IsSign('.') ? at - 2 : at - 1;
        before -= scan.IsAny(before, calendar.ClockMarks) ? 1 : 0;
        var isRange = scan.At(at + 1).IsSign('-') || scan.IsAny(at + 1, scan.Language.Measures.RangeWords) || scan.IsAny(at + 1, scan.Language.Measures.Conjunctions);
        return isRange && scan.IsAny(before, calendar.BeforeHours);
    }

    private static bool ArePointed(TextScan scan, int at) =>
        scan.At(at).Length >= 4 && scan.At(at + 2).Length >= 4
        && !scan.Language.Measures.Money.ContainsKey(scan.At(at + 3).Text) && !scan.Language.Measures.Money.ContainsKey(scan.At(at - 1).Text);

    /// <summary>A day or an opening stands in the sentence, and nothing is counted: "open from 10 to 14", not "from 10 to 14 guests".</summary>
    private static bool IsOfHours(TextScan scan, int at)
    {
        var (next, sentence) = (scan.At(at + 3), scan.At(at).Sentence);
        var isCounted = next.Sentence == sentence && (next.IsWord || next.IsSign('%')) && !scan.Language.FunctionWords.Contains(next.Text)
            && !scan.Language.Measures.Conjunctions.Contains(next.Text) && !IsDayOrOpening(scan, at + 3);
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
