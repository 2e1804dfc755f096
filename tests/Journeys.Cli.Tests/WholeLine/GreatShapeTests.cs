using Journeys.Cli.Tests.Fuzzing;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>Shapes of text that break parsers, as deep and as great as nobody writes them: none crashes or hangs, and what is wrong is told.</summary>
public class GreatShapeTests
{
    public static TheoryData<string> Heads => [.. Shapes.Heads];

    [Theory]
    [MemberData(nameof(Heads))]
    public void Ten_thousand_blocks_within_each_other_are_told_on_a_small_stack(string head) => BlocksAreTold(head, 10_000);

    [Fact]
    public void A_hundred_thousand_blocks_within_each_other_are_told_on_a_small_stack() => BlocksAreTold("journey shoes \"Shoes\" {", 100_000);

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

    private static void BlocksAreTold(string head, int count)
    {
        var text = Shapes.Repeat(head + " ", count);

        Line.TryOnSmallStack(text);

        Assert.Single(CheckStage.Check(text).Findings, finding => finding.Rule.Name == "too-deep");
    }
}
