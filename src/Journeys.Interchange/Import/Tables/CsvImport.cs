using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Journeys out of tables of separated values: those that <c>export csv</c> writes, and people's own.</summary>
public static class CsvImport
{
    private static readonly Phrase OldEncoding = new(
        "the file is not UTF-8 and is read as Windows-1252; look whether letters such as é and ø are right",
        "het bestand is geen UTF-8 en is gelezen als Windows-1252; kijk of letters als é en ø kloppen",
        "filen er ikke UTF-8 og er læst som Windows-1252; se, om bogstaver som é og ø er rigtige");

    /// <summary>Makes journeys of a table.</summary>
    /// <param name="bytes">The file: UTF-8, UTF-16 with its mark, else Windows-1252, with a note.</param>
    /// <param name="options">What the file does not tell.</param>
    /// <exception cref="ImportException">It is no such table, or cells cannot be read.</exception>
    public static ImportResult Import(ReadOnlySpan<byte> bytes, ImportOptions options)
    {
        var text = TableEncoding.Decode(bytes, out var isOld);
        return TableImport.Import(CsvTable.Read(text, out var separator), separator, options, isOld ? [OldEncoding] : []);
    }
}
