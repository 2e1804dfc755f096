using System.Text;
using Journeys.Interchange.Import.Drafts;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Model;
using Journeys.Testing;
using Journeys.Testing.Hostile;
using Xunit.Abstractions;

namespace Journeys.Interchange.Tests.Import;

/// <summary>Laws for every table: whatever stands in its cells, the text has no error, and each cell is in it.</summary>
public sealed class AnyTextTests(ITestOutputHelper output)
{
    private const int Tables = 400;

    private static readonly string[] Columns = ["Touchpoint", "Moment", "Need", "Thinks", "Quote", "Notes", "Anything", "loose \"{#"];

    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "  ", "\"", "\"\"\"", "\\", "\\n", "\n", "\r\n", "\r", "\t", "{", "}", "#", ";", ",", "'", "=1+1", "@da", "${x}", "\u0001", "\u001B[31m", "\u0085",
        "\u2028", "\uFEFF", "é", "e\u0301", "ß", "ø", "👟", "👩\u200D🚒", "日本", "ا", "\u00A0", "when", "because", "touchpoint", "stage x {", "30d", "-2", "3/5", "# language: nl\n",
        "https://x.example", "http://x.example", "2026-01-01", "12000", "00", "1e309", "<script>", "%%", "\u202E", "\u200F",
    ];

    [Fact]
    public void Any_table_gives_text_without_errors_that_holds_each_cell()
    {
        for (ulong seed = 1; seed <= Tables; seed++)
        {
            output.WriteLine($"seed {seed}");
            var random = new SeededRandom(seed);
            var rows = Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Columns.Select(_ => Cell(random)).ToArray()).Where(row => Clean(row[0]).Length > 0).ToArray();
            Try(rows, ",;\t"[random.Next(3)]);
        }
    }

    [Fact]
    public void Every_hostile_text_survives_in_every_cell()
    {
        foreach (var payload in Payloads.All.Where(text => Clean(text).Length > 0))
        {
            Try([[payload, .. Columns.Skip(1).Select(_ => payload)]], ',');
        }
    }

    private static void Try(string[][] rows, char separator)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var table = string.Concat(rows.Prepend(Columns).Select(row => string.Join(separator, row.Select(cell => "\"" + cell.Replace("\"", "\"\"") + "\"")) + "\r\n"));
        var (workspace, _) = Imported.Csv(table);

        var found = workspace.Views[0].Touchpoints.Select(one => Texts(one.Facts)).ToList();
        Assert.Equal([.. rows.Select(row => string.Join('|', row.Select((cell, i) => i == 0 ? Clean(cell) : Value(cell))))], found);
    }

    private static string Texts(Touchpoint facts) => string.Join('|', (string[])[
        One(facts.Title), One(facts.Moment), One(facts.Need), One(facts.Thinks), One(facts.Quote), One(facts.Notes), Field(facts, "anything"), Field(facts, "loose")]);

    private static string One(LocalizedText text) => text.Entries is [var only, ..] ? only.Value : "";

    private static string Field(Touchpoint facts, string name) => facts.Fields.FirstOrDefault(field => field.Field.Value == name)?.Value.ToString() ?? "";

    /// <summary>What is left of a cell: not the signs that no file may hold, and not the signs for nothing.</summary>
    private static string Value(string cell) => Clean(cell) is var text && CellWords.IsNothing(text) ? "" : text;

    private static string Clean(string cell) => JourneyText.Clean(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cell)));

    private static string Cell(SeededRandom random) => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => random.Pick(Pieces)));
}
