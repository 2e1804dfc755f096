using Journeys.Language.Diagnostics;
using Journeys.Testing;

namespace Journeys.Language.Tests.Diagnostics;

public class LanguageRulesTests
{
    /// <summary>Those that this project finds; what is said of allowances is found, and tested, with the rules.</summary>
    private static IEnumerable<RuleDescriptor> Found => LanguageRules.All.Except(LanguageRules.AboutAllowances);

    public static TheoryData<string> Names => [.. Found.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bad_example_has_exactly_this_finding(string name)
    {
        var rule = LanguageRules.All.Single(rule => rule.Name == name);
        var source = MarkedSource.Parse("bad.journey", rule.BadExample);
        Assert.Equal(name, Assert.Single(source.Expected).Rule);
        MarkedSource.AssertFindings([source], WorkspaceFolder.Of(("bad.journey", rule.BadExample)).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_good_example_has_no_finding(string name)
    {
        var rule = LanguageRules.All.Single(rule => rule.Name == name);
        Assert.Empty(WorkspaceFolder.Of(("good.journey", rule.GoodExample)).Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Ids_and_names_are_unique_and_in_order()
    {
        Assert.Equal(LanguageRules.All.Length, LanguageRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(LanguageRules.All.Length, LanguageRules.All.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(LanguageRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), LanguageRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void The_sample_has_none_of_them() =>
        Assert.Empty(WorkspaceFolder.Load("journeys").Findings.Select(finding => $"{finding.Origin.File}:{finding.Origin.Range.Start.Line} {finding.Message}"));

    [Fact]
    public void The_workspace_of_findings_has_those_that_it_marks()
    {
        var names = Found.Select(rule => rule.Name).ToHashSet();
        var sources = MarkedSource.ReadFolder("tests/Journeys.Testing/Workspaces/findings");
        var findings = WorkspaceFolder.Load("tests/Journeys.Testing/Workspaces/findings").Findings;
        var expected = sources.SelectMany(source => source.Expected).Where(mark => names.Contains(mark.Rule)).Order();
        var actual = findings.Select(finding => new ExpectedFinding(finding.Origin.File, finding.Origin.Range.Start.Line, finding.Rule.Name)).Order();
        Assert.Equal(expected.Select(mark => mark.ToString()), actual.Select(mark => mark.ToString()));
    }
}
