using System.IO.Compression;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Model;
using static Journeys.Testing.Workbook;

namespace Journeys.Interchange.Tests.Import;

public sealed class XlsxImportTests
{
    private static readonly string Sound = Sheet(Row(1, "Fase", "Contactmoment", "Kanaal") + Row(2, "Bewustwording", "Advertentie", "Instagram"));

    [Fact]
    public void A_sheet_is_read_as_a_table_is()
    {
        var (workspace, _) = Import(Of(("Blad1", Sound)));

        Assert.Equal(("nl", "advertentie", "instagram"), (workspace.DefaultLanguage, workspace.Views[0].Touchpoints[0].Name.Value, workspace.Channels.All[0].Name.Value));
    }

    [Fact]
    public void The_first_sheet_is_read_or_the_one_that_is_named()
    {
        var bytes = Of(("As is", Sound), ("To be", Sound.Replace("Advertentie", "Folder")));

        Assert.Equal("advertentie", Import(bytes).Workspace.Views[0].Touchpoints[0].Name.Value);
        Assert.Equal("folder", Import(bytes, "to be").Workspace.Views[0].Touchpoints[0].Name.Value);
        Assert.Equal("there is no sheet `Later`; there are `As is`, `To be`", Problem(bytes, "Later"));
    }

    [Fact]
    public void Dates_are_dates_formulas_their_last_values_and_numbers_plain()
    {
        var rows = Row(1, "Stage", "Touchpoint", "Score (1-5)", "Measured on", "Sum", "Right")
            + Row(2, "Awareness", "Ad", "<c r=\"C2\"><v>3.6000000000000001</v></c>", "<c r=\"D2\" s=\"1\"><v>46295</v></c>", "<c r=\"E2\"><f>1+1</f><v>2</v></c>", "<c r=\"F2\" t=\"b\"><v>1</v></c>");

        var facts = Import(Of(("S", Sheet(rows)))).Workspace.Views[0].Touchpoints[0].Facts;

        Assert.Equal(("3.6/5", "2026-09-30"), (facts.Satisfaction!.Score.ToString(), facts.Satisfaction.On.ToString()));
        Assert.Equal(["2", "true"], facts.Fields.Select(field => field.Value.ToString()));
    }

    [Fact]
    public void Texts_that_cells_share_are_read_up_to_what_a_cell_may_hold()
    {
        var longest = new string('a', 65_536);
        var sheet = Sheet(Row(1, "Stage", "Touchpoint", "Need") + "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>");

        var facts = Import(Of([("S", sheet)], ("sharedStrings.xml", $"<sst><si><t>Ad</t></si><si><t>{longest}</t></si></sst>"))).Workspace.Views[0].Touchpoints[0].Facts;

        Assert.Equal(("Ad", longest), (facts.Title.Entries[0].Value, facts.Need.Entries[0].Value));
    }

    [Fact]
    public void Cells_that_are_merged_downwards_hold_for_every_row()
    {
        var rows = Row(1, "Stage", "Touchpoint", "Owner") + Row(2, "Awareness", "Ad", "Growth") + Row(3, "", "Post") + Row(4, "", "Call");
        var sheet = Sheet(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C2:C3\"/></mergeCells>");

        var touchpoints = Import(Of(("S", sheet))).Workspace.Views[0].Touchpoints;

        Assert.Equal("Growth, Growth, ", string.Join(", ", touchpoints.Select(one => one.Facts.Owner is null ? "" : "Growth")));
        Assert.All(touchpoints, one => Assert.Equal("awareness", one.Stage.Name.Value));
    }

    public static TheoryData<string, byte[]> Wrong => new()
    {
        { "the file is no .xlsx", [] },
        { "the file is no .xlsx", "Stage,Touchpoint"u8.ToArray() },
        { "the file is an old .xls or has a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "the file is damaged", "PK\u0003\u0004 and no more"u8.ToArray() },
        { "the file is damaged", Of(("S", Sound))[..^40] },
        { "the file is damaged", Of(("S", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Sheet(Row(1, "Stage", "&a;")))) },
        { "the file is damaged", Of(("S", Sound[..^30])) },
        { "row 1 has more than 1000 columns", Of(("S", Sheet("<row r=\"1\">" + Cell("ZZZZZ1", "x") + "</row>"))) },
        { "row 1 has more than 1000 columns", Of(("S", Sheet("<row r=\"1\">" + Cell("ZZZZZZZZ1", "x") + "</row>"))) },
        { "the table has more than 50000 rows", Of(("S", Sheet("<row r=\"1\">" + Cell("A1", "x") + "</row><row r=\"2000000000\">" + Cell("A2000000000", "x") + "</row>"))) },
        { "the table is empty", Of(("S", Sheet(""))) },
        { "the table is empty", Of(("S", Sheet("<row r=\"1048576\"/>"))) },
        { "the sheet reaches to row 1048576 of 1000 columns, nearly all of them empty", Of(("S", Sheet("<row r=\"1\">" + Cell("ALL1", "x") + "</row><row r=\"1048576\">" + Cell("A1048576", "x") + "</row>"))) },
        { "the table has more than 50000 rows, 2000000 cells or 16000000 letters", Of(("S", Sheet(Row(1, "Stage", "Touchpoint") + Row(2, new string('a', 1_000_000), "x") + string.Concat(Enumerable.Range(3, 100).Select(row => Row(row, "", "x"))), "<mergeCells><mergeCell ref=\"A2:A50000\"/></mergeCells>"))) },
        { "the workbook has a text of more than 65536 letters that cells share", Of([("S", Sheet(Row(1, "Stage", "Touchpoint")))], ("sharedStrings.xml", $"<sst><si><t>a</t></si><si><r><t>{new string('a', 40_000)}</t></r><r><t>{new string('b', 40_000)}</t></r></si></sst>")) },
        { "the workbook is 150 MiB unpacked", Of(CompressionLevel.Optimal, ("S", Sheet(new string(' ', 150 * 1024 * 1024)))) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_workbook_or_would_cost_everything_is_refused(string expected, byte[] bytes) => Assert.StartsWith(expected, Problem(bytes));

    private static (Workspace Workspace, ImportResult Result) Import(byte[] bytes, string? sheet = null) =>
        Imported.Sound(XlsxImport.Import(bytes, sheet, new ImportOptions("map.xlsx")));

    private static string Problem(byte[] bytes, string? sheet = null) =>
        Assert.Single(Assert.Throws<ImportException>(() => XlsxImport.Import(bytes, sheet, new ImportOptions("map.xlsx"))).Problems).English;
}
