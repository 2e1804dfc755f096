namespace Journeys.Rules.CustomerData;

/// <summary>Digits in a text that belong together, with the signs between their groups.</summary>
internal sealed class DigitRun
{
    private const int MostSigns = 3;
    private const int WordsBefore = 3;

    private DigitRun(string text, int start, int end)
    {
        (Start, Length) = (start, end - start);
        var groups = new List<string>();
        var signs = new List<string>();
        for (var i = start; i < end;)
        {
            var from = i;
            var isDigit = IsDigit(text[i]);
            while (i < end && IsDigit(text[i]) == isDigit)
            {
                i++;
            }

            (isDigit ? groups : signs).Add(text.Substring(from, i - from));
        }

        (Groups, Signs) = ([.. groups], [.. signs]);
        Digits = string.Concat(groups);
        IsInternational = text[start] == '+';
        Before = WordsBehind(text, start);
        After = WordFrom(text, end);
    }

    /// <summary>Where it starts, its plus or bracket included.</summary>
    public int Start { get; }

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>The digits alone.</summary>
    public string Digits { get; }

    /// <summary>The groups as written.</summary>
    public string[] Groups { get; }

    /// <summary>What stands before, between and behind the groups.</summary>
    public string[] Signs { get; }

    /// <summary>Whether it begins with a plus.</summary>
    public bool IsInternational { get; }

    /// <summary>The words before it, the nearest first, up to another number.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>The word right behind it, or nothing.</summary>
    public string After { get; }

    /// <summary>The runs of a text in their order; digits of a word (<c>A12</c>, a bank account) are left out.</summary>
    public static IEnumerable<DigitRun> AllIn(string text)
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

    private static List<string> WordsBehind(string text, int start)
    {
        var words = new List<string>();
        var i = start - 1;
        while (i >= 0 && words.Count < WordsBefore && !IsDigit(text[i]) && text[i] is not ('!' or '?' or '\n'))
        {
            var end = i + 1;
            while (i >= 0 && char.IsLetter(text[i]))
            {
                i--;
            }

            if (end > i + 1)
            {
                words.Add(text.Substring(i + 1, end - i - 1).ToLowerInvariant());
            }
            else
            {
                i--;
            }
        }

        return words;
    }

    private static string WordFrom(string text, int end)
    {
        var start = end;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < text.Length && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return text.Substring(start, stop - start).ToLowerInvariant();
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsJoiner(char c) => IsBlank(c) || c is '-' or '\u2010' or '\u2011' or '\u2013' or '.' or '/' or '(' or ')';
}
