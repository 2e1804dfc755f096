using Journeys.Language.Model;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests;

/// <summary>The workspace at the top of the repository is what a newcomer copies, so nothing is wrong with it.</summary>
public class SampleTests
{
    [Fact]
    public void The_sample_is_clean() => MarkedSource.AssertFindings(
        [], RuleEngine.Check(WorkspaceFolder.Load("journeys"), new CheckOptions(new Date(2026, 11, 22))).Findings);
}
