using Journeys.Interchange.Csv;
using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>How feedback is gathered, as <c>export csv</c> writes it: <c>survey every 90d via mail</c>.</summary>
internal static class FeedbackWords
{
    private static readonly string[] Kinds = ["survey", "interview", "review", "analytics", "support"];
    private static readonly string[] Units = ["ms", "s", "m", "h", "d", "w", "mo", "y"];

    /// <summary>The statement, or null where the words are other ones.</summary>
    public static string? Statement(string text)
    {
        var via = text.IndexOf(" via ", StringComparison.Ordinal);
        var head = via < 0 ? text : text[..via];
        var every = head.IndexOf(" every ", StringComparison.Ordinal);
        var rhythm = every < 0 ? "" : head[(every + 7)..].Trim();
        if (CellWords.Choice(every < 0 ? head : head[..every], Kinds) is not { } kind || (every >= 0 && !IsDuration(rhythm)))
        {
            return null;
        }

        return $"feedback {kind}{(every < 0 ? "" : " every " + rhythm)}{(via < 0 ? "" : " via " + JourneyText.Quoted(text[(via + 5)..]))}";
    }

    private static bool IsDuration(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return end is > 0 and < 10 && char.IsAsciiDigit(text[0]) && CellWords.Number(text[..end]) is not null && Units.Contains(text[end..]);
    }
}

/// <summary>What is personalised, as <c>export csv</c> writes it: <c>interests, size (consent)</c>.</summary>
internal static class PersonalisedWords
{
    private static readonly string[] Bases = [.. PersonalisedText.Bases];

    /// <summary>The statement.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isExport">Whether <c>export csv</c> wrote them, so that backslashes mean something.</param>
    public static string Statement(string text, bool isExport)
    {
        var (words, basis) = isExport ? PersonalisedText.Cut(text) : Read(text);
        var with = string.Join(", ", (words.Count == 0 ? [text] : words).Select(JourneyText.Quoted));
        return $"personalised with {with}{(basis is null ? "" : " basis " + basis)}";
    }

    private static (IReadOnlyList<string> With, string? Basis) Read(string text)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var basis = open > 0 ? CellWords.Choice(text[(open + 2)..^1], Bases) : null;
        return ((basis is null ? text : text[..open]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), basis);
    }
}
