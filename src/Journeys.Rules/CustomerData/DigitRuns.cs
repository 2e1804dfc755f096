using static Journeys.Rules.CustomerData.DigitRun;

namespace Journeys.Rules.CustomerData;

/// <summary>Finds the digits of a text that belong together.</summary>
internal static class DigitRuns
{
    private const int MostSigns = 3;

    /// <summary>The runs of a text in their order; digits of a word (<c>A12</c>, a bank account) are left out.</summary>
    public static IEnumerable<DigitRun> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
            {
                continue;
            }

            var end = EndOf(text, i);
            var start = i > 0 && text[i - 1] is '+' or '(' ? i - 1 : i;
            start = start > 0 && text[start] == '(' && text[start - 1] == '+' ? start - 1 : start;
            if (IsFree(text, start, end) && !IsOfBankAccount(text, start))
            {
                yield return new DigitRun(text, start, end);
            }

            i = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (true)
        {
            while (end < text.Length && IsDigit(text[end]))
            {
                end++;
            }

            var next = end;
            while (next < text.Length && next - end < MostSigns && IsJoiner(text[next]))
            {
                next++;
            }

            // A point or a slash before a blank ends a sentence or an entry, not a group.
            var goesOn = next < text.Length && IsDigit(text[next]) && next > end && !(text[end] is '.' or '/' && next > end + 1);
            if (!goesOn)
            {
                return end;
            }

            end = next;
        }
    }

    private static bool IsFree(string text, int start, int end)
    {
        var isBehind = end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or '%' or '@');
        if (isBehind || start == 0)
        {
            return !isBehind;
        }

        var before = text[start - 1];
        return !(char.IsLetterOrDigit(before) || before is '_' or '#' or '€' or '$' or '£' or ',')
            && !(before is '-' or '/' or '=' && start > 1 && char.IsLetterOrDigit(text[start - 2]));
    }

    /// <summary>Whether <c>NL91 ABNA</c> or <c>DK50</c> stands before it.</summary>
    private static bool IsOfBankAccount(string text, int start)
    {
        var before = new string([.. text.Substring(Math.Max(0, start - 12), Math.Min(12, start)).Where(c => c != ' ')]);
        return EndsWithCountry(before) || (before.Length >= 8 && AreCapitals(before, before.Length - 4, 4) && EndsWithCountry(before.Substring(0, before.Length - 4)));
    }

    private static bool EndsWithCountry(string text) =>
        text.Length >= 4 && AreCapitals(text, text.Length - 4, 2) && IsDigit(text[text.Length - 1]) && IsDigit(text[text.Length - 2]);

    private static bool AreCapitals(string text, int start, int count) => text.Skip(start).Take(count).All(c => c is >= 'A' and <= 'Z');

    private static bool IsJoiner(char c) => IsBlank(c) || c is '-' or '\u2010' or '\u2011' or '\u2013' or '.' or '/' or '(' or ')';
}
