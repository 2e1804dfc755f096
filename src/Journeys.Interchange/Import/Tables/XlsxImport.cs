namespace Journeys.Interchange.Import.Tables;

/// <summary>Journeys out of a sheet of a workbook, with the columns that a table of separated values has.</summary>
public static class XlsxImport
{
    /// <summary>What parted the cells of a table that was exported before it became a workbook, unless told.</summary>
    private const char Separator = ',';

    /// <summary>Makes journeys of a sheet.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="sheet">The sheet's name; null for the first.</param>
    /// <param name="options">What the file does not tell.</param>
    /// <exception cref="ImportException">It is no such table, or cells cannot be read.</exception>
    public static ImportResult Import(byte[] bytes, string? sheet, ImportOptions options) =>
        TableImport.Import(XlsxTable.Read(bytes, sheet), Separator, options, []);
}
