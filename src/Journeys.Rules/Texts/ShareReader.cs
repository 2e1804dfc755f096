using Journeys.Rules.Languages;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Texts;

/// <summary>
/// Reads parts of a whole that no word beside them tells to be one of a price: <c>half the bill</c>, <c>een kwart aanbetaling</c>,
/// <c>en femtedel i udbetaling</c>. Only a claim of a percentage, spoken of beside them, makes them percentages.
/// </summary>
internal static class ShareReader
{
    private const int Reach = 4;
    private const int NearestPart = 2;

    /// <summary>The parts that a text names, in order; those of time, of people and of the clock are left out.</summary>
    public static Quantity[] Read(TextScan scan)
    {
        List<Quantity>? found = null;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            var token = scan.Tokens[at];
            if (token.IsQuoted || (token.IsWord && !scan.Language.Measures.MayBeginValue(token.Text)) || ShareAt(scan, at) is not { } share)
            {
                continue;
            }

            (found ??= []).Add(share);
            at = share.Last;
        }

        return found?.ToArray() ?? [];
    }

    /// <summary>Whether a part is one of what is to be paid: "half the bill", "a fifth up front".</summary>
    public static bool IsOfBill(TextScan scan, Quantity share)
    {
        for (var at = share.Last + 1; at <= share.Last + Reach && scan.At(at).IsWord && scan.At(at).Sentence == scan.Tokens[share.First].Sentence; at++)
        {
            if (WordBeginnings.Begins(scan.At(at).Text, scan.Language.Measures.Fractions.Bills))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two thirds of the tub is meat": whether a verb ties a part of some whole to the word at an index.</summary>
    public static bool IsMadeOf(TextScan scan, Quantity share, int at)
    {
        if (!scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Of))
        {
            return false;
        }

        for (var verb = share.Last + 2; verb < at && verb <= share.Last + 2 + Reach && scan.At(verb).IsWord; verb++)
        {
            if (scan.IsAny(verb, scan.Language.Measures.Fractions.Consisting))
            {
                return at <= verb + NearestPart;
            }
        }

        return false;
    }

    /// <summary>"70 procent van zulke prenten": a percentage of things, and of no price or bill.</summary>
    public static bool IsOfOtherThings(TextScan scan, Quantity share) =>
        share.Dimension == Unit.Percent && ((scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Of) && !IsOfBill(scan, share)
            && !PriceContext.IsOff(scan, share)) || IsLessOfThing(scan, share));

    /// <summary>"60% less water", "20% minder ruimte": less of a thing, and of no price.</summary>
    public static bool IsLessOfThing(TextScan scan, Quantity share) => scan.IsAny(share.Last + 1, scan.Language.Measures.Fractions.Less)
        && scan.At(share.Last + 2) is { IsWord: true } thing && thing.Sentence == scan.Tokens[share.First].Sentence
        && ContentWords.Is(thing.Text, scan.Language) && !WordBeginnings.Begins(thing.Text, scan.Language.Measures.Fractions.Price)
        && !WordBeginnings.Begins(thing.Text, scan.Language.Measures.Fractions.Bills);

    /// <summary>"Kwart over negen", "a quarter to five": an hour of the clock.</summary>
    public static bool IsClock(TextScan scan, int next) =>
        scan.At(next).Text is "over" or "voor" or "vóór" or "past" or "to" or "i" or "vor" or "nach"
        && NumberReader.Read(scan, next + 1, out _) is var behind and > 0 && QuantityReader.UnitAt(scan, behind, out _) < 0;

    private static Quantity? ShareAt(TextScan scan, int at)
    {
        var next = FractionReader.Any(scan, at, out var parts, out var whole);
        if (next < 0 || IsOfOther(scan, at, next) || Array.Exists(scan.Values, value => value.Dimension == Unit.Percent && value.First <= next - 1 && value.Last >= at))
        {
            return null;
        }

        var exact = 100m * parts / whole;
        return new Quantity(Unit.Percent, Math.Floor(exact), Math.Ceiling(exact)) { First = at, Last = next - 1 };
    }

    /// <summary>"Kwart over negen", "half the time", "the second half", "a quarter of a year", "half of our customers".</summary>
    private static bool IsOfOther(TextScan scan, int at, int next)
    {
        var measures = scan.Language.Measures;
        var before = scan.IsAny(at - 1, measures.Articles) ? at - 2 : at - 1;
        if (scan.At(before).IsWord && scan.Language.Calendar.Ordinals.ContainsKey(scan.At(before).Text))
        {
            return true;
        }

        var thing = next;
        while (thing < next + Reach && (scan.IsAny(thing, measures.Fractions.Of) || scan.IsAny(thing, measures.Articles) || scan.IsAny(thing, scan.Language.FunctionWords)))
        {
            thing++;
        }

        var isTime = QuantityReader.UnitAt(scan, thing, out _) >= 0 || scan.At(thing).Text is "time" or "tijd" or "tid" or "tiden" or "way" or "year" or "dozen";
        return IsClock(scan, next) || isTime || PriceContext.IsPeople(scan, thing) || PriceContext.IsPeople(scan, next);
    }
}
