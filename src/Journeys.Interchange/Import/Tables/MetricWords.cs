using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>What is measured, as <c>export csv</c> writes it: a title, and perhaps a target such as <c>&gt;= 40</c>.</summary>
internal static class MetricWords
{
    private static readonly string[] Comparisons = [">=", "<=", ">", "<", "="];
    private static readonly string[] Units = ["%", "ms", "s", "m", "h", "d", "w", "mo", "y", ""];

    /// <summary>The statement; the metric is declared along.</summary>
    public static string Statement(string text, Draft draft)
    {
        var (title, target) = Split(text);
        var name = draft.Metrics.For(title);
        if (target is not null || !draft.MetricKinds.ContainsKey(name))
        {
            draft.MetricKinds[name] = Kind(FoldedText.Key(title), target);
        }

        return $"metric {name}{(target is null ? "" : " " + target)}";
    }

    private static (string Title, string? Target) Split(string text)
    {
        foreach (var comparison in Comparisons)
        {
            var at = text.LastIndexOf(comparison, StringComparison.Ordinal);
            var value = at < 0 ? "" : text[(at + comparison.Length)..].Trim().Replace(',', '.');
            if (at > 0 && IsValue(value) && text[..at].Trim() is { Length: > 0 } title)
            {
                return (title, $"{comparison} {value}");
            }
        }

        return (text, null);
    }

    private static bool IsValue(string value)
    {
        if (value.Split('/') is [var points, var maximum])
        {
            return IsNumber(points) && IsNumber(maximum);
        }

        var end = value.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return end > 0 && IsNumber(value[..end]) && Units.Contains(value[end..]);
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 10 && char.IsAsciiDigit(text[^1]) && CellWords.Number(text) is not null && text.IndexOf('+', StringComparison.Ordinal) < 0;

    private static string Kind(string title, string? target) => target switch
    {
        not null when target.Contains('/', StringComparison.Ordinal) => "score",
        not null when target.EndsWith('%') => title.Contains("csat", StringComparison.Ordinal) ? "csat" : "rate",
        not null when char.IsAsciiLetter(target[^1]) => "duration",
        _ when title.Contains("nps", StringComparison.Ordinal) || title.Contains("promoter", StringComparison.Ordinal) => "nps",
        _ => "count",
    };
}
