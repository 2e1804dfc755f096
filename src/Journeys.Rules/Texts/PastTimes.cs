namespace Journeys.Rules.Texts;

/// <summary>Knows a sentence about a time that is over, by its words alone: <c>we used to deliver in 9 days</c>, <c>engang tog en vask 25 minutter</c>.</summary>
internal static class PastTimes
{
    private const int LongestEcho = 4;

    /// <summary>Whether the sentence of a value tells what was, and no longer is.</summary>
    public static bool Holds(TextScan scan, Quantity value)
    {
        var sentence = scan.Tokens[value.First].Sentence;
        var first = scan.FirstOf(sentence);
        var last = first + scan.TokensIn(sentence).Count - 1;
        return IsHabitOfOld(scan, first, value.First - 1)
            || (scan.HasAny(first, last, scan.Language.Measures.Was) && (OpensThen(scan, first) || IsAgo(scan, value, first, last) || IsTakenBack(scan, sentence + 1)));
    }

    /// <summary>"We used to deliver", and not "you get used to".</summary>
    private static bool IsHabitOfOld(TextScan scan, int first, int last)
    {
        var measures = scan.Language.Measures;
        for (var at = first + 1; at < last; at++)
        {
            if (scan.IsAny(at, measures.Habitual) && scan.IsAny(at + 1, measures.Infinitive) && !scan.IsAny(at - 1, measures.Accustoming))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Engang tog …", "vroeger kon …": the verb right behind, so that it is no clause of time; "until last season you could …".</summary>
    private static bool OpensThen(TextScan scan, int first)
    {
        var measures = scan.Language.Measures;
        return (scan.IsAny(first, measures.Once) && scan.IsAny(first + 1, measures.Was))
            || (scan.IsAny(first, measures.Until) && scan.IsAny(first + 1, measures.Previous));
    }

    /// <summary>"Ten years ago we charged £60"; of "three weeks ago" itself nothing is said here.</summary>
    private static bool IsAgo(TextScan scan, Quantity value, int first, int last)
    {
        var measures = scan.Language.Measures;
        for (var at = first + 1; at <= last; at++)
        {
            if (scan.IsAny(at, measures.Ago) && at != value.Last + 1 && scan.At(at - 1).IsWord && measures.Units.ContainsKey(scan.At(at - 1).Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… Not any more.": a few words behind it take it all back.</summary>
    private static bool IsTakenBack(TextScan scan, int sentence)
    {
        var words = scan.TokensIn(sentence).Count(token => token.IsWord);
        return words is > 0 and <= LongestEcho
            && scan.HasIn(sentence, token => token.IsWord && scan.Language.Negation.Lasting.Contains(token.Text))
            && scan.HasIn(sentence, token => Claims.NegationReader.IsNegation(token, scan.Language.Negation));
    }
}
