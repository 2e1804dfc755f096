using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Catalogue;

public class ExampleTests
{
    public static TheoryData<string> Names => [.. RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bad_example_gives_exactly_its_finding(string name)
    {
        var rule = Descriptor(name);
        var marked = MarkedSource.Parse("bad.journey", rule.BadExample);
        Assert.Equal([name], marked.Expected.Select(mark => mark.Rule));
        marked.AssertFindings(Judged.Workspace(WorkspaceFolder.Of(("bad.journey", rule.BadExample))).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_good_example_gives_none(string name) =>
        MarkedSource.Parse("good.journey", Descriptor(name).GoodExample).AssertFindings(Judged.Text(Descriptor(name).GoodExample));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fix_that_is_always_right_mends_the_bad_example(string name)
    {
        var bad = Descriptor(name).BadExample;
        var finding = Assert.Single(Judged.Text(bad));
        foreach (var fix in finding.Fixes.Where(fix => fix.Kind == FixKind.Always))
        {
            Assert.Empty(Judged.Text(Apply(bad, fix)));
        }
    }

    [Fact]
    public void Rules_are_ordered_by_id_and_named_once()
    {
        var ids = RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.Subset(RuleNames.All.ToHashSet(), RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Name).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_says_why(string name)
    {
        var rule = Descriptor(name);
        Assert.True(rule.Why.English.Length > 80 && rule.Title.English.EndsWith('.'), name);
    }

    private static RuleDescriptor Descriptor(string name) =>
        RuleCatalogue.BuiltIn.Single(rule => rule.Descriptor.Name == name).Descriptor;

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
