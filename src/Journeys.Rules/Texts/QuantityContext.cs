using Journeys.Rules.Languages;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Texts;

/// <summary>Looks at the words around a value: whether it is a promise at all, and how it ties in with the sentence.</summary>
internal static class QuantityContext
{
    private const int Reach = 3;
    private const int LongestClause = 8;
    private const decimal Day = 24 * 3600;
    private const decimal LeastAge = 36;

    /// <summary>Whether the verb beside a value says that something ends then: "expires after 14 days".</summary>
    public static bool IsEnd(TextScan scan, Quantity value) =>
        scan.IsAny(value.First - 2, scan.Language.Measures.Endings) || scan.IsAny(value.Last + 1, scan.Language.Measures.Endings)
        || (scan.IsAny(value.Last + 1, scan.Language.Negation.Verbal) && scan.IsAny(value.Last + 2, scan.Language.Negation.Lasting));

    /// <summary>"Only after six weeks", "pas na zes weken": a term, told by when it ends at the earliest.</summary>
    public static bool IsLate(TextScan scan, Quantity value)
    {
        for (var at = value.First - 1; at >= value.First - Reach; at--)
        {
            if (scan.IsAny(at, scan.Language.Measures.After))
            {
                return scan.IsAny(at - 1, scan.Language.Measures.NotBefore);
            }
        }

        return false;
    }

    /// <summary>Whether it is an hour of the clock, an age or a length of the past.</summary>
    private static bool IsBackground(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        if (!value.IsLength)
        {
            // "The route starts 2 km from the station" tells where, and not how long.
            return value.Dimension == Unit.Distance && (scan.IsAny(value.First - 1, measures.Starts) || scan.IsAny(value.First - 2, measures.Starts));
        }

        return IsClock(scan, value)
            || IsAge(scan, value)
            || IsStart(scan, value)
            || IsSomeDay(scan, value)
            || IsRemaining(scan, value)
            || (scan.IsAny(value.Last + 1, measures.NoPromiseAfter) && !scan.IsAny(value.First - 1, measures.Within))
            || (LeadsOn(scan, value.Last + 1) && scan.IsAny(value.Last + 2, measures.NoPromiseAfter))
            || (scan.IsAny(value.First - 1, measures.NoPromiseBefore) && !CountsFrom(scan, value))
            || (scan.IsAny(value.First - 2, measures.NoPromiseBefore) && scan.IsAny(value.First - 1, measures.Threshold));
    }

    /// <summary>"Starts in 3 weeks", and not "start a two-week trial".</summary>
    private static bool IsStart(TextScan scan, Quantity value) =>
        scan.IsAny(value.First - 2, scan.Language.Measures.Starts) && !scan.IsAny(value.First - 1, scan.Language.Measures.Articles);

    /// <summary>"Under warranty for 5 more years": what is left, or comes on top.</summary>
    private static bool IsRemaining(TextScan scan, Quantity value) => scan.HasAny(value.First + 1, value.Last - 1, scan.Language.Measures.Additions);

    /// <summary>"For unge under 25 år", "members over 60 years": how old people are.</summary>
    private static bool IsAge(TextScan scan, Quantity value) => value is { Dimension: Unit.Months, Low: >= LeastAge } && PriceContext.IsPeople(scan, value.First - 2)
        && (scan.IsAny(value.First - 1, scan.Language.Measures.Fractions.Below) || scan.IsAny(value.First - 1, scan.Language.Measures.Threshold));

    /// <summary>"Nog 10 dagen na aankoop": a term, where "nog 10 dagen" tells what is left of one.</summary>
    private static bool CountsFrom(TextScan scan, Quantity value) =>
        scan.IsAny(value.First - 1, scan.Language.Measures.Remaining) && (scan.IsAny(value.Last + 1, scan.Language.Measures.After) || scan.IsAny(value.Last + 1, scan.Language.Measures.Ahead));

    /// <summary>"6 jaar en ouder", "25 years of experience".</summary>
    private static bool LeadsOn(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        return scan.IsAny(at, measures.Conjunctions) || scan.IsAny(at, measures.RangeWords) || scan.IsAny(at, measures.Reference);
    }

    /// <summary>Adds how the value ties in with its sentence.</summary>
    public static Quantity Describe(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        if (value.Dimension == Unit.Percent)
        {
            return PriceContext.Describe(scan, value) with { IsAfter = Precedes(scan, value, measures.After) };
        }

        var isRate = value.IsLength && IsFrequency(scan, value) && !PastTimes.Holds(scan, value);
        return value with
        {
            IsBackground = isRate || IsBackground(scan, value) || IsFormer(scan, value) || FormerValues.IsOne(scan, value) || IsOfOthers(scan, value),
            IsAge = AgeReader.IsAge(scan, value),
            IsStart = IsStart(scan, value),
            IsRate = isRate,
            IsAfter = Precedes(scan, value, measures.After),
            IsThreshold = (Precedes(scan, value, measures.Threshold) && !IsFromThen(scan, value)) || scan.IsAny(value.First - 2, measures.Orders),
            LeansBack = Precedes(scan, value, measures.Within),
            IsPriceOff = value.IsMoney && PriceContext.IsSaved(scan, value),
        };
    }

