using Journeys.Interchange.Import;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>
/// Tables, workbooks and diagrams that nobody draws: each gives journeys without an error, the same ones every time, or is refused, and a
/// file of twice the size costs about twice the memory. How long it takes is measured where time is.
/// </summary>
[Collection(AloneCollection.Name)]
public class ImportShapeTests(ITestOutputHelper output)
{
    private const int Small = 8_000;
    private const int Times = 4;

    /// <summary>How much more than in proportion an import may allocate: quadratic would be another four times.</summary>
    private const double Slack = 1.5;

    /// <summary>What an import allocates whatever the file is too little to judge.</summary>
    private const long TooLittle = 4_000_000;

    public static TheoryData<string> Names => [.. ImportShapes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_imported_or_refused_at_a_cost_in_proportion(string name)
    {
        var shape = ImportShapes.All[name];
        Assert.Equal(Sound(shape, Small)?.Text, Sound(shape, Small)?.Text);

        var small = Allocated(shape, Small);
        var large = Allocated(shape, Small * Times);

        output.WriteLine($"{small / 1000} kB, {large / 1000} kB");
        Assert.True(large < TooLittle || large < small * Times * Slack, $"allocates {small} bytes for {Small} letters and {large} for {Small * Times}");
    }

    [Theory]
    [InlineData("csv: one touchpoint again and again", 640_000, 40_000)]
    [InlineData("csv: titles that differ in case only", 400_000, 10_000)]
    [InlineData("csv: values in a cell", 1_000_000, 1)]
    [InlineData("csv: all quotes", 1_000_000, 1)]
    [InlineData("csv: a map with many touchpoints in a cell", 160_000, 40_000)]
    [InlineData("xlsx: a stage a row", 400_000, 25_000)]
    [InlineData("mermaid: tasks", 1_400_000, 100_000)]
    [InlineData("mermaid: one line", 1_200_000, 100_000)]
    [InlineData("mermaid: sections", 400_000, 20_000)]
    [InlineData("mermaid: tasks that differ in case only", 140_000, 10_000)]
    [InlineData("mermaid: actors", 800_000, 1)]
    public void What_is_great_is_imported_whole(string name, int size, int touchpoints) =>
        Assert.Equal(touchpoints, Sound(ImportShapes.All[name], size)?.Touchpoints);

    [Theory]
    [InlineData("csv: one row of many columns", 200_000, "row 1 has more than 1000 columns;")]
    [InlineData("xlsx: one row of many columns", 200_000, "row 1 has more than 1000 columns;")]
    [InlineData("csv: one touchpoint again and again", 1_600_000, "the table has more than 50000 rows, 2000000 cells or 16000000 letters;")]
    [InlineData("csv: one long cell", 16_500_000, "the table has more than 50000 rows, 2000000 cells or 16000000 letters;")]
    [InlineData("csv: one long cell", 17_000_000, "row 2 has no end within 16 million letters; perhaps a quotation mark is opened there")]
    [InlineData("csv: a map with many lanes", 200_000, "the table is a map with stages across and has more than 1000 rows below them;")]
    [InlineData("xlsx: a long cell that is merged downwards", 400_000, "the table has more than 50000 rows, 2000000 cells or 16000000 letters;")]
    [InlineData("csv: a quote a cell", 17_000_000, "the table has more than 50000 rows, 2000000 cells or 16000000 letters;")]
    [InlineData("mermaid: what is no task", 600_000, "line 2: `walks` is no task;")]
    public void What_is_too_great_is_refused(string name, int size, string problem)
    {
        var shape = ImportShapes.All[name];

        var refused = Assert.Throws<ImportException>(() => shape.Import(shape.File(size)));

        Assert.StartsWith(problem, refused.Problems[0].English);
        Assert.InRange(refused.Problems.Length, 1, 11);
    }

    private static ImportResult? Sound(ImportShape shape, int size)
    {
        var result = shape.Try(shape.File(size));
        if (result is not null)
        {
            Assert.DoesNotContain(
                WorkspaceLoader.Load([new SourceText("imported.journey", result.Text)]).Findings, finding => finding.Severity == Severity.Error);
        }

        return result;
    }

    private static long Allocated(ImportShape shape, int size)
    {
        var file = shape.File(size);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        shape.Try(file);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
