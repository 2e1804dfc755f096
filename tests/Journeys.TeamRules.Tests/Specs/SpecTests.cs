using System.Text;
using Journeys.Language.Text;
using Journeys.TeamRules.Running;
using Journeys.TeamRules.Tests.Support;
using Journeys.Testing;

namespace Journeys.TeamRules.Tests.Specs;

/// <summary>
/// The sample's own rules, compiled and vetted as a team's are, against the specifications beside this file: each heading is a case, each
/// <c>journey</c> block under it a workspace, and the marks in it are what the rule of the file's name finds.
/// </summary>
public class SpecTests
{
    private static readonly SourceText[] Rules =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("journeys", "rules"), "*.cs").Order(StringComparer.Ordinal)
            .Select(path => new SourceText("journeys/rules/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static string Folder => RepositoryRoot.Combine("tests/Journeys.TeamRules.Tests/Specs");

    public static TheoryData<string> Names => [.. Specified];

    private static IEnumerable<string> Specified =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_holds(string rule)
    {
        foreach (var content in Cases(Path.Combine(Folder, rule + ".md")))
        {
            var marked = MarkedSource.Parse("test.journey", content);
            var workspace = Language.Model.WorkspaceLoader.Load([marked.Source]);
            var result = TeamRuns.Run(new TeamRequest([.. Rules], workspace, TeamRuns.Today) { WithExamples = false });
            marked.AssertFindings(result.Findings.Where(finding => finding.Rule.Name == rule));
        }
    }

    [Fact]
    public void Their_examples_are_true_and_each_has_a_specification()
    {
        var result = TeamRuns.Run(new TeamRequest([.. Rules], TeamRuns.Workspace(""), TeamRuns.Today));

        Assert.Empty(result.Told());
        Assert.Equal(result.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal), Specified);
    }

    private static List<string> Cases(string file)
    {
        var cases = new List<string>();
        StringBuilder? block = null;
        foreach (var line in File.ReadLines(file))
        {
            if (block is not null && line == "```")
            {
                cases.Add(block.ToString());
                block = null;
            }
            else if (block is not null)
            {
                block.Append(line).Append('\n');
            }
            else if (line == "```journey")
            {
                block = new StringBuilder();
            }
        }

        return cases;
    }
}
