using System.Text.RegularExpressions;
using Journeys.Language.Model;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>The README shows a workspace and what <c>check</c> says of it; both are true.</summary>
public partial class ReadmeExampleTests
{
    [Fact]
    public void The_example_gives_the_finding_that_is_shown()
    {
        var readme = Checkout.Read("README.md");
        var example = Example().Match(readme);
        var workspace = WorkspaceFolder.Of(("shoes.journey", example.Groups["source"].Value));

        var finding = Assert.Single(RuleEngine.Check(workspace, new CheckOptions(new Date(2026, 11, 22))).Findings);

        var shown = example.Groups["output"].Value;
        var place = finding.Origin.Range.Start;
        Assert.Contains($"shoes.journey:{place.Line}:{place.Column}", shown, StringComparison.Ordinal);
        Assert.Contains(finding.Rule.Id, shown, StringComparison.Ordinal);
        Assert.Contains(finding.Rule.Name, shown, StringComparison.Ordinal);
        Assert.Contains(finding.Message.English, shown, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```journey\n(?<source>.*?)^```.*?^```(text)?\n(?<output>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
