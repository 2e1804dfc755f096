using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>
/// Reads a sheet of a workbook (Office Open XML). ExcelDataReader reads the parts; what a hostile file could make it do is refused
/// before it begins: how large the parts are unpacked, and how many columns and rows the sheet claims.
/// </summary>
internal static class XlsxTable
{
    private const long LargestUnpacked = 128L * 1024 * 1024;
    private const int TallestSheet = 1_048_576;

    /// <summary>As many cells as are looked at, empty ones too: a file of a kilobyte may claim a thousand million.</summary>
    private const long LargestSheet = 100_000_000;

    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="sheet">The sheet's name; null for the first.</param>
    /// <exception cref="ImportException">It cannot be read, lacks the sheet, or is too much.</exception>
    public static List<TableRow> Read(byte[] bytes, string? sheet)
    {
        Refuse(bytes);

        // The library asks for the code page of old files also where it reads none.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            Find(reader, sheet);
            return Rows(reader);
        }
        catch (Exception error) when (error is not (ImportException or OutOfMemoryException))
        {
            throw new ImportException(
                new Phrase(
                    $"the file is damaged or no workbook ({ShownText.Of(error.Message)}); open it in a spreadsheet and save it anew as .xlsx",
                    $"het bestand is beschadigd of geen werkmap ({ShownText.Of(error.Message)}); open het in een rekenblad en sla het opnieuw op als .xlsx",
                    $"filen er beskadiget eller ingen projektmappe ({ShownText.Of(error.Message)}); åbn den i et regneark, og gem den igen som .xlsx"),
                error);
        }
    }

    /// <summary>Refuses what is no package of parts, or would be very large unpacked. No part unpacks to more than it says here.</summary>
    private static void Refuse(byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new ImportException(new Phrase(
                "the file is an old .xls or has a password; save it as .xlsx without one",
                "het bestand is een oude .xls of heeft een wachtwoord; sla het op als .xlsx zonder wachtwoord",
                "filen er en gammel .xls eller har en adgangskode; gem den som .xlsx uden"));
        }

        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            throw new ImportException(new Phrase(
                "the file is no .xlsx; save it as one, or import it as csv",
                "het bestand is geen .xlsx; sla het zo op, of importeer het als csv",
                "filen er ingen .xlsx; gem den som en, eller importér den som csv"));
        }

        long unpacked = 0;
        try
        {
            using var parts = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            foreach (var part in parts.Entries)
            {
                unpacked = Math.Min(unpacked + Math.Max(part.Length, 0), long.MaxValue / 2);
            }

            if (unpacked > LargestUnpacked)
            {
                throw TooLarge(unpacked / (1024 * 1024));
            }

            SharedTexts.RefuseLong(parts);
        }
        catch (InvalidDataException)
        {
            // Whoever reads it says what is wrong with it.
        }
    }

    private static ImportException TooLarge(long size) => new(new Phrase(
        $"the workbook is {size} MiB unpacked, and 128 at most are read; copy the sheet into a workbook of its own",
        $"de werkmap is uitgepakt {size} MiB, en hoogstens 128 worden gelezen; kopieer het blad naar een eigen werkmap",
        $"projektmappen er {size} MiB udpakket, og højst 128 læses; kopiér arket til sin egen projektmappe"));

    private static void Find(IExcelDataReader reader, string? sheet)
    {
        if (sheet is null)
        {
            return;
        }

        var names = new List<string>();
        do
        {
            if (string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            names.Add(reader.Name);
        }
        while (reader.NextResult());

        var list = string.Join(", ", names.Take(10).Select(name => $"`{ShownText.Of(name)}`"));
        throw new ImportException(new Phrase(
            $"there is no sheet `{ShownText.Of(sheet)}`; there are {list}",
            $"er is geen blad `{ShownText.Of(sheet)}`; er zijn {list}",
            $"der er intet ark `{ShownText.Of(sheet)}`; der er {list}"));
    }

    private static List<TableRow> Rows(IExcelDataReader reader)
    {
        if (reader.FieldCount is < 0 or > TableSize.Columns)
        {
            throw TableSize.TooManyColumns(1);
        }

        if (reader.RowCount is < 0 or > TallestSheet)
        {
            throw TableSize.TooMuch();
        }

        if ((long)reader.RowCount * reader.FieldCount > LargestSheet)
        {
            throw new ImportException(new Phrase(
                $"the sheet reaches to row {reader.RowCount} of {reader.FieldCount} columns, nearly all of them empty; delete the rows and columns behind the table",
                $"het blad loopt door tot rij {reader.RowCount} van {reader.FieldCount} kolommen, bijna allemaal leeg; verwijder de rijen en kolommen achter de tabel",
                $"arket når til række {reader.RowCount} af {reader.FieldCount} kolonner, næsten alle tomme; slet rækkerne og kolonnerne efter tabellen"));
        }

        var merged = new MergedCells(reader.MergeCells);
        var rows = new List<TableRow>();
        var size = new TableSize();
        for (var number = 1; reader.Read(); number++)
        {
            var row = new TableRow(number, Cells(reader, number, merged));
            if (!row.IsBlank)
            {
                size.Add(row);
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The cells of a row up to the last that holds something: the reader gives each row as many as the widest has.</summary>
    private static string[] Cells(IExcelDataReader reader, int number, MergedCells merged)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Text(reader.GetValue(i));
        }

        merged.Fill(number - 1, cells);
        return cells[..(Array.FindLastIndex(cells, cell => cell.Length > 0) + 1)];
    }

    /// <summary>A value as a person would have typed it; a formula's is the one that was last worked out.</summary>
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => Math.Abs(number) < 1e15 && Math.Round(number, 4) is var round ? round.ToString("0.####", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture),
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
