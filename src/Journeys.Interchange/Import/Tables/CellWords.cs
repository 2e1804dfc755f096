using System.Collections.Concurrent;
using System.Globalization;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Vocabulary;

namespace Journeys.Interchange.Import.Tables;

/// <summary>The words that cells say fixed things in, in three languages.</summary>
internal static class CellWords
{
    /// <summary>What people write where there is nothing to write.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "–", "—", "?", "n/a", "na", "n.a.", "none", "tbd", "nvt", "n.v.t.", "geen", "onbekend", "ntb", "i/r", "ingen", "ukendt", "ikke relevant",
    };

    /// <summary>What else people write for a choice, and mean just that.</summary>
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["h"] = "high",
        ["hoch"] = "high",
        ["m"] = "medium",
        ["middel"] = "medium",
        ["midden"] = "medium",
        ["gemiddeld"] = "medium",
        ["mellem"] = "medium",
        ["middelhoej"] = "medium",
        ["l"] = "low",
        ["nee"] = "no",
        ["nej"] = "no",
        ["false"] = "no",
        ["0"] = "no",
        ["onwaar"] = "no",
        ["falsk"] = "no",
        ["aanname"] = "assumed",
    };

    /// <summary>Words that only come near a choice, or leave open which one is meant.</summary>
    private static readonly Dictionary<string, string> Guesses = new(StringComparer.Ordinal)
    {
        ["must"] = "high",
        ["urgent"] = "high",
        ["p1"] = "high",
        ["normal"] = "medium",
        ["normaal"] = "medium",
        ["should"] = "medium",
        ["p2"] = "medium",
        ["could"] = "low",
        ["p3"] = "low",
        ["yes"] = "moment-of-truth",
        ["ja"] = "moment-of-truth",
        ["true"] = "moment-of-truth",
        ["waar"] = "moment-of-truth",
        ["sand"] = "moment-of-truth",
        ["x"] = "moment-of-truth",
        ["1"] = "moment-of-truth",
        ["measured"] = "observed",
        ["estimated"] = "assumed",
        ["geschat"] = "assumed",
        ["estimat"] = "assumed",
    };

    /// <summary>The keys of all words that mean a choice, by the choice: every row of a table asks for some.</summary>
    private static readonly ConcurrentDictionary<string, HashSet<string>> Keys = new(StringComparer.Ordinal);

    private static readonly (string[] Words, int Level)[] Emotions =
    [
        (["very positive", "zeer positief", "heel positief", "meget positiv", "😀", "😃", "😄", "😁", "😍", "🤩", "++"], 2),
        (["positive", "positief", "positiv", "🙂", "😊", "☺️", "☺", "+"], 1),
        (["neutral", "neutraal", "😐", "😑", "0"], 0),
        (["negative", "negatief", "negativ", "🙁", "☹️", "☹", "😕", "😟"], -1),
        (["very negative", "zeer negatief", "heel negatief", "meget negativ", "😡", "😠", "😢", "😭", "😞", "--"], -2),
    ];

    /// <summary>Whether a cell says that there is nothing.</summary>
    public static bool IsNothing(string cell) => Nothing.Contains(cell);

    /// <summary>The word of the journey language that a cell means, of those that may stand there; null where it is none.</summary>
    public static string? Choice(string cell, params ReadOnlySpan<string> allowed)
    {
        var key = FoldedText.Key(cell);
        foreach (var choice in allowed)
        {
            if (Keys.GetOrAdd(choice, KeysOf).Contains(key))
            {
                return choice;
            }
        }

        var hyphened = cell.Trim().ToLowerInvariant().Replace(' ', '-');
        foreach (var dialect in Dialect.All)
        {
            if (allowed.Contains(dialect.EnglishChoice(hyphened)))
            {
                return dialect.EnglishChoice(hyphened);
            }
        }

        return null;
    }

    /// <summary>Whether the choice that a cell means is a guess.</summary>
    public static bool IsGuess(string cell) => Guesses.ContainsKey(FoldedText.Key(cell));

    private static HashSet<string> KeysOf(string choice) => new(
    [
        FoldedText.Key(choice),
        .. Spellings.Concat(Guesses).Where(word => word.Value == choice).Select(word => word.Key),
        .. Dialect.All.Select(dialect => FoldedText.Key(dialect.Choice(choice))),
    ],
        StringComparer.Ordinal);

    /// <summary>A number, with a point or a comma for its decimals.</summary>
    public static decimal? Number(string cell) =>
        decimal.TryParse(cell.Trim().Replace(',', '.').Replace('−', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1_000_000_000 ? Math.Round(number, 4) : null;

    /// <summary>A score: <c>4</c>, <c>3,6/5</c>, <c>8 / 10</c>, <c>72%</c>, <c>4 out of 5</c>; without a maximum where the cell has none.</summary>
    public static (decimal Points, decimal? Maximum)? Score(string cell)
    {
        var text = cell.Trim();
        if (text.EndsWith('%'))
        {
            return Number(text[..^1]) is { } share ? (share, 100) : null;
        }

        foreach (var between in (string[])["/", " out of ", " van de ", " van ", " ud af ", " af "])
        {
            if (text.IndexOf(between, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return Number(text[..at]) is { } points && Number(text[(at + between.Length)..]) is { } maximum ? (points, maximum) : null;
            }
        }

        return text.Length > 0 && text.Trim('★', '☆').Length == 0 ? (text.Count(sign => sign == '★'), 5)
            : Number(text) is { } number ? (number, null)
            : null;
    }

    /// <summary>A level from -2 to +2 by its word or face.</summary>
    public static int? Emotion(string cell)
    {
        var text = cell.Trim().ToLowerInvariant();
        foreach (var (words, level) in Emotions)
        {
            if (words.Contains(text))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>A day as <c>2026-10-01</c>, from that or from <c>1-10-2026</c>, day first; null where it is none.</summary>
    public static string? Day(string cell)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy/M/d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d. M. yyyy"];
        return DateTime.TryParseExact(cell.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