    /// <summary>"Raised from 10 to 12 per cent": what stands behind <c>from</c> holds no longer.</summary>
    public static bool IsChange(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        return scan.IsAny(at - 1, measures.ChangedFrom)
            && scan.HasIn(scan.Tokens[at].Sentence, token => token.IsWord && measures.Changes.Contains(token.Text));
    }

    /// <summary>Whether a sentence tells that a value was another before, as of a day: <c>van € 100 naar € 150, per 1 juli opgehoogd</c>.</summary>
    public static bool TellsOfChange(TextScan scan, int sentence) => scan.In(scan.Values, sentence).Any(value => IsChange(scan, value.First)
        && scan.HasAny(value.First, value.Last + 1, scan.Language.Measures.ChangedTo));

    /// <summary>"If one day you want to return it": no term of a day.</summary>
    private static bool IsSomeDay(TextScan scan, Quantity value) => value is { Low: Day, High: Day } && scan.Tokens[value.First].IsWord
        && (scan.IsAny(value.First - 1, scan.Language.Measures.SomeDayBefore)
            || (!value.LeansBack && scan.IsAny(value.Last + 1, scan.Language.Measures.SomeDayBehind) && !scan.IsAny(value.First - 1, scan.Language.Measures.Within)));

    /// <summary>"En dag siger du tak": one day at the beginning of a sentence is some day.</summary>
    public static bool IsOpeningDay(TextScan scan, Quantity value) => value is { Low: Day, High: Day }
        && scan.Tokens[value.First].IsWord && scan.At(value.First - 1).Sentence != scan.Tokens[value.First].Sentence;

