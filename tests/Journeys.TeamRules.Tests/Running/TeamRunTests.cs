using Journeys.TeamRules.Running;
using Journeys.TeamRules.Tests.Support;

namespace Journeys.TeamRules.Tests.Running;

public class TeamRunTests
{
    private static readonly string[] Both = ["my-rule coats", "my-rule shoes"];

    [Fact]
    public void A_rule_finds_what_it_looks_for()
    {
        var result = TeamRuns.Run(TeamRuns.Request(RuleText.Finding()), out var steps);

        Assert.Empty(result.Told());
        Assert.Equal(["my-rule shoes", "my-rule coats"], result.Found());
        Assert.Equal("SHOP001", Assert.Single(result.Rules).Id);
        Assert.Equal(["Compiling", "Making Mine", "Examples Mine", "Running Mine"], steps);
    }

    [Fact]
    public void Without_rules_nothing_is_said() => Assert.Empty(TeamRuns.Run().Rules);

    [Fact]
    public void A_rule_that_throws_is_told_at_its_class_and_the_others_run()
    {
        var result = TeamRuns.Run(
            RuleText.Finding("failing-rule", "SHOP002", "Failing", "if (journey.Name.Value == \"coats\") { throw new InvalidOperationException(\"no\\ncoats\"); }"),
            RuleText.Finding());

        Assert.Equal(["team-rule-failed Failing: The rule Failing failed on line 7: InvalidOperationException: no coats"], result.Told());
        Assert.Equal(Both, result.Found().Order());
    }

    [Theory]
    [InlineData("var all = new List<byte[]>(); while (true) { all.Add(new byte[int.MaxValue]); }", "team-rule-too-much-memory")]
    [InlineData("object none = null!; none.ToString();", "team-rule-failed")]
    [InlineData("checked { var number = int.MaxValue; number++; }", "team-rule-failed")]
    [InlineData("foreach (var number in Enumerable.Range(0, 20000)) { context.Report(new Origin(journey.Name.Origin.Source, new TextSpan(number % 9, number % 7)), $\"{number}\"); }", "team-rule-failed")]
    [InlineData("context.Report(new Origin(new SourceText(\"x\", \"y\"), default), \"elsewhere\");", "team-rule-failed")]
    [InlineData("context.Report(default, \"nowhere\");", "team-rule-failed")]
    [InlineData("context.Report(new Origin(journey.Name.Origin.Source, new TextSpan(5, 90000)), \"outside\");", "team-rule-failed")]
    [InlineData("context.Report(journey.Name.Origin, Phrase.Of(1, number => throw new FormatException(), number => \"\", number => \"\"));", "team-rule-failed")]
    public void What_a_rule_does_wrong_is_one_finding(string body, string rule)
    {
        var result = TeamRuns.Run(RuleText.Finding("failing-rule", "SHOP002", "Failing", "if (journey.Name.Value == \"coats\") { " + body + " }"), RuleText.Finding());

        Assert.Equal(rule, Assert.Single(result.Problems).Rule.Name);
        Assert.Equal("Failing", result.Problems[0].Origin.Text);
        Assert.Equal(Both, result.Found().Order());
    }

    [Fact]
    public void A_rule_that_fails_everywhere_is_one_finding()
    {
        var result = TeamRuns.Run(RuleText.Finding(body: "if (journey.Stages.IsEmpty) { throw new FormatException(\"x\"); }"));

        Assert.Equal("team-rule-failed", Assert.Single(result.Problems).Rule.Name);
    }

    [Fact]
    public void A_constructor_that_throws_is_told_at_its_class()
    {
        var text = RuleText.Doing("", "static Mine() { throw new InvalidOperationException(\"early\"); }");

        Assert.Contains("failed", Assert.Single(TeamRuns.Run(text).Told()));
    }

    [Theory]
    [InlineData("JRN3008", "other-name", "duplicate-team-rule")]
    [InlineData("SHOP002", "missing-need", "duplicate-team-rule")]
    [InlineData("SHOP001", "other-name", "duplicate-team-rule")]
    [InlineData("SHOP002", "my-rule", "duplicate-team-rule")]
    [InlineData("JRN1", "other-name", "invalid-team-rule")]
    [InlineData("shop1", "other-name", "invalid-team-rule")]
    [InlineData("SHOP", "other-name", "invalid-team-rule")]
    [InlineData("SHOP002", "Other-Name", "invalid-team-rule")]
    [InlineData("SHOP002", "other", "invalid-team-rule")]
    [InlineData("SHOP002", "other--name", "invalid-team-rule")]
    [InlineData("SHOP002", "", "invalid-team-rule")]
    public void An_id_and_a_name_are_ones_own(string id, string name, string problem)
    {
        var result = TeamRuns.Run(RuleText.Finding(), RuleText.Finding(name, id, "Second"));

        var expected = id == "JRN3008" ? "invalid-team-rule" : problem;
        Assert.Equal((expected, "Second"), (Assert.Single(result.Problems).Rule.Name, result.Problems[0].Origin.Text));
        Assert.Equal(Both, result.Found().Order());
    }

