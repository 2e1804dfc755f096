using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests;

/// <summary>The workspace that shows every finding: what it marks is found, and every rule is shown.</summary>
public class FindingsWorkspaceTests
{
    private const string Folder = "tests/Journeys.Testing/Workspaces/findings";

    [Fact]
    public void What_is_marked_is_found_and_nothing_else() =>
        MarkedSource.AssertFindings(MarkedSource.ReadFolder(Folder), Findings());

    [Fact]
    public void Every_built_in_rule_is_shown()
    {
        var shown = Findings().Select(finding => finding.Rule.Name).ToHashSet();
        Assert.DoesNotContain(RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Name), name => !shown.Contains(name));
    }

    private static IEnumerable<Finding> Findings() =>
        RuleEngine.Check(WorkspaceFolder.Load(Folder), new CheckOptions(new Date(2026, 11, 22))).Findings;
}
