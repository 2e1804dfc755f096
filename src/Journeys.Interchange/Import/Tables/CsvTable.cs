using Journeys.Language.Diagnostics;
using nietras.SeparatedValues;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Reads separated values. Sep cuts the cells; which separator it is, is found by what makes sense of the header.</summary>
internal static class CsvTable
{
    private const int Sample = 30;
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a table.</summary>
    /// <param name="text">The file.</param>
    /// <param name="separator">What parts its cells.</param>
    /// <exception cref="ImportException">A text is unclosed, or there is too much.</exception>
    public static List<TableRow> Read(string text, out char separator)
    {
        var (rest, told, skipped) = Told(text);
        separator = told ?? Found(rest);
        var rows = new List<TableRow>();
        var size = new TableSize();
        foreach (var row in Rows(rest, separator, skipped))
        {
            if (!row.IsBlank)
            {
                size.Add(row);
                rows.Add(row);
            }
        }

        return rows;
    }

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

    /// <summary>A row of more than 16 million signs is no row.</summary>
    private static bool Next(SepReader reader, int number)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (NotSupportedException error)
        {
            throw new ImportException(
                new Phrase(
                    $"row {number} has no end within 16 million letters; perhaps a quotation mark is opened there and never closed: close it, or split the file",
                    $"rij {number} houdt binnen 16 miljoen letters niet op; misschien wordt daar een aanhalingsteken geopend en nooit gesloten: sluit het, of verdeel het bestand",
                    $"række {number} slutter ikke inden for 16 millioner bogstaver; måske åbnes der et anførselstegn, som aldrig lukkes: luk det, eller del filen"),
                error);
        }
    }

    private static string[] Cells(SepReader.Row row, int number)
    {
        if (row.ColCount > TableSize.Columns)
        {
            throw TableSize.TooManyColumns(number);
        }

        if (row.Span.Count('"') % 2 != 0)
        {
            throw Unclosed(number);
        }

        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return cells;
    }

    private static ImportException Unclosed(int number) => new(new Phrase(
        $"row {number}: a quotation mark is opened and never closed; close it, or double it where it belongs to the text",
        $"rij {number}: een aanhalingsteken wordt geopend en nooit gesloten; sluit het, of verdubbel het waar het bij de tekst hoort",
        $"række {number}: et anførselstegn åbnes og lukkes aldrig; luk det, eller skriv det dobbelt, hvor det hører til teksten"));
}
