using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Engine;

public class AllowanceReviewTests
{
    public static TheoryData<string> Names => [.. LanguageRules.AboutAllowances.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_examples_are_true_and_the_fix_mends(string name)
    {
        var rule = LanguageRules.All.Single(rule => rule.Name == name);
        var bad = MarkedSource.Parse("test.journey", rule.BadExample);
        var finding = Assert.Single(Judged.Text(rule.BadExample));

        Assert.Equal([name], bad.Expected.Select(mark => mark.Rule));
        bad.AssertFindings([finding]);
        Assert.Empty(Judged.Text(rule.GoodExample));
        Assert.Empty(Judged.Text(Fixed(rule.BadExample, finding)));
        Assert.Equal(rule.GoodExample, Fixed(Unmarked(rule.BadExample), Assert.Single(Judged.Text(Unmarked(rule.BadExample)))));
    }

    [Fact]
    public void An_allowance_that_accepts_is_silent() =>
        Assert.Empty(Told("team growth \"G\" { allow unused-declaration because \"Spring\" }\njourney a \"A\" { status draft }\n"));

    [Theory]
    [InlineData("{ allow unused-declaration because \"x\" }", "{ }")]
    [InlineData("{ contact \"a\"  allow unused-declaration because \"x\" }", "{ contact \"a\" }")]
    [InlineData("{\r\n  contact \"a\"\r\n  allow unused-declaration because \"x\"\r\n}", "{\r\n  contact \"a\"\r\n}")]
    [InlineData("{\n  allow unused-declaration because \"x\" # why\n}", "{\n  # why\n}")]
    public void The_fix_leaves_the_neighbours_as_they_are(string block, string expected)
    {
        var text = $"team growth \"G\" {block}\njourney a \"A\" {{ status draft  owner growth }}\n";
        var finding = Assert.Single(Told(text));

        Assert.Equal(FixKind.Always, Assert.Single(finding.Fixes).Kind);
        Assert.Equal(text.Replace(block, expected), Fixed(text, finding));
    }

    [Theory]
    [InlineData("a rule that runs elsewhere", "journey a \"A\" { status live  allow untraced-touchpoint because \"x\" }")]
    [InlineData("a rule that does not exist", "journey a \"A\" { status live  allow no-such-rule because \"x\" }")]
    [InlineData("a draft, spared", "journey a \"A\" { status draft  allow missing-stage because \"x\" }")]
    [InlineData("a retired one, spared", "journey a \"A\" { status retired  allow avoided-term because \"x\" }")]
    [InlineData("a retired one, expired", "journey a \"A\" { status retired  allow avoided-term because \"x\" until 2020-01-01 }")]
    [InlineData("a shared touchpoint of a draft", "touchpoint t \"T\" { allow missing-need because \"x\" }\njourney a \"A\" { status draft  stage decision { use t } }")]
    [InlineData("everywhere, with drafts only", "workspace \"W\" { allow missing-need because \"x\" }\njourney a \"A\" { status draft }")]
    public void Where_nobody_looked_nothing_is_told(string why, string text) => Assert.True(Told(text).IsEmpty, why);

    [Fact]
    public void A_rule_that_is_off_leaves_its_allowances_alone()
    {
        const string text = "team growth \"G\" { allow unused-declaration because \"x\" }\njourney a \"A\" { status draft  owner growth }\n";
        Assert.Single(Told(text));
        Assert.Empty(Told(text, Judged.Options with { SeverityOf = (_, rule) => rule.Name == "unused-declaration" ? Severity.Off : null }));
    }

    [Fact]
    public void An_expired_one_names_the_days_and_the_finding_that_returns()
    {
        const string text = "team growth \"G\" { allow unused-declaration because \"x\" until 2026-11-12 }\njourney a \"A\" { status draft }\n";
        var finding = Assert.Single(Told(text));

        Assert.Equal("expired-allow", finding.Rule.Name);
        Assert.Contains("2026-11-12, 10 days ago.", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal("growth", Assert.Single(finding.Related).Origin.Text);
        Assert.Equal(FixKind.Suggestion, Assert.Single(finding.Fixes).Kind);
        Assert.Contains(Judged.Text(text), other => other.Rule.Name == "unused-declaration");
    }

    [Fact]
    public void The_last_day_itself_still_counts() => Assert.Empty(Told(
        "team growth \"G\" { allow unused-declaration because \"x\" until 2026-11-22 }\njourney a \"A\" { status draft }\n"));

    [Fact]
    public void They_can_be_accepted_themselves()
    {
        const string text = "workspace \"W\" { allow unused-allow because \"We tidy up in May\" }\n"
            + "team growth \"G\" { allow unused-declaration because \"x\" }\njourney a \"A\" { status draft  owner growth }\n";
        var result = RuleEngine.Check(Judged.Load(text), Judged.Options);

        Assert.Empty(result.Findings);
        Assert.Equal("unused-allow", Assert.Single(result.Accepted).Finding.Rule.Name);
    }

    private static ImmutableArray<Finding> Told(string text, CheckOptions? options = null) =>
    [
        .. RuleEngine.Check(Judged.Load(text), options ?? Judged.Options).Findings
            .Where(finding => LanguageRules.AboutAllowances.Contains(finding.Rule)),
    ];

    private static string Unmarked(string example) =>
        string.Join('\n', example.Split('\n').Select(line => line.Split(" #! ")[0]));

    private static string Fixed(string text, Finding finding)
    {
        var edit = Assert.Single(Assert.Single(finding.Fixes).Edits);
        return text.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText);
    }
}
