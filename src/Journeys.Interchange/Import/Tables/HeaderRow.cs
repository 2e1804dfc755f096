using System.Globalization;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>A column by its place.</summary>
/// <param name="Index">Its place, counted from 0.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Header">What the table calls it.</param>
internal sealed record HeaderCell(int Index, Column Kind, string Header)
{
    /// <summary>The upper end of the scale in the header, as in <c>Satisfaction (1-10)</c>.</summary>
    public int? Scale { get; init; }
}

/// <summary>The row that says what the columns are.</summary>
internal sealed class HeaderRow
{
    private const string FieldPrefix = "field:";
    private const int Deepest = 25;

    /// <summary>No word for a column is as long, so that what is need not be looked up.</summary>
    private const int LongestWord = 200;

    /// <summary>Columns that a touchpoint may have several values of, so that two of them are one.</summary>
    private static readonly Column[] Lists = [Column.Channels, Column.Pains, Column.Opportunities, Column.Backstage, Column.Systems, Column.Metrics, Column.Says];

    private readonly ILookup<Column, HeaderCell> _byKind;

    private HeaderRow(TableRow row, string? above, IReadOnlyList<HeaderCell> cells)
    {
        Row = row;
        Above = above;
        Cells = cells;
        IsExport = cells.Any(cell => cell.Header == "journey_title") && cells.Any(cell => cell.Header == "satisfaction_of");
        _byKind = cells.ToLookup(cell => cell.Kind);
    }

    public TableRow Row { get; }

    /// <summary>The only text in the rows above it, which is then the table's title.</summary>
    public string? Above { get; }

    public IReadOnlyList<HeaderCell> Cells { get; }

    /// <summary>Whether the table is one that <c>export csv</c> wrote.</summary>
    public bool IsExport { get; }

    /// <summary>The first column that tells something.</summary>
    public HeaderCell? Find(Column kind) => _byKind[kind].FirstOrDefault();

    /// <summary>All columns that tell something.</summary>
    public IEnumerable<HeaderCell> All(Column kind) => _byKind[kind];

    /// <summary>How many columns of a row are known.</summary>
    public static int Count(TableRow row) => row.Cells.Select(KindOf).Where(kind => kind is not null).Distinct().Count();

    /// <summary>Whether a header is that of the touchpoints.</summary>
    public static bool IsTouchpoint(string cell) => KindOf(cell) == Column.Touchpoint;

    /// <summary>Whether a header is that of the stages.</summary>
    public static bool IsStage(string cell) => KindOf(cell) == Column.Stage;

    /// <summary>The language that the words of the columns are of, where most are of one.</summary>
    public string? Language() => Cells
        .Select(cell => Meaning(cell.Header)?.Language)
        .OfType<string>()
        .GroupBy(language => language, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>Finds the header among the first rows.</summary>
    /// <exception cref="ImportException">There is none.</exception>
    public static HeaderRow Find(IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            throw new ImportException(new Phrase(
                "the table is empty; give a file with a row of column names and a row for each touchpoint",
                "de tabel is leeg; geef een bestand met een rij kolomnamen en een rij per contactmoment",
                "tabellen er tom; giv en fil med en række kolonnenavne og en række for hvert kontaktpunkt"));
        }

        for (var i = 0; i < Math.Min(rows.Count, Deepest); i++)
        {
            if (Count(rows[i]) >= 2 || (rows[i].Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1 && rows[i].Cells.Any(IsTouchpoint)))
            {
                return new HeaderRow(rows[i], TextOf(rows.Take(i)), [.. CellsOf(rows[i])]);
            }
        }

        var first = string.Join(", ", rows[0].Cells.Where(cell => cell.Length > 0).Take(6).Select(cell => $"`{ShownText.Of(cell)}`"));
        throw new ImportException(new Phrase(
            $"no row names the columns; the first row has {first}. Put names such as Stage, Touchpoint and Channel above them",
            $"geen rij noemt de kolommen; de eerste rij heeft {first}. Zet er namen boven, zoals Fase, Contactmoment en Kanaal",
            $"ingen række nævner kolonnerne; den første række har {first}. Sæt navne over dem, såsom Fase, Kontaktpunkt og Kanal"));
    }


    private static string? TextOf(IEnumerable<TableRow> above) =>
        above.SelectMany(row => row.Cells).Where(cell => !string.IsNullOrWhiteSpace(cell)).ToList() is [var only] ? only.Trim() : null;

    private static IEnumerable<HeaderCell> CellsOf(TableRow row)
    {
        var taken = new HashSet<Column>();
        HeaderCell? before = null;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var header = row.Cells[i].Trim();
            if (before is { Kind: Column.Own } same && ReferenceEquals(same.Header, header))
            {
                // A lane of a map that goes on with the one above has its very text, however long.
                before = same with { Index = i };
            }
            else
            {
                var kind = KindOf(header) is { } known && (taken.Add(known) || Lists.Contains(known)) ? known : Column.Own;
                before = new HeaderCell(i, kind, header) { Scale = ScaleOf(header) };
            }

            yield return before;
        }
    }

    private static Column? KindOf(string header) => Meaning(header)?.Column;

    private static (Column Column, string? Language)? Meaning(string header)
    {
        if (header.StartsWith(FieldPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (header.Length <= LongestWord && ColumnWords.Find(FoldedText.Key(header)) is { } whole)
        {
            return whole;
        }

        var end = header.AsSpan().IndexOfAny("([/:0123456789");
        return end is > 0 and <= LongestWord ? ColumnWords.Find(FoldedText.Key(header[..end])) : null;
    }

    /// <summary>The last number in a header, where it can be the end of a scale.</summary>
    private static int? ScaleOf(string header)
    {
        var end = header.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(header[start - 1]))
        {
            start--;
        }

        return end > start && int.TryParse(header[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out var scale) && scale is > 1 and <= 100 ? scale : null;
    }
}
