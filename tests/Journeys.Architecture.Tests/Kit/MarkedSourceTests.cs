using Journeys.Testing;

namespace Journeys.Architecture.Tests.Kit;

public class MarkedSourceTests
{
    [Fact]
    public void Marks_at_line_ends_are_expected_findings()
    {
        const string Text = "journey a \"A\" { #! missing-stage, empty-stage\n  # a comment\n  goal \"#1\"  #! syntax-error\n}\n";

        var source = MarkedSource.Parse("a.journey", Text);

        Assert.Equal(
            ["a.journey:1 empty-stage", "a.journey:1 missing-stage", "a.journey:3 syntax-error"],
            source.Expected.Select(finding => finding.ToString()));
        Assert.Equal(Text, source.Source.Content);
    }

    [Theory]
    [InlineData("stage a #!\n")]
    [InlineData("stage a #! Missing stage\n")]
    [InlineData("stage a #! missing-stage,\n")]
    public void A_mark_that_cannot_be_read_is_not_overlooked(string text) =>
        Assert.Throws<FormatException>(() => MarkedSource.Parse("a.journey", text));
}
