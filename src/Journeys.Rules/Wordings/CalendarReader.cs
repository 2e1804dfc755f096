using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>Reads dates, hours of the clock, days of the week and years.</summary>
internal static class CalendarReader
{
    /// <summary>All of them, in order; what a quotation says is left out.</summary>
    public static List<Fact> Read(TextScan scan)
    {
        var facts = new List<Fact>();
        var at = 0;
        while (at < scan.Tokens.Length)
        {
            var fact = scan.Tokens[at].IsQuoted
                ? null
                : DateAt(scan, at) ?? ClockReader.ReadAt(scan, at) ?? DayOfMonthAt(scan, at) ?? OrdinalAt(scan, at) ?? WeekdayAt(scan, at) ?? YearAt(scan, at);
            if (fact is not null)
            {
                facts.Add(fact);
            }

            at = fact is null ? at + 1 : fact.Last + 1;
        }

        return facts;
    }

    private static Fact? DateAt(TextScan scan, int at) => IsoDateAt(scan, at) ?? MonthFirstAt(scan, at) ?? DayFirstAt(scan, at);

    /// <summary><c>12 mei 2026</c>, <c>12. maj</c>, <c>12th of May</c>.</summary>
    private static Fact? DayFirstAt(TextScan scan, int at)
    {
        if (DayAt(scan, at, out var next) is not (> 0 and var day))
        {
            return null;
        }

        next += scan.IsAny(next, scan.Language.Calendar.DayJoiners) ? 1 : 0;
        if (MonthAt(scan, next) is not (> 0 and var month))
        {
            return null;
        }

        var year = Year(scan, next + 1, out var last);
        return Date(year, month, day, at, year == 0 ? next : last);
    }

    /// <summary><c>May 12</c>, <c>May 12th, 2026</c>.</summary>
    private static Fact? MonthFirstAt(TextScan scan, int at)
    {
        if (MonthAt(scan, at) is not (> 0 and var month) || scan.Language.HasDecimalComma || DayAt(scan, at + 1, out var next) is not (> 0 and var day))
        {
            return null;
        }

        var year = Year(scan, next + (scan.At(next).IsSign(',') ? 1 : 0), out var last);
        return Date(year, month, day, at, year == 0 ? next - 1 : last);
    }

    /// <summary><c>2026-05-12</c>, <c>12-05-2026</c>, <c>12/5/2026</c>.</summary>
    private static Fact? IsoDateAt(TextScan scan, int at)
    {
        bool IsJoint(int sign) => (scan.At(sign).IsSign('-') || scan.At(sign).IsSign('/')) && scan.At(sign).IsGlued && scan.At(sign + 1).IsGlued;
        var isDate = scan.At(at).Kind == TokenKind.Number && IsJoint(at + 1) && scan.At(at + 2).Kind == TokenKind.Number
            && IsJoint(at + 3) && scan.At(at + 4).Kind == TokenKind.Number;
        if (!isDate)
        {
            return null;
        }

        var (first, month, last) = (Digits.Whole(scan.At(at).Text), Digits.Whole(scan.At(at + 2).Text), Digits.Whole(scan.At(at + 4).Text));
        var (year, day) = scan.At(at).Length == 4 ? (first, last) : (last, first);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? Date(year, month, day, at, at + 4) : null;
    }

    /// <summary><c>before the 5th of the month</c>, <c>vóór de 5e van de maand</c>, <c>inden den 5. i måneden</c>.</summary>
    private static Fact? DayOfMonthAt(TextScan scan, int at)
    {
        var next = at + 1;
        var day = scan.At(at).IsWord && scan.Language.Calendar.Ordinals.TryGetValue(scan.At(at).Text, out var which) ? which : DayAt(scan, at, out next);
        if (day == 0 || (next == at + 1 && !scan.At(at).IsWord) || !scan.IsAny(next, scan.Language.Calendar.DayJoiners))
        {
            return null;
        }

        var unit = next + 1;
        while (unit <= next + 2 && (scan.IsAny(unit, scan.Language.FunctionWords) || scan.IsAny(unit, scan.Language.Measures.Articles) || scan.IsAny(unit, scan.Language.Measures.Each)))
        {
            unit++;
        }

        return scan.At(unit).IsWord && scan.Language.Measures.Units.TryGetValue(scan.At(unit).Text, out var month) && month is { Dimension: Unit.Months, Factor: 1 }
            ? new Fact("day of month", day, day) { First = at, Last = unit }
            : null;
    }

