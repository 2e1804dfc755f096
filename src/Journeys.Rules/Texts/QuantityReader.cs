using Journeys.Rules.Languages;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Texts;

/// <summary>
/// Finds the values that a text gives: numbers with their units, amounts, percentages, scores, and bare numbers. Hours of the
/// clock, ages and frequencies are marked as background; dates and telephone numbers are no values.
/// </summary>
internal static class QuantityReader
{
    /// <summary>Reads all values of a text.</summary>
    public static Quantity[] Read(TextScan scan)
    {
        var found = new List<Quantity>();
        var at = 0;
        while (at < scan.Tokens.Length)
        {
            var token = scan.Tokens[at];
            var mayBegin = !token.IsQuoted && (!token.IsWord || scan.Language.Measures.MayBeginValue(token.Text));
            if (mayBegin && ReadAt(scan, at) is { } quantity)
            {
                Add(scan, found, quantity);
                at = quantity.Last + 1;
            }
            else
            {
                at++;
            }
        }

        return found.ToArray();
    }

    private static void Add(TextScan scan, List<Quantity> found, Quantity quantity)
    {
        var former = found.Count - 1;
        if (former >= 0 && Between(scan, found[former], quantity) is { } range)
        {
            found[former] = QuantityContext.Describe(scan, range);
            return;
        }

        found.Add(QuantityContext.Describe(scan, former >= 0 ? WithUnitOf(scan, found[former], quantity) : quantity));
    }

    /// <summary>"Between a quarter and half an hour", "tussen de 20 en 30 minuten": two ends of one value, which may share a unit; null where they are two.</summary>
    private static Quantity? Between(TextScan scan, Quantity former, Quantity value)
    {
        var measures = scan.Language.Measures;
        var before = scan.IsAny(former.First - 1, measures.Between) ? former.First - 1 : former.First - 2;
        var isPair = value.First == former.Last + 2 && scan.IsAny(former.Last + 1, measures.Conjunctions)
            && scan.IsAny(before, measures.Between) && scan.At(before).Sentence == scan.Tokens[value.First].Sentence;
        if (!isPair)
        {
            return null;
        }

        return InUnitOf(scan, former, value) is { } low && low <= value.High ? value with { First = former.First, Low = low } : null;
    }

    /// <summary>The lower end in the unit of the upper; null where it has another.</summary>
    private static decimal? InUnitOf(TextScan scan, Quantity former, Quantity value)
    {
        if (former.Dimension == value.Dimension)
        {
            return former.Low;
        }

        var hasUnit = UnitAt(scan, value.Last, out var unit) >= 0 && unit.Dimension == value.Dimension;
        return former.Dimension != Unit.Number ? null : hasUnit ? former.Low * unit.Factor : value.IsMoney ? former.Low : null;
    }

    /// <summary>"Send it within 3 days and we pay within 10": the second number has the unit of the first.</summary>
    private static Quantity WithUnitOf(TextScan scan, Quantity former, Quantity value)
    {
        var within = scan.Language.Measures.Within;
        var isBare = value.Dimension == Unit.Number && (value.Thing is null || scan.Language.FunctionWords.Contains(value.Thing)) && scan.IsAny(value.First - 1, within);
        var isAlike = isBare && former is { LeansBack: true, Dimension: Unit.Time or Unit.Months or Unit.WorkingDays } && scan.Tokens[former.First].Sentence == scan.Tokens[value.First].Sentence;
        return isAlike && UnitAt(scan, former.Last, out var unit) >= 0 && unit.Dimension == former.Dimension
            ? value with { Dimension = unit.Dimension, Low = value.Low * unit.Factor, High = value.High * unit.Factor, Thing = null }
            : value;
    }

    private static Quantity? ReadAt(TextScan scan, int at) =>
        MoneyReader.Read(scan, at) ?? WordedQuantityReader.Read(scan, at) ?? FractionReader.Read(scan, at) ?? ReadMeasured(scan, at)
        ?? WordedQuantityReader.ReadArticle(scan, at);

    /// <summary>A number or a range with its unit, a score, or a bare number.</summary>
    private static Quantity? ReadMeasured(TextScan scan, int at)
    {
        var next = NumberReader.Read(scan, at, out var low);
        if (next < 0)
        {
            return null;
        }

        // "Kl. 7 dagen efter" is an hour of the next day, and no seven days.
        if (ClockReader.IsBehindMark(scan, at))
        {
            return Bare(scan, at, next, low, low);
        }

        if (ReadScore(scan, at, next, low) is { } score)
        {
            return score;
        }

        var high = low;
        if (RangeEnd(scan, next, out var end) is var behind and > 0 && end > low)
        {
            (low, high, next) = (QuantityContext.IsChange(scan, at) ? end : low, end, behind);
        }

        if (UnitAt(scan, next, out var unit) is var last and >= 0)
        {
            return new Quantity(unit.Dimension, low * unit.Factor, high * unit.Factor) { First = at, Last = last };
        }

        return Bare(scan, at, next, low, high);
    }