    /// <summary>"Elders betaal je € 40", "the deposit, formerly £50": a clause about others, or about what held once.</summary>
    private static bool IsOfOthers(TextScan scan, Quantity value)
    {
        for (var at = value.First - 1; at >= value.First - LongestClause && InClause(scan, at, value); at--)
        {
            if (IsOther(scan, at))
            {
                return true;
            }
        }

        for (var at = value.Last + 1; at <= value.Last + Reach && InClause(scan, at, value); at++)
        {
            if (IsOther(scan, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Vanaf januari € 45", "from now £45": from when, and not from how much.</summary>
    private static bool IsFromThen(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        for (var at = value.First - 1; at >= value.First - Reach + 1; at--)
        {
            var isThen = scan.IsAny(at, measures.Months) || scan.IsAny(at, measures.Then) || (scan.At(at).IsWord && scan.Language.Calendar.Weekdays.ContainsKey(scan.At(at).Text));
            if (isThen && scan.IsAny(at - 1, measures.Threshold))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InClause(TextScan scan, int at, Quantity value) => scan.At(at) is { IsQuoted: false } token
        && token.Sentence == scan.Tokens[value.First].Sentence && !Claims.NegationReader.IsClauseSign(token);

    /// <summary>"Andre tager 400 kr.": Danish tells others from other things by the verb behind.</summary>
    private static bool IsOther(TextScan scan, int at) => scan.IsAny(at, scan.Language.Negation.Elsewhere)
        || (scan.IsAny(at, scan.Language.Negation.Another) && scan.IsAny(at - 1, scan.Language.Measures.Articles) && BeginsAmount(scan, at + 1))
        || (scan.IsAny(at, scan.Language.Negation.Others) && !scan.IsAny(at - 1, scan.Language.Measures.Definite) && (scan.IsAny(at + 1, scan.Language.Negation.Places) || scan.IsAny(at + 1, scan.Language.Negation.Charging)
            || scan.IsAny(at + 1, scan.Language.Negation.Transparent)));

    private static bool BeginsAmount(TextScan scan, int at) => NumberReader.Read(scan, at, out _) >= 0 || scan.Language.Measures.Money.ContainsKey(scan.At(at).Text);

    private static bool IsFormer(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        if (!IsChange(scan, value.First))
        {
            return false;
        }

        // "Van € 6,50 gaan de kosten naar € 4,25": a word that is for nothing else may stand farther on.
        for (var at = value.Last + 1; at <= value.Last + LongestClause && scan.At(at).Sentence == scan.Tokens[value.First].Sentence; at++)
        {
            var isTo = scan.IsAny(at, measures.ChangedTo) && (at == value.Last + 1 || !scan.IsAny(at, measures.RangeWords) && !scan.IsAny(at, measures.Within));
            if (isTo && BeginsAmount(scan, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is told of a value lies beyond it: after it, more than it, or that long before something.</summary>
    public static bool IsBeyond(TextScan scan, Quantity value) =>
        value.IsAfter || scan.IsAny(value.First - 1, scan.Language.Negation.Than) || IsLessLeft(scan, value) || scan.IsAny(value.Last + 1, scan.Language.Measures.Ahead);

    /// <summary>"Med under 48 timer til", "in the last 48 hours": what is left when it is too late.</summary>
    private static bool IsLessLeft(TextScan scan, Quantity value)
    {
        var at = scan.IsAny(value.First - 1, scan.Language.FunctionWords) ? value.First - 2 : value.First - 1;
        return scan.IsAny(at, scan.Language.Measures.Fractions.Below) || scan.IsAny(value.First - 1, scan.Language.Measures.Fractions.Below)
            || scan.IsAny(value.First - 1, scan.Language.Measures.Last);
    }

    /// <summary>Whether one of some words stands within a few words before the value, with no sign between.</summary>
    public static bool Precedes(TextScan scan, Quantity value, HashSet<string> words, int reach = Reach)
    {
        for (var at = value.First - 1; at >= value.First - reach && at >= 0; at--)
        {
            var token = scan.Tokens[at];
            if (!token.IsWord || token.Sentence != scan.Tokens[value.First].Sentence)
            {
                return false;
            }

            if (words.Contains(token.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClock(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        if (!measures.ClockUnits.Contains(scan.Tokens[value.Last].Text) || value.High > 24 * 3600)
        {
            return false;
        }

        var isHour = scan.IsAny(value.First - 1, measures.ClockBefore) && value.High < 24 * 3600 && !IsLengthOf(scan, value);
        var isLead = isHour && scan.At(value.Last + 1).IsWord
            && (measures.After.Contains(scan.At(value.Last + 1).Text) || measures.ClockBefore.Contains(scan.At(value.Last + 1).Text) || measures.Ahead.Contains(scan.At(value.Last + 1).Text));
        var isHalfHour = scan.Tokens[value.First].Text.IndexOfAny(['.', ',']) > 0 && value.Low % 3600 != 1800;
        var isRangeOfHours = value.High > value.Low && value.High - value.Low >= 5 * 3600 && value.Low >= 6 * 3600
            && value.High != 24 * 3600;
        return (isHour && !isLead) || isHalfHour || isRangeOfHours;
    }

    /// <summary>"Een gesprek van een uur" is as long, where "de trein van 9 uur" and "open van 9 uur tot" tell when.</summary>
    private static bool IsLengthOf(TextScan scan, Quantity value) => scan.IsAny(value.First - 1, scan.Language.Measures.Fractions.Of)
        && ContentWords.IsAt(scan, value.First - 2) && !scan.Language.Calendar.Weekdays.ContainsKey(scan.At(value.First - 2).Text) && !scan.IsAny(value.First - 2, scan.Language.Calendar.OfHours)
        && !scan.IsAny(value.First - 3, scan.Language.Measures.Definite)
        && !scan.IsAny(value.Last + 1, scan.Language.Calendar.Until) && !scan.At(value.Last + 1).IsSign('-');

    /// <summary>"£45 a month", "45 euros a month".</summary>
    private static bool EndsPrice(TextScan scan, int at)
    {
        var money = scan.Language.Measures.Money;
        return money.ContainsKey(scan.At(at).Text) || (scan.At(at).Kind == TokenKind.Number && money.ContainsKey(scan.At(at - 1).Text));
    }

    /// <summary><c>7 dagen per week</c>, <c>3 times a week</c>, <c>24 uur per dag</c>.</summary>
    private static bool IsFrequency(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        var isRest = scan.IsAny(value.First, measures.Articles) && (measures.Units.ContainsKey(scan.At(value.First - 1).Text) || EndsPrice(scan, value.First - 1));
        var isTimes = scan.IsAny(value.First - 1, measures.Times) && !scan.IsAny(value.First - 2, measures.Then);
        if (isRest || isTimes || measures.Intervals.Any(words => NumberReader.Follows(scan, value.First - words.Length, words)))
        {
            return true;
        }

        for (var at = value.Last + 1; at <= value.Last + 3; at++)
        {
            if (!scan.At(at).IsWord && !scan.At(at).IsSign('/'))
            {
                return false;
            }

            var isUnit = at > value.Last + 1 && measures.Units.TryGetValue(scan.At(at).Text, out var unit)
                && unit.Dimension is Unit.Time or Unit.Months;
            if (isUnit)
            {
                return true;
            }

            var leadsOn = scan.At(at).IsSign('/') || measures.Per.Contains(scan.At(at).Text) || measures.Articles.Contains(scan.At(at).Text);
            if (!leadsOn)
            {
                return false;
            }
        }

        return false;
    }
}
