using System.Text.Json;
using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Tests.Output.Formats;

public sealed class GitLabReportTests
{
    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("[]\n", GitLabReport.Render(Made.Report(), "en"));

    [Fact]
    public void An_issue_has_what_GitLab_asks_for()
    {
        var issue = JsonDocument.Parse(GitLabReport.Render(Made.Report(Made.Finding("a\n[|b|]\n")), "en")).RootElement[0];

        Assert.Equal("It is wrong.", issue.GetProperty("description").GetString());
        Assert.Equal("made-up", issue.GetProperty("check_name").GetString());
        Assert.Equal("a.journey", issue.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(2, issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void Severities_are_mapped_and_fingerprints_unique()
    {
        var finding = Made.Finding("[|b|]\n");
        var issues = JsonDocument.Parse(GitLabReport.Render(
            Made.Report(finding, finding with { Severity = Severity.Warning }, finding with { Severity = Severity.Info }), "da")).RootElement;

        Assert.Equal(["major", "minor", "info"], issues.EnumerateArray().Select(issue => issue.GetProperty("severity").GetString()));
        Assert.Equal(3, issues.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void Hostile_text_is_data() => Assert.Equal(
        Hostile.File, JsonDocument.Parse(GitLabReport.Render(Hostile.Report(), "en")).RootElement[0].GetProperty("location").GetProperty("path").GetString());
}
