using System.Globalization;
using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>What a table's columns say as a whole: the scales that their numbers are on, and the fields of the team's own among them.</summary>
internal sealed class TableFacts
{
    /// <param name="header">The header.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="titleColumn">The column that the touchpoints' titles are of.</param>
    /// <param name="language">The language of the texts.</param>
    public TableFacts(HeaderRow header, IReadOnlyList<TableRow> rows, Column titleColumn, string language)
    {
        Header = header;
        Own = [.. header.Cells
            .Where(cell => cell.Kind == Column.Own || (cell.Kind == Column.Title && titleColumn != Column.Title))
            .Select(cell => Field(cell, rows, language))
            .OfType<OwnColumn>()];
        (Scale, IsScaleGuessed) = ScaleOf(header.Find(Column.Satisfaction), rows, header.IsExport);
        IsEmotionFromOne = IsFromOne(header.Find(Column.Emotion), rows);
    }

    public HeaderRow Header { get; }

    /// <summary>The columns that become fields.</summary>
    public IReadOnlyList<OwnColumn> Own { get; }

    /// <summary>What a satisfaction without a maximum is out of.</summary>
    public int Scale { get; }

    /// <summary>Whether that is nothing that the table says.</summary>
    public bool IsScaleGuessed { get; }

    /// <summary>Whether emotions are from 1 to 5, with 3 in the middle.</summary>
    public bool IsEmotionFromOne { get; }

    private static (int Scale, bool IsGuessed) ScaleOf(HeaderCell? cell, IReadOnlyList<TableRow> rows, bool isExport)
    {
        if (cell is null || isExport || cell.Scale is not null)
        {
            return (cell?.Scale ?? 5, false);
        }

        var bare = Values(cell, rows).Select(CellWords.Score).Where(score => score is { Maximum: null }).Select(score => score!.Value.Points).ToList();
        return bare.Count == 0 ? (5, false) : bare.Max() switch
        {
            <= 5 => (5, true),
            <= 10 => (10, true),
            _ => (100, true),
        };
    }

    private static bool IsFromOne(HeaderCell? cell, IReadOnlyList<TableRow> rows)
    {
        if (cell is null)
        {
            return false;
        }

        var levels = Values(cell, rows).Select(CellWords.Number).OfType<decimal>().ToList();
        return levels.Count > 0 && levels.TrueForAll(level => level is >= 1 and <= 5) && (cell.Scale == 5 || levels.Any(level => level > 2));
    }

    private static IEnumerable<string> Values(HeaderCell cell, IReadOnlyList<TableRow> rows) =>
        rows.Where(row => cell.Index < row.Cells.Length).Select(row => row.Cells[cell.Index].Trim()).Where(text => text.Length > 0);

    private static OwnColumn? Field(HeaderCell cell, IReadOnlyList<TableRow> rows, string language)
    {
        var values = Values(cell, rows).Where(value => !CellWords.IsNothing(value)).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        const string Prefix = "field:";
        var number = (cell.Index + 1).ToString(CultureInfo.InvariantCulture);
        var isNamed = cell.Header.StartsWith(Prefix, StringComparison.Ordinal);
        var title = isNamed ? cell.Header[Prefix.Length..]
            : JourneyText.Clean(cell.Header) is { Length: > 0 } header ? header
            : language switch { "nl" => "Kolom ", "da" => "Kolonne ", _ => "Column " } + number;
        var kind = values.TrueForAll(IsPlainNumber) ? "number" : values.TrueForAll(IsDay) ? "date" : values.TrueForAll(IsLink) ? "link" : "text";
        return new OwnColumn(cell, title, kind);
    }

    /// <summary>A number that loses nothing when it is read as one: no article number with zeros before it.</summary>
    private static bool IsPlainNumber(string value) =>
        value.Length < 15
        && decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString("0.####", CultureInfo.InvariantCulture) == value;

    private static bool IsDay(string value) => CellWords.Day(value) == value;

    private static bool IsLink(string value) =>
        value.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(value, UriKind.Absolute, out _) && !value.AsSpan().ContainsAny(" \n\t;");
}

/// <summary>A column that becomes a field.</summary>
/// <param name="Cell">The column.</param>
/// <param name="Title">The field's title.</param>
/// <param name="Kind">The field's kind, by all values.</param>
internal sealed record OwnColumn(HeaderCell Cell, string Title, string Kind);
