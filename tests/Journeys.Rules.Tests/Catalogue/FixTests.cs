using System.Text;
using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Tests.Catalogue;

/// <summary>What the fixes about stages and critical touchpoints make of a text.</summary>
public class FixTests
{
    public static TheoryData<string> Names => [.. RuleCatalogue.BuiltIn
        .Select(rule => rule.Descriptor)
        .Where(rule => rule.Id.StartsWith("JRN3", StringComparison.Ordinal) || rule.Id.StartsWith("JRN5", StringComparison.Ordinal))
        .Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_proposal_removes_its_finding_and_leaves_text_that_can_be_read(string name)
    {
        var bad = RuleCatalogue.BuiltIn.Single(rule => rule.Descriptor.Name == name).Descriptor.BadExample;
        foreach (var fix in Judged.Text(bad).Single().Fixes)
        {
            Assert.NotEmpty(fix.Edits);
            var findings = Judged.Text(Apply(bad, fix));
            Assert.DoesNotContain(findings, finding => finding.Rule.Name == name || finding.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("missing-stage", 0, "stage awareness { }\n  skip decision because \"D\"\n", "stage awareness { }\n  stage consideration {\n    touchpoint consideration-touchpoint \"…\" { }\n  }\n  skip decision because \"D\"\n")]
    [InlineData("missing-stage", 1, "stage awareness { }\n  # Later\n  stage retention { }\n", "stage awareness { }\n  skip consideration because \"…\"\n  # Later\n  stage retention { }\n")]
    [InlineData("missing-stage", 1, "stage awareness { }\n", "stage awareness { }\n  skip consideration because \"…\"\n")]
    [InlineData("missing-stage", 1, "goal \"G\"\n", "goal \"G\"\n  skip awareness because \"…\"\n")]
    [InlineData("stage-order", 0, "stage decision { }\n\n  # Why\n  stage awareness { } # first\n", "# Why\n  stage awareness { } # first\n\n  stage decision { }\n")]
    [InlineData("stage-order", 0, "stage retention { }\n  stage awareness { }\n  stage decision { }\n", "stage awareness { }\n  stage decision { }\n  stage retention { }\n")]
    [InlineData("stage-order", 0, "stage decision { } stage awareness { }\n", "stage awareness { }  stage decision { } \n")]
    [InlineData("skipped-and-present", 0, "stage awareness { touchpoint t \"T\" }\n  skip awareness because \"A\"\n", "stage awareness { touchpoint t \"T\" }\n")]
    [InlineData("skipped-and-present", 0, "stage awareness { touchpoint t \"T\" }\n  skip awareness because \"A\" # really\n", "stage awareness { touchpoint t \"T\" }\n  # really\n")]
    [InlineData("skipped-and-present", 0, "skip awareness because \"A\"\n  stage awareness { }\n", "skip awareness because \"A\"\n")]
    [InlineData("dead-end", 0, "stage awareness {\n    touchpoint t \"T\"\n    touchpoint u \"U\" { then v }\n  }\n  stage decision { touchpoint v \"V\" }\n", "stage awareness {\n    touchpoint t \"T\" { then u }\n    touchpoint u \"U\" { then v }\n  }\n  stage decision { touchpoint v \"V\" }\n")]
    [InlineData("missing-need", 0, "stage awareness {\n    touchpoint t \"T\" {\n      moment \"M\"\n      # …\n    }\n  }\n", "stage awareness {\n    touchpoint t \"T\" {\n      moment \"M\"\n      # …\n      need \"…\"\n    }\n  }\n")]
    [InlineData("unprioritised-critical", 0, "stage awareness {\n    touchpoint t \"T\" {\n      critical service\n    }\n  }\n", "stage awareness {\n    touchpoint t \"T\" {\n      critical service\n      priority high\n    }\n  }\n")]
    public void A_fix_keeps_lines_and_comments(string rule, int fix, string before, string after)
    {
        Assert.Equal(Journey(after), Fixed(Journey(before), rule, fix));
        Assert.Equal(Journey(after).Replace("\n", "\r\n"), Fixed(Journey(before).Replace("\n", "\r\n"), rule, fix));
    }

    private static string Journey(string body) => $"journey a \"A\" {{\n  {body}}}\n";

    private static string Fixed(string text, string rule, int fix) =>
        Apply(text, Judged.Text(text).First(finding => finding.Rule.Name == rule).Fixes[fix]);

    private static string Apply(string content, Fix fix)
    {
        var text = new StringBuilder(content);
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Origin.Span.Start))
        {
            text.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText);
        }

        return text.ToString();
    }
}
