using System.Globalization;
using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>What a table's columns say as a whole: the scales that their numbers are on, and the fields of the team's own among them.</summary>
internal sealed class TableFacts
{
    /// <param name="header">The header.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="titleColumn">The column that the touchpoints' titles are of.</param>
    /// <param name="draft">Takes the fields that columns of the team's own become.</param>
    public TableFacts(HeaderRow header, IReadOnlyList<TableCells> rows, Column titleColumn, Draft draft)
    {
        Header = header;
        Own = Fields(header, rows, titleColumn, draft);
        (Scale, IsScaleGuessed) = ScaleOf(header.Find(Column.Satisfaction), rows, header.IsExport);
        EmotionLevels = AreFeelingsLevels(header, rows) ? Column.Feeling : Column.Emotion;
        IsEmotionFromOne = IsFromOne(header.Find(EmotionLevels), rows);
    }

    public HeaderRow Header { get; }

    /// <summary>The columns that become fields, in their order.</summary>
    public IReadOnlyList<OwnColumn> Own { get; }

    /// <summary>What a satisfaction without a maximum is out of.</summary>
    public int Scale { get; }

    /// <summary>Whether that is nothing that the table says.</summary>
    public bool IsScaleGuessed { get; }

    /// <summary>The column that tells how strong an emotion is: one of feelings too, where all of it is numbers and no other column has them.</summary>
    public Column EmotionLevels { get; }

    /// <summary>Whether emotions are from 1 to 5, with 3 in the middle.</summary>
    public bool IsEmotionFromOne { get; }

    private static bool AreFeelingsLevels(HeaderRow header, IReadOnlyList<TableCells> rows) => header.Find(Column.Emotion) is null && header.Find(Column.Feeling) is not null
        && rows.Select(static row => row.Text(Column.Feeling)).Where(static text => text.Length > 0).ToList() is { Count: > 0 } said
        && said.TrueForAll(static text => CellWords.Number(text) is not null);

    private static (int Scale, bool IsGuessed) ScaleOf(HeaderCell? cell, IReadOnlyList<TableCells> rows, bool isExport)
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

    private static bool IsFromOne(HeaderCell? cell, IReadOnlyList<TableCells> rows)
    {
        if (cell is null)
        {
            return false;
        }

        var levels = Values(cell, rows).Select(CellWords.Number).OfType<decimal>().ToList();
        return levels.Count > 0 && levels.TrueForAll(level => level is >= 1 and <= 5) && (cell.Scale == 5 || levels.Any(level => level > 2));
    }

    private static IEnumerable<string> Values(HeaderCell cell, IReadOnlyList<TableCells> rows) =>
        rows.Select(row => row.Text(cell)).Where(text => text.Length > 0);

    /// <summary>
    /// The fields of columns that hold anything. Rows may be much shorter than the header, so each cell is looked at once, and none that is
    /// not there. Columns that are called alike are one field, of a kind that fits both.
    /// </summary>
    private static List<OwnColumn> Fields(HeaderRow header, IReadOnlyList<TableCells> rows, Column titleColumn, Draft draft)
    {
        HeaderCell[] own = [.. header.Cells.Where(cell => cell.Kind == Column.Own || (cell.Kind == Column.Title && titleColumn != Column.Title))];
        var kinds = new ValueKinds[own.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < own.Length && own[i].Index < row.Count; i++)
            {
                kinds[i] = row.Own(own[i]).Aggregate(kinds[i], static (known, value) => known.With(value));
            }
        }

        var fields = new List<OwnColumn>();
        foreach (var (cell, kind) in own.Zip(kinds).Where(pair => pair.Second.Any))
        {
            var name = fields is [.., var before] && cell.Header.Length > 0 && ReferenceEquals(before.Cell.Header, cell.Header)
                ? before.Name
                : draft.Fields.For(TitleOf(cell, draft.Language));
            draft.FieldKinds[name] = draft.FieldKinds.TryGetValue(name, out var other) && other != kind.Word ? "text" : kind.Word;
            fields.Add(new OwnColumn(cell, name));
        }

        return fields;
    }

    private static string TitleOf(HeaderCell cell, string language)
    {
        const string Prefix = "field:";
        var number = (cell.Index + 1).ToString(CultureInfo.InvariantCulture);
        return cell.Header.StartsWith(Prefix, StringComparison.Ordinal) ? cell.Header[Prefix.Length..]
            : JourneyText.Clean(cell.Header) is { Length: > 0 } header ? header
            : language switch { "nl" => "Kolom ", "da" => "Kolonne ", _ => "Column " } + number;
    }
}

/// <summary>A column that becomes a field.</summary>
/// <param name="Cell">The column.</param>
/// <param name="Name">The field's name.</param>
internal sealed record OwnColumn(HeaderCell Cell, string Name);
