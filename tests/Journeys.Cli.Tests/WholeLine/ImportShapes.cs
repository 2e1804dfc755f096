using System.Text;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Mermaid;
using Journeys.Interchange.Import.Tables;
using Journeys.Testing;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>Tables, workbooks and diagrams that nobody draws, of any size: what is wide, long, repeated, alike or left open.</summary>
internal static class ImportShapes
{
    /// <summary>Rows of tables by name, the header first.</summary>
    private static readonly Dictionary<string, Func<int, IEnumerable<string[]>>> Tables = new(StringComparer.Ordinal)
    {
        ["one row of many columns"] = n => [["Stage", "Touchpoint", .. Each(n / 2, _ => "a")], ["Awareness", "Ad"]],
        ["as many columns as are read, nearly alike"] = n => Wide(Width(n), n / 60 / Width(n), i => "need" + i),
        ["as many columns as are read, for a cell each"] = n => [["Stage", "Touchpoint", .. Each(Width(n), i => "c" + i)], ["A", "T", .. Each(Width(n), _ => "x")], .. Rows(n / 10, i => ["A", "t" + i])],
        ["columns of one name"] = n => Wide(Width(n), n / 60 / Width(n), _ => "need"),
        ["columns of one name but for case"] = n => Wide(Width(n), n / 60 / Width(n), i => Cased("anything", i)),
        ["one touchpoint again and again"] = n => [["Journey", "Stage", "Touchpoint"], .. Rows(n / 16, _ => ["j", "awareness", "t"])],
        ["titles that differ in case only"] = n => [["Journey", "Stage", "Touchpoint"], .. Rows(n / 40, i => [Cased("journeys", i), Cased("awarenes", i), Cased("touching", i)])],
        ["titles that look like names that were given"] = n => [["Stage", "Touchpoint"], .. Rows(n / 30, i => ["A", "a-" + i]), .. Rows(n / 30, _ => ["A", "a"]), .. Rows(n / 30, _ => ["A", "A!"])],
        ["a journey a row"] = n => [["Journey", "Stage", "Touchpoint"], .. Rows(n / 20, i => ["j" + i, "s", "t"])],
        ["a stage a row"] = n => [["Journey", "Stage", "Touchpoint"], .. Rows(n / 16, i => ["j", "s" + i, "t"])],
        ["a team, a channel, a persona and a message a row"] = n => [["Touchpoint", "Team", "Channel", "Persona", "Says"], .. Rows(n / 40, i => ["t" + i, "team" + i, "c" + i, "p" + i, "m" + i])],
        ["one long cell"] = n => [["Stage", "Touchpoint", "Need"], ["Awareness", "Ad", new string('é', n)]],
        ["one long title"] = n => [["Stage", "Touchpoint"], ["Awareness", new string('a', n)]],
        ["a long journey over many rows"] = n => [["Journey", "Stage", "Touchpoint"], [new string('a', n / 2), "s", "t"], .. Rows(n / 12, _ => ["", "s", "t"])],
        ["a long stage over many rows"] = n => [["Stage", "Touchpoint"], [new string('a', n / 2), "t"], .. Rows(n / 10, i => ["", "t" + i])],
        ["a long column of one's own"] = n => [["Touchpoint", new string('a', n / 2)], .. Rows(n / 12, i => ["t" + i, "x"])],
        ["a long column that holds no scores"] = n => [["Touchpoint", "Score (" + new string('a', n / 2)], .. Rows(n / 12, i => ["t" + i, "x"])],
        ["a long column that holds no words"] = n => [["Touchpoint", "Status (" + new string('a', n / 2)], .. Rows(n / 12, i => ["t" + i, "x"])],
        ["all quotes"] = n => [["Stage", "Touchpoint", "Need"], ["Awareness", "Ad", new string('"', n / 2)]],
        ["a quote a cell"] = n => [["Stage", "Touchpoint", "Need"], .. Rows(n / 20, i => ["\"", "t" + i, "\""])],
        ["quotes within quotes"] = n => [["Stage", "Touchpoint", "Need"], ["Awareness", "Ad", Shapes.Repeat("\"a,\n", n / 5)]],
        ["apostrophes"] = n => [["journey", "journey_title", "stage", "touchpoint", "satisfaction_of", "need"], ["j", "J", "s", "t", "", Shapes.Repeat("'\t", n / 2)]],
        ["separators in a cell"] = n => [["Stage", "Touchpoint", "Pains"], ["Awareness", "Ad", new string(';', n)]],
        ["values in a cell"] = n => [["Stage", "Touchpoint", "Pains"], ["Awareness", "Ad", Shapes.Repeat("a;", n / 2)]],
        ["values of each kind in a cell"] = n => [["Touchpoint", "Channel", "Says", "Opportunities", "Metrics", "Personalised", "Feedback", "Systems", "Then"], ["t", .. Each(8, _ => Shapes.Repeat("t >= 4;", n / 56))]],
        ["different values of each kind in a cell"] = n => [["Touchpoint", "Channel", "Says", "Opportunities", "Metrics", "Personalised", "Feedback", "Systems", "Then"], ["t", .. Each(8, _ => string.Join(';', Each(n / 64, i => "t" + i)))]],
        ["touchpoints that lead to the next"] = n => [["Touchpoint", "Then"], .. Rows(n / 16, i => ["t" + i, "t" + (i + 1)])],
        ["emotions without a word"] = n => [["Touchpoint", "Emotion"], .. Rows(n / 16, i => ["t" + i, "huh" + i])],
        ["scores that are none"] = n => [["Touchpoint", "Score"], .. Rows(n / 16, i => ["t" + i, new string('★', 3) + "x"])],
        ["a map with many lanes"] = n => [["Stage", "Awareness", "Decision"], ["Touchpoint", "a", "b"], ["Pains", "a", "b"], .. Rows(n / 8, i => ["l" + i, "x", "y"])],
        ["a map with many stages"] = n => [["Stage", .. Each(Width(n), i => "s" + i)], ["Touchpoint", .. Each(Width(n), i => "t" + i)], ["Pains", .. Each(Width(n), i => "p" + i)]],
        ["a map with many touchpoints in a cell"] = n => [["Stage", "Awareness"], ["Touchpoint", Shapes.Repeat("a;", n / 4)], ["Pains", Shapes.Repeat("b;", n / 4)]],
        ["a map with a long lane"] = n => [["Stage", "Awareness"], ["Touchpoint", "a"], ["Pains", "b"], [new string('a', n / 2), "x"], .. Rows(Width(n), _ => ["", "x"])],
    };

