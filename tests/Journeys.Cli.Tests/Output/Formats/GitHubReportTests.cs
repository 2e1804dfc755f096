using Journeys.Cli.Output;
using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Tests.Output.Formats;

public sealed class GitHubReportTests
{
    private static readonly ReportStyle Quiet = new(UseColor: false, IsQuiet: true);

    [Fact]
    public void A_finding_is_a_command_with_its_fixes()
    {
        var finding = Made.Finding("# x\nneed [|yes|]\n") with
        {
            Related = [new RelatedPlace("the other", Made.Place("\n\n[|z|]", "b.journey"))],
            Fixes = [new Fix("Do this", FixKind.Always, []), new Fix("Or that", FixKind.Suggestion, [])],
        };

        Assert.Equal(
            "::error file=a.journey,line=2,endLine=2,col=6,endColumn=9,title=JRN9001 made-up::It is wrong.%0Asee: b.journey:3 the other"
                + "%0Afix: Do this%0Afix: Or that%0Awhy: https://journeys.dev/handbook/rules#made-up\n",
            GitHubReport.Render(Made.Report(finding), Quiet));
    }

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Info, "::notice ")]
    public void Each_severity_has_its_command(Severity severity, string expected) =>
        Assert.StartsWith(expected, GitHubReport.Render(Made.Report(Made.Finding("[|x|]") with { Severity = severity }), Quiet));

    [Fact]
    public void No_text_is_a_command_of_its_own()
    {
        var lines = GitHubReport.Render(Hostile.Report(), Quiet).TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::error file=a b/ç%3A%2C%25%0A%3A%3Ax|<i>.journey,line=1,", lines[0]);
        Assert.Contains("100%25\\r\\n::error::x, y: ", lines[0]);
        Assert.DoesNotContain(lines[0], character => character is '\u001b' or '\u202E' or '\0' or '\r');
    }

    [Fact]
    public void A_line_for_people_ends_it()
    {
        var text = GitHubReport.Render(Made.Report(Made.Finding("[|x|]")), Quiet with { IsQuiet = false, Language = "nl" });

        Assert.EndsWith("\n1 fout in 1 bestand, 0 klantreizen, 0 contactmomenten.\n", text);
    }
}
