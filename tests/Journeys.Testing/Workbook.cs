using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Journeys.Testing;

/// <summary>Workbooks of the parts that a test gives them, however wrong these are.</summary>
public static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A cell with a text.</summary>
    public static string Cell(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    /// <summary>A row of texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, i) => text.StartsWith('<') ? text : text.Length == 0 ? "" : Cell($"{(char)('A' + i)}{number}", text)))}</row>";

    /// <summary>A sheet of rows.</summary>
    public static string Sheet(string rows, string behind = "") => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>";

    /// <summary>The file.</summary>
    /// <param name="sheets">The sheets, by their names.</param>
    public static byte[] Of(params (string Name, string Xml)[] sheets) => Of(CompressionLevel.Fastest, sheets);

    /// <summary>The file with a further part, such as the texts that cells share.</summary>
    /// <param name="sheets">The sheets, by their names.</param>
    /// <param name="part">The part, by its name.</param>
    public static byte[] Of((string Name, string Xml)[] sheets, (string Name, string Xml) part) => Of(CompressionLevel.Fastest, part, sheets);

    /// <summary>The file, packed as one wants it.</summary>
    /// <param name="level">How tightly.</param>
    /// <param name="sheets">The sheets, by their names.</param>
    public static byte[] Of(CompressionLevel level, params (string Name, string Xml)[] sheets) => Of(level, null, sheets);

    private static byte[] Of(CompressionLevel level, (string Name, string Xml)? part, (string Name, string Xml)[] sheets)
    {
        using var file = new MemoryStream();
        using (var parts = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(parts, level, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(parts, level, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each(sheets, (i, name) => $"<sheet name=\"{name}\" sheetId=\"{i}\" r:id=\"r{i}\"/>")}</sheets></workbook>");
            Add(parts, level, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{Each(sheets, (i, _) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>{(part is { } one ? $"<Relationship Id=\"p\" Type=\"{Office}/sharedStrings\" Target=\"{one.Name}\"/>" : "")}</Relationships>");
            Add(parts, level, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            if (part is { } further)
            {
                Add(parts, level, "xl/" + further.Name, further.Xml.Replace("<sst>", $"<sst xmlns=\"{Main}\">", StringComparison.Ordinal));
            }

            foreach (var (index, sheet) in sheets.Index())
            {
                Add(parts, level, $"xl/worksheets/sheet{index + 1}.xml", sheet.Xml);
            }
        }

        return file.ToArray();
    }

    /// <summary>A workbook of one sheet with these rows, however long they are.</summary>
    public static byte[] OfRows(IEnumerable<string[]> rows, string behind = "")
    {
        var sheet = new StringBuilder();
        foreach (var (number, row) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{number + 1}\">");
            foreach (var text in row)
            {
                sheet.Append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(SecurityElement.Escape(text)).Append("</t></is></c>");
            }

            sheet.Append("</row>");
        }

        return Of(("S", Sheet(sheet.ToString(), behind)));
    }

    private static string Each((string Name, string Xml)[] sheets, Func<int, string, string> write) => string.Concat(sheets.Select((sheet, i) => write(i + 1, sheet.Name)));

    private static void Add(ZipArchive parts, CompressionLevel level, string name, string xml)
    {
        using var part = parts.CreateEntry(name, level).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