    private static readonly Dictionary<string, Func<int, string>> Diagrams = new(StringComparer.Ordinal)
    {
        ["tasks"] = n => Each("\n", n / 14, i => "t" + i + ": 5: Me"),
        ["one task again and again"] = n => Each("\n", n / 8, _ => "t: 5: M"),
        ["one line"] = n => Each(";", n / 12, i => "t" + i + ":5"),
        ["sections"] = n => Each("\n", n / 20, i => "section s" + i + "\nt: 5"),
        ["sections without a task"] = n => Each("\n", n / 16, i => "section s" + i) + "\nt: 5",
        ["two sections in turn"] = n => Each("\n", n / 16, i => "section " + (i % 2) + "\nt: 5"),
        ["sections that differ in case only"] = n => Each("\n", n / 25, i => "section " + Cased("sections", i) + "\nt: 5"),
        ["tasks that differ in case only"] = n => Each("\n", n / 14, i => Cased("touching", i) + ": 5"),
        ["actors"] = n => "t: 5: " + Each(",", n / 8, i => "a" + i),
        ["an actor a task"] = n => Each("\n", n / 16, i => "t: 5: a" + i),
        ["one long title"] = n => "title " + new string('a', n) + "\nt: 5",
        ["one long task"] = n => new string('a', n) + ": 5: Me",
        ["a long section and many tasks"] = n => "section " + new string('a', n / 2) + "\n" + Each("\n", n / 14, i => "t" + i + ": 5"),
        ["colons"] = n => "t: 5" + new string(':', n),
        ["what is no task"] = n => Each("\n", n / 6, _ => "walks"),
        ["codes of signs"] = n => "t" + Shapes.Repeat("#58;", n / 4) + ": 5",
        ["directives that do not end"] = n => "t: 5\n" + Shapes.Repeat("%%{\n", n / 4),
        ["descriptions that do not end"] = n => "t: 5\n" + Shapes.Repeat("accDescr {\n", n / 11),
    };

    /// <summary>Files that are read before the diagram in them is.</summary>
    private static readonly Dictionary<string, Func<int, string>> Documents = new(StringComparer.Ordinal)
    {
        ["fences of diagrams"] = n => Shapes.Repeat("```mermaid\n", n / 11),
        ["diagrams of other kinds"] = n => Shapes.Repeat("```mermaid\npie\n```\n", n / 19),
        ["front matter that does not end"] = n => "---\n" + Shapes.Repeat("title: a\n", n / 9),
        ["blank lines"] = n => new string('\n', n) + "journey\n t: 5",
    };

