using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Negations that deny no promise: limits, bounds, duties less and burdens spared.</summary>
internal static class NegationLimits
{
    /// <summary>"Not only", "niet later dan", "hoeft niet": a limit, a bound or a duty less, and no denial.</summary>
    public static bool IsLimit(TextScan scan, int negation, NegationWords words)
    {
        if (scan.IsAny(negation + 1, words.Only) || scan.IsAny(negation - 1, words.Need))
        {
            return true;
        }

        for (var at = negation + 1; at <= negation + 2; at++)
        {
            if (scan.IsAny(at, words.Comparatives))
            {
                return scan.IsAny(at + 1, words.Than);
            }
        }

        return false;
    }

    /// <summary>Whether the mention is of a burden: "retourkosten", "return fees".</summary>
    public static bool IsBurden(TextScan scan, Mention mention, NegationWords words) =>
        HoldsBurden(scan.Tokens[mention.Last].Text, words, 3) || (scan.At(mention.Last + 1).IsWord && HoldsBurden(scan.At(mention.Last + 1).Text, words, 0));

    private static bool HoldsBurden(string word, NegationWords words, int from)
    {
        foreach (var burden in words.Burdens)
        {
            var at = from < word.Length ? word.IndexOf(burden, from, StringComparison.Ordinal) : -1;
            if (from == 0 ? at == 0 : at > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No return label needed": what is not needed is not denied.</summary>
    public static bool NeedsNothing(TextScan scan, Mention mention, NegationWords words)
    {
        for (var at = mention.Last + 1; at <= mention.Last + 3; at++)
        {
            if (scan.IsAny(at, words.Need) || scan.At(at).Text is "nodig" or "needed" or "required" or "necessary")
            {
                return true;
            }
        }

        return false;
    }
}