    [Fact]
    public void A_rule_that_wants_arguments_cannot_be_made()
    {
        var text = RuleText.Finding().Replace("class Mine()", "class Mine(int size)", StringComparison.Ordinal).Replace("It matters.", "It matters.\" + size + \"", StringComparison.Ordinal);

        Assert.StartsWith("invalid-team-rule Mine: ", Assert.Single(TeamRuns.Run(text).Told()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("journey a \\\"A\\\" { } #! my-rule", "journey a \\\"A\\\" { }", "The bad example needs one line")]
    [InlineData("\\njourney a \\\"A\\\" { }\\nchannel shop \\\"Shop\\\" offline #! my-rule", null, "The bad example says line 3; the rule finds line 2.")]
    [InlineData("channel shop \\\"Shop\\\" offline #! my-rule", null, "the rule finds nothing")]
    [InlineData("journey a \\\"A\\\" { } #! my-rule", "jurney a", "The badExample has a mistake on line 1")]
    public void An_example_that_shows_something_else_is_told(string example, string? instead, string told)
    {
        var text = RuleText.Finding().Replace("journey a \\\"A\\\" { } #! my-rule", instead ?? example, StringComparison.Ordinal);

        Assert.Contains(told, Assert.Single(TeamRuns.Run(text).Told()));
    }

    [Fact]
    public void A_good_example_with_a_finding_is_told()
    {
        var text = RuleText.Finding().Replace("channel shop \\\"Shop\\\" offline", "journey b \\\"B\\\" { }", StringComparison.Ordinal);

        Assert.Contains("The good example has a finding", Assert.Single(TeamRuns.Run(text).Told()));
    }

    [Fact]
    public void What_the_process_did_not_survive_is_left_out()
    {
        var request = TeamRuns.Request(RuleText.Finding("failing-rule", "SHOP002", "Failing", "if (journey.Stages.IsEmpty) { throw new FormatException(); }"), RuleText.Finding());

        var result = TeamRuns.Run(request with { Fatal = [(RulePhase.Running, "Failing"), (RulePhase.Examples, "Failing")] }, out var steps);

        Assert.Empty(result.Told());
        Assert.Equal(2, result.Rules.Length);
        Assert.DoesNotContain("Running Failing", steps);
        Assert.Equal(Both, result.Found().Order());
    }

    [Fact]
    public void Rules_remember_nothing_from_one_check_to_the_next()
    {
        var text = RuleText.Finding(body: "Seen.Add(journey.Name.Value); if (Seen.Count > 2) { return; }")
            .Replace("public override", "private static readonly List<string> Seen = [];\n    public override", StringComparison.Ordinal);
        var request = TeamRuns.Request(text) with { WithExamples = false };

        Assert.Equal(TeamRuns.Run(request).Found(), TeamRuns.Run(request).Found());
    }

    [Fact]
    public void Compiler_errors_stand_at_their_place_and_nothing_runs()
    {
        var result = TeamRuns.Run(RuleText.Finding(body: "var x = journey.Nam;"), RuleText.Finding("other-rule", "SHOP002", "Other"));

        Assert.StartsWith("team-rule-does-not-compile Nam: CS1061: ", Assert.Single(result.Told()), StringComparison.Ordinal);
        Assert.Empty(result.Rules);
    }

    [Fact]
    public void Compiler_warnings_stand_at_their_place_and_rules_run()
    {
        var result = TeamRuns.Run(RuleText.Finding(body: "string? owner = journey.Declaration.Owner?.Value; _ = owner.Length;"));

        Assert.Contains("team-rule-warning owner: CS8602", Assert.Single(result.Told(), told => told.StartsWith("team-rule-warning", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    [InlineData('-', ' ')]
    public void Nesting_that_would_end_the_compiler_is_told(char open, char close)
    {
        var result = TeamRuns.Run(RuleText.Finding(body: $"var x = {new string(open, 20_000)}1{new string(close, 20_000)};"));

        Assert.Contains("nests deeper", Assert.Single(result.Told()));
    }
}
