namespace Journeys.Rules.CustomerData;

/// <summary>Digits in a text that belong together, with the signs between their groups.</summary>
internal sealed class DigitRun
{
    private const int WordsBefore = 6;

    /// <summary>The digits of a text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public DigitRun(string text, int start, int end)
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

    /// <summary>Whether a character is a digit as numbers are written with.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is a blank, one that keeps the line together included.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
