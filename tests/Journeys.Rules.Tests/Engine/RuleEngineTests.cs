using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Engine;

public class RuleEngineTests
{
    private const string Silent = """
        channel shop "Shop" offline
        journey a "A" {
          status live
          stage decision { touchpoint t "T" { channel shop  need "N" } }
        }
        """;

    [Fact]
    public void A_rule_that_is_off_says_nothing()
    {
        var options = Judged.Options with { SeverityOf = (_, rule) => rule.Name == "silent-touchpoint" ? Severity.Off : null };
        Assert.DoesNotContain(Check(Silent, options).Findings, finding => finding.Rule.Name == "silent-touchpoint");
    }

    [Fact]
    public void A_configured_severity_is_the_finding_s()
    {
        var options = Judged.Options with { SeverityOf = (_, _) => Severity.Info };
        Assert.All(Check(Silent, options).Findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Fact]
    public void What_is_allowed_is_accepted_with_its_reason()
    {
        var result = Check(Silent.Replace("need \"N\"", "need \"N\"  allow silent-touchpoint because \"The street talks\""), Judged.Options);
        var accepted = Assert.Single(result.Accepted);
        Assert.Equal(("silent-touchpoint", "The street talks"), (accepted.Finding.Rule.Name, accepted.Allowance.Because!.Value));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Name == "silent-touchpoint");
    }

    [Fact]
    public void An_allowance_in_the_workspace_holds_everywhere()
    {
        var workspace = WorkspaceFolder.Of(
            ("brand.journey", "workspace \"W\" { languages en  allow silent-touchpoint because \"Later\" }"), ("a.journey", Silent));
        Assert.Contains(Judged.Workspace(workspace).Accepted, accepted => accepted.Finding.Origin.File == "a.journey");
    }

    [Fact]
    public void An_allowance_of_no_rule_is_told_with_the_nearest()
    {
        var finding = Check(Silent.Replace("status live", "allow silent-touchpiont because \"x\""), Judged.Options).Findings
            .Single(found => found.Rule.Name == "unknown-reference");
        Assert.All(Phrase.Languages, language =>
            Assert.Contains("\"silent-touchpoint\"", finding.Message.In(language), StringComparison.Ordinal));
        Assert.Equal(Phrase.Languages.Count, Phrase.Languages.Select(language => finding.Message.In(language)).Distinct().Count());
        Assert.Equal("silent-touchpoint", Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Theory]
    [InlineData("JRN3008", "missing-need")]
    [InlineData("jrn3008", "missing-need")]
    [InlineData("JRN2001", "unknown-reference")]
    public void An_allowance_of_a_number_is_told_once_with_the_name_of_its_rule(string id, string name)
    {
        var finding = Check(Silent.Replace("status live", $"allow {id} because \"x\""), Judged.Options).Findings
            .Single(found => found.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal) || found.Rule.Name == "unknown-reference");

        Assert.Contains(name, finding.Message.English);
        Assert.Equal(name, Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Fact]
    public void An_allowance_of_what_is_no_name_is_told_once() => Assert.Equal(
        "invalid-value",
        Check(Silent.Replace("status live", "allow Silent_Touch because \"x\""), Judged.Options).Findings.Single(found => found.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal) || found.Rule.Name == "unknown-reference").Rule.Name);

    [Fact]
    public void An_allowance_of_a_rule_to_come_is_known() =>
        Assert.DoesNotContain(
            Check(Silent.Replace("status live", "allow one-sided-message because \"x\""), Judged.Options).Findings,
            finding => finding.Rule.Name == "unknown-reference");

    [Fact]
    public void A_rule_that_throws_is_named()
    {
        var failure = Assert.Throws<RuleFailure>(() => Check(Silent, Judged.Options with { Rules = [new Throwing()] }));
        Assert.Contains("team-rule", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_workspace_gives_the_same_findings_in_the_same_order()
    {
        var sources = WorkspaceFolder.Read("tests/Journeys.Rules.Tests/Corpus");
        string Run() => string.Join('\n', Judged.Workspace(WorkspaceLoader.Load(sources)).Findings
            .Select(finding => $"{finding.Origin.File}:{finding.Origin.Range.Start} {finding.Rule.Id} {finding.Message}"));
        Assert.Equal(Run(), Run());
    }

    /// <summary>Using it twice is a mistake of its own; what the shared touchpoint lacks is told once.</summary>
    [Theory]
    [InlineData("use t")]
    [InlineData("use t  use t  use t")]
    [InlineData("use t  use t \"Here\"  use t { need \"N\" }")]
    public void A_shared_touchpoint_used_again_in_one_journey_is_told_of_once(string uses)
    {
        var content = $"channel shop \"Shop\" offline\ntouchpoint t \"T\" {{ channel shop }}\njourney a \"A\" {{ status live stage decision {{ {uses} }} }}\n";
        var names = Check(content, Judged.Options).Findings.Select(finding => finding.Rule.Name).ToList();
        Assert.Single(names, "silent-touchpoint");
        Assert.Single(names, "missing-need");
        Assert.Equal(uses.Split("use").Length - 2, names.Count(name => name == "duplicate-name"));
    }

    private static CheckResult Check(string content, CheckOptions options) => RuleEngine.Check(Judged.Load(content), options);

    private sealed class Throwing() : Rule(new RuleDescriptor("TEAM1", "team-rule", Severity.Error, "", "", "", ""))
    {
        public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context) => throw new InvalidOperationException("no");
    }
}