    /// <summary>"The second Saturday", "hver 2. dag": which of them, where a day of the week or a unit of time follows.</summary>
    private static Fact? OrdinalAt(TextScan scan, int at)
    {
        var token = scan.At(at);
        var next = at + 1;
        var which = 0;
        if (token.IsWord)
        {
            scan.Language.Calendar.Ordinals.TryGetValue(token.Text, out which);
        }
        else if (scan.Language.OrdinalPoint && token is { Kind: TokenKind.Number, Length: 1 } && scan.At(next).IsSign('.') && scan.At(next).IsGlued)
        {
            which = Digits.Whole(token.Text);
            next++;
        }

        else if (token.Kind == TokenKind.Number && DayAt(scan, at, out var behind) is > 0 and var day && behind > next && scan.IsAny(behind, scan.Language.Measures.NumberedPlaces))
        {
            (which, next) = (day, behind);
        }

        var counted = scan.At(next).IsWord ? scan.At(next).Text : "";
        if (which == 0 || counted.Length == 0)
        {
            return null;
        }

        var isDay = scan.Language.Calendar.Weekdays.ContainsKey(counted);
        var isUnit = scan.Language.Measures.Units.TryGetValue(counted, out var unit) && unit.Dimension is Unit.Time or Unit.Months;
        var isPlace = scan.IsAny(next, scan.Language.Measures.NumberedPlaces);
        var kind = isDay ? Fact.Weekday : isUnit ? unit.Dimension + Math.Floor(unit.Factor) : counted;
        return isDay || isUnit || isPlace ? new Fact(Fact.Nth + kind, which, which) { First = at, Last = next - 1 } : null;
    }

    /// <summary>A day of the week; "also on Saturday" comes on top of others.</summary>
    private static Fact? WeekdayAt(TextScan scan, int at) =>
        scan.At(at).IsWord && scan.Language.Calendar.Weekdays.TryGetValue(scan.At(at).Text, out var day) && !scan.HasAny(at - 2, at - 1, scan.Language.Negation.Too)
            ? new Fact(Fact.Weekday, day, day) { First = at, Last = at, IsOfDate = DateAt(scan, at + 1) is not null || DateAt(scan, at + 2) is not null }
            : null;

    private static Fact? YearAt(TextScan scan, int at)
    {
        var token = scan.At(at);
        if (token.Kind != TokenKind.Number || token.Length != 4 || token.IsGlued || Digits.Whole(token.Text) is not (>= 1800 and <= 2100 and var year)
            || QuantityReader.UnitAt(scan, at + 1, out _) >= 0)
        {
            return null;
        }

        var role = scan.IsAny(at - 1, scan.Language.Calendar.Since) ? "year since" : "year";
        return new Fact(role, year, year) { First = at, Last = at };
    }

    /// <summary>The day of a month, with its ordinal sign.</summary>
    private static int DayAt(TextScan scan, int at, out int next)
    {
        next = at + 1;
        var token = scan.At(at);
        if (token.Kind != TokenKind.Number || token.Length > 2 || Digits.Whole(token.Text) is not (>= 1 and <= 31 and var day))
        {
            return 0;
        }

        var isOrdinal = scan.At(next).IsGlued
            && (scan.At(next).IsSign('.') || (scan.At(next).IsWord && scan.At(next).Text is "st" or "nd" or "rd" or "th" or "e" or "ste" or "de"));
        next += isOrdinal ? 1 : 0;
        return day;
    }

    private static int MonthAt(TextScan scan, int at) =>
        scan.At(at).IsWord && scan.Language.Calendar.Months.TryGetValue(scan.At(at).Text, out var month) ? month : 0;

    private static int Year(TextScan scan, int at, out int last)
    {
        last = at;
        return scan.At(at) is { Kind: TokenKind.Number, Length: 4 } token ? Digits.Whole(token.Text) : 0;
    }

    private static Fact Date(int year, int month, int day, int first, int last) =>
        new(Fact.Date, month * 100 + day, month * 100 + day) { Year = year, First = first, Last = last };
}
