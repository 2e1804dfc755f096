using System.IO.Compression;
using System.Xml;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>
/// The texts that a workbook holds once for all cells that show them. Each cell costs a look at all of its text, so that one text of
/// megabytes in a million cells, which is a file of kilobytes, would cost hours; no spreadsheet holds one as long.
/// </summary>
internal static class SharedTexts
{
    /// <summary>Twice what a cell of Excel may hold.</summary>
    private const int Longest = 65_536;

    private const string Table = "sst";
    private const string Item = "si";

    /// <summary>Refuses a workbook with a text that is too long. What is damaged is left to who reads it.</summary>
    /// <exception cref="ImportException">It has one.</exception>
    public static void RefuseLong(ZipArchive parts)
    {
        foreach (var part in parts.Entries)
        {
            if (HasLong(part))
            {
                throw new ImportException(new Phrase(
                    $"the workbook has a text of more than {Longest} letters that cells share; shorten it",
                    $"de werkmap heeft een tekst van meer dan {Longest} letters die cellen delen; kort hem in",
                    $"projektmappen har en tekst på mere end {Longest} bogstaver, som celler deler; forkort den"));
            }
        }
    }

    private static bool HasLong(ZipArchiveEntry part)
    {
        try
        {
            using var stream = part.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == Table && HasLong(reader);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool HasLong(XmlReader reader)
    {
        var letters = 0L;
        while (letters <= Longest && reader.Read())
        {
            letters = reader.NodeType switch
            {
                XmlNodeType.Element when reader.LocalName == Item => 0,
                XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace => letters + reader.Value.Length,
                _ => letters,
            };
        }

        return letters > Longest;
    }
}
