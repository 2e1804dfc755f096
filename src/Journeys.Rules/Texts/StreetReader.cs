namespace Journeys.Rules.Texts;

/// <summary>Knows the names of streets and the numbers of houses, which speak of no claim and count nothing: <c>12 Fleet Street</c>, <c>Garantiestraat 4</c>.</summary>
internal static class StreetReader
{
    private const int LongestName = 3;

    /// <summary>Whether a word is one of a street's name.</summary>
    public static bool IsName(TextScan scan, int at)
    {
        if (!IsCapital(scan, at))
        {
            return false;
        }

        if (EndsAsStreet(scan, at) && (!scan.Tokens[at].MayBeginSentence || scan.At(at + 1).Kind == TokenKind.Number))
        {
            return true;
        }

        for (var last = at + 1; last < at + LongestName && IsCapital(scan, last); last++)
        {
            if (scan.IsAny(last, scan.Language.Streets.Words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number is a house's: before the name of a street or behind it, as the language has it.</summary>
    public static bool IsHouse(TextScan scan, int at) =>
        (scan.Language.Streets.Words.Count > 0 && IsName(scan, at + 1)) || (scan.Language.Streets.Endings.Length > 0 && IsCapital(scan, at - 1) && EndsAsStreet(scan, at - 1));

    private static bool EndsAsStreet(TextScan scan, int at)
    {
        var word = scan.Tokens[at].Text;
        foreach (var ending in scan.Language.Streets.Endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapital(TextScan scan, int at) => scan.At(at) is { Kind: TokenKind.Word } token && char.IsUpper(scan.Text[token.Start]);
}
