namespace Journeys.Rules.Texts;

/// <summary>Knows a value that held once, beside the one that holds: <c>nu 100 kr. (før 75 kr.)</c>, <c>once it was £4; today it is £5</c>.</summary>
internal static class FormerValues
{
    private const int LongestClause = 8;
    private const int Reach = 12;

    /// <summary>Whether a value is told as what was.</summary>
    public static bool IsOne(TextScan scan, Quantity value) =>
        IsAside(scan, value) || IsCompared(scan, value) || IsReplaced(scan, value) || IsOfThen(scan, value) || PastTimes.Holds(scan, value);

    /// <summary>"EUR 350 instead of EUR 300".</summary>
    private static bool IsReplaced(TextScan scan, Quantity value) => scan.At(value.First - 1).IsWord && scan.At(value.First - 2).IsWord
        && scan.Language.Measures.InsteadOf.Contains(scan.At(value.First - 2).Text + " " + scan.At(value.First - 1).Text);

    /// <summary>"(før 75 kr.)", ", was £4": the word before it opens its clause.</summary>
    private static bool IsAside(TextScan scan, Quantity value)
    {
        var word = value.First - 1;
        return scan.IsAny(word, scan.Language.Measures.Former) && scan.At(word - 1) is { Kind: TokenKind.Sign } sign
            && sign.Sentence == scan.Tokens[value.First].Sentence && IsBreak(sign);
    }

    /// <summary>"36 grader mod 34 grader": another number of a thing stands before it.</summary>
    private static bool IsCompared(TextScan scan, Quantity value)
    {
        if (!scan.IsAny(value.First - 1, scan.Language.Measures.Against))
        {
            return false;
        }

        var unit = value.Thing ?? scan.Tokens[value.Last].Text;
        return scan.At(value.First - 2).Text == unit || scan.At(value.First - 3).Text == unit;
    }

    /// <summary>"Once it was 500 Mbit; these days …": a clause about the past, with a word for it and its verb, before one about now or behind it.</summary>
    private static bool IsOfThen(TextScan scan, Quantity value)
    {
        var measures = scan.Language.Measures;
        var (first, last) = (value.First, value.Last);
        while (first > value.First - LongestClause && IsInClause(scan, first - 1, value))
        {
            first--;
        }

        while (last < value.Last + LongestClause && IsInClause(scan, last + 1, value))
        {
            last++;
        }

        // "It had three stains, and now it has none."
        var now = scan.IsAny(last + 2, measures.Conjunctions) ? last + 3 : last + 2;
        if (scan.HasAny(first, value.First - 1, measures.Was) && scan.At(last + 1).Kind == TokenKind.Sign && scan.At(now).Sentence == scan.Tokens[value.First].Sentence && scan.IsAny(now, measures.Then))
        {
            return true;
        }

        return scan.HasAny(first, last, measures.Once) && scan.HasAny(first, last, measures.Was) && (IsGoingOn(scan, last + 1, value) || IsGoingOn(scan, first - 1, value));
    }

    private static bool IsGoingOn(TextScan scan, int sign, Quantity value) =>
        scan.At(sign) is { Kind: TokenKind.Sign } token && token.Sentence == scan.Tokens[value.First].Sentence && IsBreak(token)
        && Enumerable.Range(sign - Reach, 2 * Reach).Any(at => scan.At(at).Kind == TokenKind.Number && (at < value.First || at > value.Last));

    private static bool IsInClause(TextScan scan, int at, Quantity value) =>
        scan.At(at).Sentence == scan.Tokens[value.First].Sentence && !IsBreak(scan.At(at));

    private static bool IsBreak(Token token) => Claims.NegationReader.IsClauseSign(token) || token.IsSign('-') && !token.IsGlued || token.IsSign('–');
}
