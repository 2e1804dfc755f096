namespace Journeys.Language.Model.Binding;

/// <summary>The words, signs and codes by which amounts of money are known, in the three languages.</summary>
internal static class CurrencyWords
{
    /// <summary>Codes of ISO 4217 in use, by which an amount with three capitals behind it (<c>49.95 EUR</c>) is told from a size or a kind.</summary>
    private const string Codes =
        " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP"
        + " CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY"
        + " KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK"
        + " NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND"
        + " TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";

    /// <summary>Currencies of a thousand parts, in which three decimals are an amount like any other.</summary>
    private const string OfThousands = " BHD IQD JOD KWD LYD OMR TND ";

    private static readonly Dictionary<string, (string Currency, decimal Part)> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["euro"] = ("EUR", 1),
        ["euros"] = ("EUR", 1),
        ["cent"] = ("EUR", 0.01m),
        ["cents"] = ("EUR", 0.01m),
        ["centen"] = ("EUR", 0.01m),
        ["eurocent"] = ("EUR", 0.01m),
        ["eurocents"] = ("EUR", 0.01m),
        ["eurocenten"] = ("EUR", 0.01m),
        ["kr"] = ("DKK", 1),
        ["krone"] = ("DKK", 1),
        ["kroner"] = ("DKK", 1),
        ["kronen"] = ("DKK", 1),
        ["øre"] = ("DKK", 0.01m),
        ["pound"] = ("GBP", 1),
        ["pounds"] = ("GBP", 1),
        ["pond"] = ("GBP", 1),
        ["pund"] = ("GBP", 1),
        ["penny"] = ("GBP", 0.01m),
        ["pence"] = ("GBP", 0.01m),
        ["dollar"] = ("USD", 1),
        ["dollars"] = ("USD", 1),
        ["frank"] = ("CHF", 1),
        ["franken"] = ("CHF", 1),
    };

    /// <summary>The currency that a word behind an amount means, and which part of it; null where it means none.</summary>
    public static (string Currency, decimal Part)? Behind(string word)
    {
        if (IsCode(word) && Codes.Contains(" " + word + " "))
        {
            return (word, 1);
        }

        return Words.TryGetValue(word, out var known) ? known : null;
    }

    /// <summary>The code of the currency that a word or sign before an amount means (<c>euro</c>, <c>kr</c>, <c>€</c>); null where it means none.</summary>
    public static string? Before(string written) => written switch
    {
        "€" => "EUR",
        "£" => "GBP",
        "$" => "USD",
        "¥" => "JPY",
        _ when Words.TryGetValue(written, out var known) => known.Part == 1 ? known.Currency : null,
        _ when written.Length == 3 && Codes.Contains(" " + written.ToUpperInvariant() + " ") => written.ToUpperInvariant(),
        _ => null,
    };

    /// <summary>Whether only one currency is written so; a dollar or a krone may be that of several countries.</summary>
    public static bool IsCertain(string written) => Before(written) is "EUR" or "GBP" || (written.Length == 3 && Before(written) is not (null or "DKK" or "USD"));

    /// <summary>Whether a text has the form of a currency's code: three capitals.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length == 3 && text[0] is >= 'A' and <= 'Z' && text[1] is >= 'A' and <= 'Z' && text[2] is >= 'A' and <= 'Z';

    /// <summary>
    /// Whether an amount may be meant as thousands: one to three digits, a point, and three more (<c>1.000</c>), which no amount in a
    /// currency of a hundred parts has.
    /// </summary>
    public static bool IsAmbiguous(string currency, ReadOnlySpan<char> amount) =>
        MayBeThousands(amount) && !OfThousands.Contains(" " + currency + " ");

    /// <summary>Whether a number has one to three digits, a point, and three more.</summary>
    public static bool MayBeThousands(ReadOnlySpan<char> amount)
    {
        var point = amount.IndexOf('.');
        var whole = point > 0 && amount[0] is '+' or '-' ? amount.Slice(1, point - 1) : amount.Slice(0, Math.Max(point, 0));
        return whole.Length is >= 1 and <= 3 && whole[0] != '0' && amount.Length - point == 4 && AreDigits(whole) && AreDigits(amount.Slice(point + 1));
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
