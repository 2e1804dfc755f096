using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>
/// Counts what a table holds while its rows come in, and refuses what costs everything. Letters are counted for each cell that shows them,
/// since a workbook of kilobytes may show one text of megabytes in every cell.
/// </summary>
internal sealed class TableSize
{
    /// <summary>The most columns; in a map with stages across, the most lanes.</summary>
    public const int Columns = 1_000;
    private const int Rows = 50_000;
    private const int Cells = 2_000_000;
    private const int Letters = 16_000_000;
    private int _rows;
    private long _cells;
    private long _letters;

    /// <summary>Counts a row.</summary>
    /// <exception cref="ImportException">It is one too many.</exception>
    public void Add(TableRow row)
    {
        _rows++;
        _cells += row.Cells.Length;
        foreach (var cell in row.Cells)
        {
            _letters += cell.Length;
        }

        if (_rows > Rows || _cells > Cells || _letters > Letters)
        {
            throw TooMuch();
        }
    }

    /// <summary>What is said of a table that is too much.</summary>
    public static ImportException TooMuch() => new(new Phrase(
        $"the table has more than {Rows} rows, {Cells} cells or {Letters} letters; split it into several files",
        $"de tabel heeft meer dan {Rows} rijen, {Cells} cellen of {Letters} letters; verdeel haar over meer bestanden",
        $"tabellen har flere end {Rows} rækker, {Cells} celler eller {Letters} bogstaver; del den i flere filer"));

    /// <summary>What is said of a row that is too wide.</summary>
    public static ImportException TooManyColumns(int row) => new(new Phrase(
        $"row {row} has more than {Columns} columns; take out those that tell nothing of touchpoints",
        $"rij {row} heeft meer dan {Columns} kolommen; haal weg wat niets over contactmomenten zegt",
        $"række {row} har flere end {Columns} kolonner; fjern dem, der intet siger om kontaktpunkter"));

    /// <summary>What is said of a map that is too high.</summary>
    public static ImportException TooManyLanes() => new(new Phrase(
        $"the table is a map with stages across and has more than {Columns} rows below them; take out those that tell nothing of touchpoints",
        $"de tabel is een kaart met de fasen naast elkaar en heeft daaronder meer dan {Columns} rijen; haal weg wat niets over contactmomenten zegt",
        $"tabellen er et kort med faserne ved siden af hinanden og har flere end {Columns} rækker under dem; fjern dem, der intet siger om kontaktpunkter"));
}