    private static Quantity? Bare(TextScan scan, int at, int next, decimal low, decimal high)
    {
        // "20 Uhr" is an hour of the clock and never a length.
        if (scan.IsAny(next, scan.Language.Measures.ClockUnits))
        {
            return null;
        }

        if (scan.Tokens[at].IsGlued || scan.At(next) is { IsGlued: true, Kind: TokenKind.Word } || !IsPlainNumber(scan, at, next))
        {
            return null;
        }

        var thing = scan.At(next);
        var isThing = thing.IsWord && thing.Sentence == scan.Tokens[at].Sentence;
        return new Quantity(Unit.Number, low, high) { First = at, Last = next - 1, Thing = isThing ? thing.Text : null };
    }

    /// <summary>Whether a bare number is an amount and not a year, a date, a telephone number, or a part of a name.</summary>
    private static bool IsPlainNumber(TextScan scan, int at, int next)
    {
        var token = scan.Tokens[at];
        if (token.Kind != TokenKind.Number)
        {
            return true;
        }

        var isYear = token.Length == 4 && token.Text[0] is '1' or '2' && token.Text.IndexOfAny(['.', ',']) < 0;
        var isCode = token.Length > 1 && token.Text[0] == '0' && char.IsDigit(token.Text[1]);
        var isDate = scan.IsAny(next, scan.Language.Measures.Months) || scan.IsAny(at - 1, scan.Language.Measures.Months)
            || (scan.At(next).IsSign('.') && scan.IsAny(next + 1, scan.Language.Measures.Months));
        var isGrouped = scan.At(at - 1).Kind is TokenKind.Number or TokenKind.Time || scan.At(next).Kind is TokenKind.Number;
        var isSlashed = scan.At(next).IsSign('/') || scan.At(at - 1).IsSign('/') || scan.At(at - 1).IsSign('+')
            || scan.At(at - 1).IsSign('#');
        return !(isYear || isCode || isDate || isGrouped || isSlashed || StreetReader.IsHouse(scan, at));
    }

    private static Quantity? ReadScore(TextScan scan, int at, int next, decimal points)
    {
        var behind = -1;
        if (scan.At(next).IsSign('/') && scan.At(next + 1).Kind == TokenKind.Number)
        {
            behind = next + 1;
        }

        foreach (var words in scan.Language.Measures.OutOf)
        {
            behind = behind < 0 && NumberReader.Follows(scan, next, words) ? next + words.Length : behind;
        }

        if (behind < 0 || NumberReader.Read(scan, behind, out var maximum) is var end && end < 0)
        {
            return null;
        }

        // "Vier van de vijf bezoekers" are four in five of them, and no mark.
        if (maximum > 0 && points <= maximum && PriceContext.IsPeople(scan, end))
        {
            var share = 100 * points / maximum;
            return new Quantity(Unit.Percent, Math.Floor(share), Math.Ceiling(share)) { First = at, Last = end - 1 };
        }

        var isScale = maximum is 5 or 7 or 10 or 100 && points <= maximum;
        return isScale ? new Quantity(Unit.Score, points / maximum, points / maximum) { First = at, Last = end - 1 } : null;
    }

    private static int RangeEnd(TextScan scan, int next, out decimal end)
    {
        end = 0;
        var isRange = scan.At(next).IsSign('-') || scan.IsAny(next, scan.Language.Measures.RangeWords);
        return isRange ? NumberReader.Read(scan, next + 1, out end) : -1;
    }

    /// <summary>The unit behind a number: glued, hyphenated, or with a filler word between.</summary>
    /// <returns>The unit's last token, or -1.</returns>
    internal static int UnitAt(TextScan scan, int at, out Unit unit)
    {
        var measures = scan.Language.Measures;
        for (var skipped = 0; skipped < 3; skipped++)
        {
            var token = scan.At(at);
            if (token.IsSign('%'))
            {
                unit = new Unit(Unit.Percent, 1);
                return at;
            }

            if (token.IsWord)
            {
                if (measures.DoubleUnits.TryGetValue(token.Text + " " + scan.At(at + 1).Text, out unit))
                {
                    return at + 1;
                }

                if (TryUnit(measures, token.Text, out unit))
                {
                    return scan.At(at + 1).IsSign('.') && token.Text == "pct" ? at + 1 : at;
                }
            }

            var mayStandBetween = (token.IsSign('-') && skipped == 0)
                || (token.IsWord && measures.Fillers.Contains(token.Text));
            if (!mayStandBetween)
            {
                break;
            }

            at++;
        }

        unit = default;
        return -1;
    }

    /// <summary>A unit by its word, also as the first part of a hyphenated word (<c>30-day-returns</c>).</summary>
    private static bool TryUnit(MeasureWords measures, string word, out Unit unit)
    {
        if (measures.Units.TryGetValue(word, out unit))
        {
            return true;
        }

        var hyphen = word.IndexOf('-');
        return hyphen > 0 && measures.Units.TryGetValue(word.Substring(0, hyphen), out unit);
    }
}