    private static readonly Dictionary<string, Func<int, byte[]>> Workbooks = new(StringComparer.Ordinal)
    {
        ["a long cell that is merged downwards"] = n => Workbook.OfRows(
            [["Stage", "Touchpoint"], [new string('a', n / 2), "t"], .. Rows(n / 10, i => ["", "t" + i])], $"<mergeCells><mergeCell ref=\"A2:A{n}\"/></mergeCells>"),
        ["a long owner that is merged downwards"] = n => Workbook.OfRows(
            [["Owner", "Touchpoint"], [new string('a', n / 2), "t"], .. Rows(n / 10, i => ["", "t" + i])], $"<mergeCells><mergeCell ref=\"A2:A{n}\"/></mergeCells>"),
        ["merges"] = n => Workbook.OfRows(
            [["Stage", "Touchpoint"], .. Rows(n / 40, i => ["s" + i, "t" + i])],
            "<mergeCells>" + Each("", n / 40, i => $"<mergeCell ref=\"A{i + 2}:A{n}\"/>") + "</mergeCells>"),
        ["gaps between rows"] = n => Workbook.Of(("S", Workbook.Sheet(
            Workbook.Row(1, "Stage", "Touchpoint") + Each("", n / 80, i => Workbook.Row((i * 20) + 2, "s", "t"))))),
        ["sheets"] = n => Workbook.Of([.. Each(n / 200, i => ("s" + i, Workbook.Sheet(Workbook.Row(1, "Stage", "Touchpoint") + Workbook.Row(2, "s", "t"))))]),
    };

    /// <summary>The files by name; each grows with its number.</summary>
    public static IReadOnlyDictionary<string, ImportShape> All { get; } = new Dictionary<string, ImportShape>(
    [
        .. Shapes.All.Select(shape => Csv(shape.Key, n => "Stage,Touchpoint,Need,Then,Pains,Score,Loose\n" + Closed(shape.Value(n)))),
        .. Tables.Select(table => Csv(table.Key, n => string.Concat(table.Value(n).Select(row => string.Join(',', row.Select(Quoted)) + "\r\n")))),
        .. Tables.Select(table => Xlsx(table.Key, n => Workbook.OfRows(table.Value(n)))),
        Xlsx("a text a cell", n => Workbook.OfRows(Shapes.All["claims"](n).Split('\n').Select(line => line.Split(' ')).Prepend(["Stage", "Touchpoint"]))),
        .. Workbooks.Select(book => Xlsx(book.Key, book.Value)),
        .. Shapes.All.Concat(Diagrams).Select(shape => Mermaid(shape.Key, n => "journey\n" + shape.Value(n))),
        .. Documents.Select(document => Mermaid(document.Key, document.Value)),
    ],
        StringComparer.Ordinal);

    private static KeyValuePair<string, ImportShape> Csv(string name, Func<int, string> text) =>
        new("csv: " + name, new ImportShape(n => Encoding.UTF8.GetBytes(text(n)), file => CsvImport.Import(file, new ImportOptions("a.csv"))));

    private static KeyValuePair<string, ImportShape> Xlsx(string name, Func<int, byte[]> file) =>
        new("xlsx: " + name, new ImportShape(file, bytes => XlsxImport.Import(bytes, null, new ImportOptions("a.xlsx"))));

    private static KeyValuePair<string, ImportShape> Mermaid(string name, Func<int, string> text) =>
        new("mermaid: " + name, new ImportShape(n => Encoding.UTF8.GetBytes(text(n)), file => MermaidImport.Import(Encoding.UTF8.GetString(file), new ImportOptions("a.mmd"))));

    /// <summary>A text in which every quotation mark is closed: what is not is refused at once, whatever its size.</summary>
    private static string Closed(string text) => text.Count(sign => sign == '"') % 2 == 0 ? text : text + "\"";

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny("\",;\n\t") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    /// <summary>A table with as many columns as are read, and with as many rows as its size asks for.</summary>
    private static IEnumerable<string[]> Wide(int columns, int rows, Func<int, string> header) =>
        [["Stage", "Touchpoint", .. Each(columns, header)], .. Rows(Math.Max(1, rows), i => ["s", "t" + i, .. Each(columns, _ => "xyz")])];

    /// <summary>Columns that grow with the size as long as they are read.</summary>
    private static int Width(int size) => Math.Clamp(size / 60, 1, 900);

    /// <summary>A word in one of the many ways to write it with capitals.</summary>
    private static string Cased(string word, int number) =>
        string.Concat(word.Select((letter, i) => (number >> i) % 2 == 0 ? letter : char.ToUpperInvariant(letter)));

    private static IEnumerable<string[]> Rows(int count, Func<int, string[]> row) => Enumerable.Range(0, count).Select(row);

    private static IEnumerable<T> Each<T>(int count, Func<int, T> write) => Enumerable.Range(0, count).Select(write);

    private static string Each(string between, int count, Func<int, string> write) => string.Join(between, Each(count, write));
}

/// <summary>A file to import.</summary>
/// <param name="File">The file of a size.</param>
/// <param name="Import">Imports it.</param>
internal sealed record ImportShape(Func<int, byte[]> File, Func<byte[], ImportResult> Import)
{
    /// <summary>Imports a file; null where it is refused.</summary>
    public ImportResult? Try(byte[] file)
    {
        try
        {
            return Import(file);
        }
        catch (ImportException)
        {
            return null;
        }
    }
}
