using System.Globalization;
using Journeys.Language.Model;

namespace Journeys.Measures.Reading;

/// <summary>An answer, or several that are alike.</summary>
internal readonly record struct Answer(Date Day, AnswerPlace Place, decimal Value, long Count);

/// <summary>Makes answers of rows. What a row says wrongly about a customer is left out and told; a row that is no answer ends it.</summary>
internal sealed class AnswerReader(Formula formula, TouchpointNames places)
{
    private const decimal LargestNumber = 1_000_000_000;
    private const int LongestWord = 60;

    // As many problems as a person reads; the rest is told as one.
    private const int MostProblems = 50;
    private const string Other = "other rows are no answers either";

    private readonly Dictionary<(bool IsJourney, string Word), string> _unknown = [];

    /// <summary>The sign before tenths that the file uses; not set until a number has one.</summary>
    private char _decimalSign;

    /// <summary>Rows that were left out, by what is wrong: where the first stands and how many there are. In the order met.</summary>
    public OrderedDictionary<string, (string Place, int Rows)> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>The answers of a table.</summary>
    /// <exception cref="UnusableFileException">A row is no answer.</exception>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public IEnumerable<Answer> Read(RawTable table, CancellationToken cancellation = default)
    {
        var columns = AnswerColumns.Find(table.Columns, formula.Kind);
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (One(row, columns, table.HasDecimalCommas) is { } answer)
            {
                yield return answer;
            }
        }
    }

    private Answer? One(RawRow row, AnswerColumns columns, bool hasDecimalCommas)
    {
        var day = Day(row, Field(row, columns.Date));
        var count = Count(row, Field(row, columns.Count));
        var text = columns.Value < 0 ? "1" : Field(row, columns.Value);
        var (journey, touchpoint) = (Field(row, columns.Journey), Field(row, columns.Touchpoint));
        if (text.Length == 0)
        {
            return Leave(row, "there is no value");
        }

        var value = Number(row, text, hasDecimalCommas);
        if (!places.TryFind(journey, touchpoint, out var place))
        {
            return Leave(row, Unknown(Short(journey), Short(touchpoint)));
        }

        return formula.Refuse(value) is { } reason ? Leave(row, $"{Short(text)} is no answer: {reason}")
            : count == 0 ? null
            : new Answer(day, place, value, count);
    }

    private Answer? Leave(RawRow row, string problem)
    {
        var key = LeftOut.Count < MostProblems || LeftOut.ContainsKey(problem) ? problem : Other;
        var (place, rows) = LeftOut.GetValueOrDefault(key, (row.Place, 0));
        LeftOut[key] = (place, rows + 1);
        return null;
    }

    /// <summary>What is wrong with a place. To look for what was meant costs as much as there are names, so it is done once for each that is told.</summary>
    private string Unknown(string journey, string touchpoint)
    {
        var words = TouchpointNames.Words(journey, touchpoint);
        if (_unknown.TryGetValue(words, out var known))
        {
            return known;
        }

        return LeftOut.Count < MostProblems ? _unknown[words] = places.Problem(journey, touchpoint) : Other;
    }

    private static Date Day(RawRow row, string text)
    {
        var isTime = text.Length > 10 && text[10] is 'T' or ' ';
        return Date.TryParse(isTime ? text[..10] : text, out var day)
            ? day
            : throw new UnusableFileException(row.Place, $"has no day in `{Short(text)}`; write the year first, as 2026-10-01");
    }

    private static long Count(RawRow row, string text) =>
        text.Length == 0 ? 1
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LargestNumber ? count
        : throw new UnusableFileException(row.Place, $"has a count of `{Short(text)}`; write a whole number from 0 on");

    private decimal Number(RawRow row, string text, bool hasDecimalCommas)
    {
        var word = text.ToLowerInvariant() switch { "true" => "1", "false" => "0", var other => other };
        var sign = word.AsSpan().IndexOfAny('.', ',');
        if (sign >= 0 && hasDecimalCommas)
        {
            KnowSign(row, text, word[sign]);
            word = word.Contains('.', StringComparison.Ordinal) ? word : word.Replace(',', '.');
        }

        return decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= LargestNumber
            ? decimal.Round(value, 6)
            : throw new UnusableFileException(
                row.Place, $"has no number in `{Short(text)}`; write it as 3.5{(hasDecimalCommas ? " or 3,5" : "")}, at most a thousand million");
    }

    /// <summary>Where commas stand before tenths, a point may stand between thousands: of a file with both nobody knows what it means.</summary>
    private void KnowSign(RawRow row, string text, char sign)
    {
        if (_decimalSign != default && _decimalSign != sign)
        {
            throw new UnusableFileException(
                row.Place, $"has `{Short(text)}` where a number before it has a decimal {(_decimalSign == ',' ? "comma" : "point")}; write all numbers of the file in one way");
        }

        _decimalSign = sign;
    }

    private static string Field(RawRow row, int column) => column < 0 ? "" : row.Fields[column]?.Trim() ?? "";

    private static string Short(string text) => text.Length <= LongestWord ? text
        : text[..(char.IsHighSurrogate(text[LongestWord - 1]) ? LongestWord - 1 : LongestWord)] + "…";
}
