using System.Xml.Linq;
using Journeys.Cli.Output;
using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Tests.Output.Formats;

public sealed class JUnitReportTests
{
    private static readonly ReportStyle Style = new(UseColor: false, IsQuiet: false);

    [Fact]
    public void A_suite_for_each_file_and_a_case_for_each_finding()
    {
        var root = XDocument.Parse(JUnitReport.Render(Hostile.Report("Wrong.", "a.journey"), Style)).Root!;

        Assert.Equal(("3", "1"), (root.Attribute("tests")!.Value, root.Attribute("failures")!.Value));
        Assert.Equal(["a.journey", "clean.journey"], root.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value));
        var cases = root.Element("testsuite")!.Elements("testcase").ToList();
        Assert.Equal(["JRN9001 made-up (1:9)", "JRN9001 made-up (2:1)"], cases.Select(one => one.Attribute("name")!.Value));
        Assert.Equal("Wrong.", cases[0].Element("failure")!.Attribute("message")!.Value);
        Assert.Contains("fix: Look at it", cases[0].Element("failure")!.Value);
        Assert.Null(cases[1].Element("failure"));
    }

    [Fact]
    public void A_clean_file_is_a_passing_case()
    {
        var clean = XDocument.Parse(JUnitReport.Render(Hostile.Report(), Style)).Root!.Elements("testsuite").Last();

        Assert.Equal("No findings", Assert.Single(clean.Elements("testcase")).Attribute("name")!.Value);
        Assert.Empty(clean.Descendants("failure"));
    }

    [Theory]
    [InlineData(Severity.Info, 2)]
    [InlineData(Severity.Error, 1)]
    [InlineData(null, 0)]
    public void What_fails_the_check_fails_here(Severity? failOn, int failures) =>
        Assert.Equal(failures, XDocument.Parse(JUnitReport.Render(Hostile.Report(), Style with { FailOn = failOn })).Descendants("failure").Count());

    [Fact]
    public void Every_character_is_one_that_XML_allows()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code));

        var text = JUnitReport.Render(Made.Report(Made.Finding("[|x|]", all), Made.Finding("[|x|]", Hostile.Text, Hostile.File)), Style);

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites ", text);
        Assert.Equal(2, XDocument.Parse(text).Descendants("failure").Count());
        Assert.DoesNotContain(text, character => character is '\u202E' or '\u001b' or '\r');
    }
}
