using System.Globalization;
using Journeys.Cli.Tests.Fuzzing;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>
/// Shapes of text that break parsers, through every stage: none crashes or hangs, and twice the text costs about twice the memory.
/// </summary>
[Collection(AloneCollection.Name)]
public class ShapeTests(ITestOutputHelper output)
{
    private const int Small = 4_000;
    private const int Times = 4;
    private const int Large = Small * Times;

    /// <summary>How much more than in proportion a stage may allocate: quadratic would be another four times.</summary>
    private const double Slack = 1.5;

    /// <summary>What a stage allocates whatever the text is too little to judge.</summary>
    private const long TooLittle = 4_000_000;

    public static TheoryData<string> Names => [.. Shapes.All.Keys];

    public static TheoryData<string> Heads => [.. Shapes.Heads];

    [Fact]
    public void The_handbook_says_how_many_there_are() => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"| {Shapes.All.Count} shapes that break parsers"),
        File.ReadAllText(RepositoryRoot.Combine("journeys/handbook/guarantees.md")));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_costs_in_proportion(string name)
    {
        foreach (var (stage, judge) in Line.Stages)
        {
            judge(Shapes.All[name](Small / Times));
            var small = Allocated(judge, Shapes.All[name](Small));
            var large = Allocated(judge, Shapes.All[name](Large));
            output.WriteLine($"{stage}: {small / 1000} kB, {large / 1000} kB");
            Assert.True(large < TooLittle || large < small * Times * Slack, $"{stage} allocates {small} bytes for {Small} characters and {large} for {Large}");
        }
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_hundred_thousand_blocks_within_each_other_are_told_on_a_small_stack(string head)
    {
        var text = Shapes.Repeat(head + " ", 100_000);

        Line.TryOnSmallStack(text);

        Assert.Single(CheckStage.Check(text).Findings, finding => finding.Rule.Name == "too-deep");
    }

    [Theory]
    [InlineData("Markdown quotes")]
    [InlineData("Markdown lists")]
    [InlineData("Markdown brackets")]
    [InlineData("Markdown links")]
    [InlineData("braces")]
    [InlineData("quotes")]
    [InlineData("commas")]
    public void A_hundred_thousand_levels_of_other_things_need_no_stack(string name) => Line.TryOnSmallStack(Shapes.All[name](100_000));

    [Fact]
    public void A_million_line_ends_say_nothing()
    {
        var text = Shapes.All["line ends"](1_000_000);

        Line.Try(text);

        Assert.Empty(CheckStage.Check(text).Findings);
    }

    [Fact]
    public void Ten_thousand_teams_of_one_name_are_told_each_and_name_the_first()
    {
        var findings = CheckStage.Check(Shapes.Repeat("team a \"A\"\n", 10_000)).Findings.Where(finding => finding.Rule.Name == "duplicate-name").ToList();

        Assert.Equal(9_999, findings.Count);
        Assert.All(findings, finding => Assert.Equal(1, Assert.Single(finding.Related).Origin.Range.Start.Line));
    }

    [Theory]
    [InlineData("a ring of touchpoints", 400_000)]
    [InlineData("every touchpoint leads to every other", 540_000)]
    [InlineData("a ring of journeys", 80_000)]
    public void Great_graphs_are_checked_and_compared(string name, int size)
    {
        var text = Shapes.All[name](size);

        CheckStage.Judge(1, text);
        DiffStage.Judge(text, text, inEveryFormat: true);
        ExportStage.Judge(text);
    }

    private static long Allocated(Action<string> judge, string text)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        judge(text);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

/// <summary>What is measured here must not be blurred by other tests.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
