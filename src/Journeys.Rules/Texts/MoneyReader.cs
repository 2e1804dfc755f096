namespace Journeys.Rules.Texts;

/// <summary>Reads amounts of money: <c>€ 4,95</c>, <c>EUR 4.95</c>, <c>4,95 euro</c>, <c>kr. 39</c>, <c>39,-</c>.</summary>
internal static class MoneyReader
{
    private const int Thousand = 1000;

    /// <summary>The amount that starts at a token, or null.</summary>
    public static Quantity? Read(TextScan scan, int at)
    {
        if (TryCurrency(scan, at, out var before, out var number) && NumberReader.Read(scan, number, out var low) is var next and > 0)
        {
            low *= Thousands(scan, ref next);
            (next, var high) = Range(scan, next, low);
            return Of(scan, before, low, high, at, AfterDash(scan, next) - 1);
        }

        if (scan.IsAny(at, scan.Language.Measures.Articles) && scan.At(at + 1).IsWord && !scan.IsAny(at + 2, scan.Language.Measures.Fractions.Of)
            && TryCurrency(scan, at + 1, out var single, out var after) && single.Part == 1)
        {
            return Of(single, 1, 1, at, after - 1);
        }

        if (Half(scan, at) is { } half)
        {
            return half;
        }

        var behind = NumberReader.Read(scan, at, out var amount);
        if (behind < 0)
        {
            return null;
        }

        (behind, var upper) = Range(scan, behind, amount);
        var afterDash = AfterDash(scan, behind);

        // "A 60-cent fee".
        afterDash += afterDash == behind && scan.At(behind) is { IsGlued: true } hyphen && hyphen.IsSign('-') && scan.At(behind + 1) is { IsGlued: true, IsWord: true } ? 1 : 0;
        if (TryCurrency(scan, afterDash, out var currency, out var end))
        {
            amount += Cents(scan, amount, currency, ref end);
            return Of(scan, currency, amount, Math.Max(upper, amount), at, end - 1);
        }

        afterDash = AfterDash(scan, behind);
        return afterDash > behind && scan.Language.Measures.DashCurrency is { } usual
            ? Of(scan, (usual, 1), amount, upper, at, afterDash - 1)
            : null;
    }

    /// <summary><c>half a euro</c>, <c>een halve euro</c>, <c>en halv krone</c>.</summary>
    private static Quantity? Half(TextScan scan, int at)
    {
        var measures = scan.Language.Measures;
        var half = scan.IsAny(at, measures.Articles) ? at + 1 : at;
        if (!scan.IsAny(half, measures.Half))
        {
            return null;
        }

        var unit = half == at && scan.IsAny(half + 1, measures.Articles) ? half + 2 : half + 1;
        return scan.At(unit).IsWord && TryCurrency(scan, unit, out var currency, out var next) && currency.Part == 1
            ? Of(currency, 0.5m, 0.5m, at, next - 1)
            : null;
    }

    /// <summary>The cents of <c>62 euro 50</c>.</summary>
    private static decimal Cents(TextScan scan, decimal amount, (string Currency, decimal Part) currency, ref int end)
    {
        if (currency.Part == 1 && scan.At(end).IsWord && scan.Language.Measures.Conjunctions.Contains(scan.At(end).Text) && NumberReader.Read(scan, end + 1, out var parts) is var unit and > 0
            && TryCurrency(scan, unit, out var below, out var behind) && below.Part < 1)
        {
            end = behind;
            return parts * below.Part;
        }

        var mayFollow = currency.Part == 1 && amount % 1 == 0 && scan.At(end - 1).IsWord
            && scan.At(end) is { Kind: TokenKind.Word } or { Kind: TokenKind.Number, Length: 2, IsGlued: false };
        if (!mayFollow || NumberReader.Read(scan, end, out var cents) is var next && (next < 0 || cents is < 10 or >= 100 || cents % 1 != 0)
            || QuantityReader.UnitAt(scan, next, out _) >= 0)
        {
            return 0;
        }

        end = next;
        return cents / 100;
    }

    /// <summary>"$5K": how many times the number before it.</summary>
    private static decimal Thousands(TextScan scan, ref int next)
    {
        if (scan.At(next) is not { IsWord: true, IsGlued: true, Text: "k" })
        {
            return 1;
        }

        next++;
        return Thousand;
    }

    private static (int Next, decimal High) Range(TextScan scan, int next, decimal low)
    {
        var isRange = scan.At(next).IsSign('-') || scan.IsAny(next, scan.Language.Measures.RangeWords);
        if (!isRange)
        {
            return (next, low);
        }

        var number = TryCurrency(scan, next + 1, out _, out var behind) ? behind : next + 1;
        var end = NumberReader.Read(scan, number, out var high);
        return end > 0 && high > low ? (end, high) : (next, low);
    }

    /// <summary>"Went up from £8 to £8.50": what it was holds no longer.</summary>
    private static Quantity Of(TextScan scan, (string Currency, decimal Part) currency, decimal low, decimal high, int first, int last)
    {
        var now = high > low && QuantityContext.IsChange(scan, first) ? high : low;
        return Of(currency, now, high, first, last);
    }

    /// <summary>A currency's sign, code or word, and the point of its abbreviation.</summary>
    private static bool TryCurrency(TextScan scan, int at, out (string Currency, decimal Part) currency, out int next)
    {
        next = at + 1;
        var isLetter = scan.At(at) is { Kind: TokenKind.Word, Length: 1, IsGlued: false };
        if (isLetter || !scan.Language.Measures.Money.TryGetValue(scan.At(at).Text, out currency))
        {
            currency = default;
            return false;
        }

        if (scan.At(at).IsWord && scan.At(next).IsSign('.') && scan.At(next).IsGlued)
        {
            next++;
        }

        return true;
    }

    /// <summary>The token behind <c>,-</c> or <c>.-</c>, which stands for no cents.</summary>
    private static int AfterDash(TextScan scan, int at)
    {
        var isDash = (scan.At(at).IsSign(',') || scan.At(at).IsSign('.')) && scan.At(at).IsGlued
            && scan.At(at + 1).IsSign('-') && scan.At(at + 1).IsGlued;
        if (!isDash)
        {
            return at;
        }

        return scan.At(at + 2).IsSign('-') && scan.At(at + 2).IsGlued ? at + 3 : at + 2;
    }

    private static Quantity Of((string Currency, decimal Part) currency, decimal low, decimal high, int first, int last) =>
        new("money:" + currency.Currency, low * currency.Part, high * currency.Part) { First = first, Last = last };
}
