using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Architecture.Tests.Kit;

public class GeneratedWorkspaceTests
{
    [Fact]
    public void The_same_numbers_give_the_same_bytes()
    {
        var first = GeneratedWorkspace.Create(5, seed: 7).Select(file => file.Path + file.Content);
        var second = GeneratedWorkspace.Create(5, seed: 7).Select(file => file.Path + file.Content);

        Assert.Equal(first, second);
    }

    [Fact]
    public void A_touchpoint_is_about_eight_hundred_bytes()
    {
        var files = GeneratedWorkspace.Create(100);

        var perTouchpoint = files.Sum(file => file.Content.Length) / (100.0 * GeneratedWorkspace.TouchpointsPerJourney);
        Assert.InRange(perTouchpoint, 700, 900);
    }

    [Fact]
    public void Every_journey_has_its_own_file_and_name()
    {
        var files = GeneratedWorkspace.Create(1000);

        Assert.Equal(1001, files.Select(file => file.Path).Distinct().Count());
    }

    [Theory]
    [InlineData(1, "en")]
    [InlineData(40, "en")]
    [InlineData(40, "nl", "da", "en")]
    public void Nothing_in_it_is_an_error(int journeys, params string[] languages)
    {
        var workspace = WorkspaceLoader.Load(GeneratedWorkspace.Create(journeys, seed: 1, languages));

        var findings = RuleEngine.Check(workspace, new CheckOptions(new Date(2026, 11, 22))).Findings;
        Assert.Equal([], findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{MarkedSource.Of(finding)}: {finding.Message}").Take(5));
        Assert.Equal(journeys, workspace.Journeys.All.Length);
    }
}
