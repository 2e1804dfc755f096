using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>From a mistake in a file to what the writer reads of it.</summary>
public sealed class WholeWayTests : IDisposable
{
    private const string Mistakes = "workspace \"W\" { languages nl, da }\r\njourney shoes \"👟 Schoenen\" {\r\n\tstatus draft\r\n\tgaol \"Kopen\"\r\n  owner grwoth\r\n}\r\nteam growth \"G\"\r\n";
    private readonly CliRun _run = new CliRun().File("a.journey", Mistakes).File(".editorconfig", "root=true\n[*.journey]\njourneys_rule.unused-declaration.severity = none\n");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_mistake_is_shown_at_its_place_in_order()
    {
        var outcome = _run.Run("check");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("--> a.journey:4:2\n  |\n4 |     gaol \"Kopen\"\n  |     ^^^^\n", outcome.Out);
        Assert.Contains("--> a.journey:5:9\n  |\n5 |   owner grwoth\n  |         ^^^^^^\n", outcome.Out);
        Assert.True(outcome.Out.IndexOf("gaol", StringComparison.Ordinal) < outcome.Out.IndexOf("grwoth", StringComparison.Ordinal));
        Assert.DoesNotContain("unused-declaration", outcome.Out);
        Assert.EndsWith("2 errors in 1 file, 1 journey, 0 touchpoints.\n", outcome.Out);
    }

    [Fact]
    public void The_json_gives_the_same_findings_with_their_fixes()
    {
        var root = JsonDocument.Parse(_run.Run("check", "--format", "json").Out).RootElement;
        var findings = root.GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal(["unknown-keyword", "unknown-reference"], findings.Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Equal("goal", findings[0].GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
        Assert.Equal(2, root.GetProperty("summary").GetProperty("error").GetInt32());
        Assert.Equal(
            ["version", "files", "journeys", "touchpoints", "findings", "accepted", "summary"],
            root.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Build_publishes_what_is_known_and_strict_does_not()
    {
        Assert.Equal(ExitCode.Findings, _run.Run("build", "--strict").Code);
        Assert.False(Directory.Exists(_run.PathOf("_site")));
        Assert.Equal(ExitCode.Done, _run.Run("build").Code);
        Assert.True(Directory.Exists(_run.PathOf("_site")));
    }
}
