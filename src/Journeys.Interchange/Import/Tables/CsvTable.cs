using Journeys.Language.Diagnostics;
using nietras.SeparatedValues;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Reads separated values. Sep cuts the cells; which separator it is, is found by what makes sense of the header.</summary>
internal static class CsvTable
{
    private const int Sample = 30;
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a table.</summary>
    /// <exception cref="ImportException">A text is unclosed, or there is too much.</exception>
    public static List<TableRow> Read(string text)
    {
        var (rest, told, skipped) = Told(text);
        var rows = new List<TableRow>();
        var cells = 0;
        foreach (var row in Rows(rest, told ?? Found(rest), skipped))
        {
            if (!row.IsBlank)
            {
                rows.Add(row);
                cells += row.Cells.Length;
            }

            if (rows.Count > TableLimits.Rows || cells > TableLimits.Cells)
            {
                throw TooMuch();
            }
        }

        return rows;
    }

    public static ImportException TooMuch() => new(new Phrase(
        $"the table has more than {TableLimits.Rows} rows or {TableLimits.Cells} cells; split it into several files",
        $"de tabel heeft meer dan {TableLimits.Rows} rijen of {TableLimits.Cells} cellen; verdeel haar over meer bestanden",
        $"tabellen har flere end {TableLimits.Rows} rækker eller {TableLimits.Cells} celler; del den i flere filer"));

    public static ImportException TooManyColumns(int row) => new(new Phrase(
        $"row {row} has more than {TableLimits.Columns} columns; take out those that tell nothing of touchpoints",
        $"rij {row} heeft meer dan {TableLimits.Columns} kolommen; haal weg wat niets over contactmomenten zegt",
        $"række {row} har flere end {TableLimits.Columns} kolonner; fjern dem, der intet siger om kontaktpunkter"));

    /// <summary>Excel's own first line, <c>sep=;</c>, tells the separator and is no row.</summary>
    private static (string Table, char? Separator, int Skipped) Told(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5 || !Separators.Contains(text[4]))
        {
            return (text, null, 0);
        }

        var end = text.AsSpan(5).IndexOfAny('\r', '\n');
        return end < 0 ? ("", text[4], 1) : (text[(5 + end + (text[5 + end] == '\r' && text.AsSpan(6 + end).StartsWith("\n") ? 2 : 1))..], text[4], 1);
    }

    private static char Found(string text) => Separators
        .Select(separator => (Separator: separator, Weight: Weight(text, separator)))
        .MaxBy(one => one.Weight)
        .Separator;

    private static (int Known, int Columns) Weight(string text, char separator)
    {
        try
        {
            var rows = Rows(text, separator, 0).Take(Sample).ToList();
            return rows.Count == 0 ? (0, 0) : rows.Max(row => (HeaderRow.Count(row), row.Cells.Length));
        }
        catch (ImportException)
        {
            // Where no separator makes sense, what is wrong with this one is the better answer.
            return (0, int.MaxValue);
        }
    }

    private static IEnumerable<TableRow> Rows(string text, char separator, int skipped)
    {
        using var reader = Reader(text, separator);
        for (var number = 1 + skipped; Next(reader, number); number++)
        {
            yield return new TableRow(number, Cells(reader.Current, number));
        }
    }

    private static SepReader Reader(string text, char separator) => Sep.New(separator)
        .Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = true })
        .FromText(text);

    /// <summary>A row of more than 16 million signs is no row: a quotation mark was opened and never closed.</summary>
    private static bool Next(SepReader reader, int number)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (NotSupportedException error)
        {
            throw Unclosed(number, error);
        }
    }

    private static string[] Cells(SepReader.Row row, int number)
    {
        if (row.ColCount > TableLimits.Columns)
        {
            throw TooManyColumns(number);
        }

        if (row.Span.Count('"') % 2 != 0)
        {
            throw Unclosed(number, null);
        }

        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return cells;
    }

    private static ImportException Unclosed(int number, Exception? cause) => new(
        new Phrase(
            $"row {number}: a quotation mark is opened and never closed; close it, or double it where it belongs to the text",
            $"rij {number}: een aanhalingsteken wordt geopend en nooit gesloten; sluit het, of verdubbel het waar het bij de tekst hoort",
            $"række {number}: et anførselstegn åbnes og lukkes aldrig; luk det, eller skriv det dobbelt, hvor det hører til teksten"),
        cause);
}
