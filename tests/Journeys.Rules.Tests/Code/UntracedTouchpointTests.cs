using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Code;
using Journeys.Rules.Engine;

namespace Journeys.Rules.Tests.Code;

public sealed class UntracedTouchpointTests
{
    private const string Source = """
        channel web  "Web"  online
        channel shop "Shop" offline
        touchpoint checkout "Checkout" { channel web }
        journey shoes "Shoes" {
          stage decision {
            touchpoint page   "Page"   { channel web }
            touchpoint till   "Till"   { channel shop }
            touchpoint later  "Later"  { channel web  status planned }
            touchpoint advice "Advice" { channel web  code "Shop.SizeAdvise"  code "Shop.SizeAdvice" }
            use checkout
          }
        }
        journey draft  "Draft"   { status draft  stage decision { touchpoint page "Page" { channel web } } }
        journey old    "Old"     { status retired  stage decision { touchpoint page "Page" { channel web  code "Shop.SizeAdvise" } } }
        journey dreams "Dreams"  { variant of shoes to-be  stage decision { touchpoint page "Page" { channel web } } }
        """;

    [Fact]
    public void Without_a_trace_nothing_is_missed() =>
        Assert.Equal(RuleCatalogue.BuiltIn, RuleCatalogue.With(CodeTrace.None));

    [Fact]
    public void What_is_online_and_there_is_expected_to_have_code() =>
        Assert.Equal(["page", "checkout"], Found(Trace()).Where(finding => finding.Severity == Severity.Info).Select(finding => finding.Origin.Text).OrderDescending());

    [Theory]
    [InlineData("shoes.checkout")]
    [InlineData("checkout")]
    public void A_shared_touchpoint_has_code_where_it_or_its_use_has(string name)
    {
        var trace = Trace(new TracedTouchpoint(name, [new CodePlace("a.cs", 1, "Checkout", CodeTie.Attribute)]));
        Assert.Equal(["page"], Found(trace).Where(finding => finding.Severity == Severity.Info).Select(finding => finding.Origin.Text));
    }

    [Fact]
    public void A_code_line_that_names_what_is_gone_is_an_error_with_what_was_meant()
    {
        var finding = Assert.Single(Found(Trace()), finding => finding.Severity == Severity.Error);
        Assert.Equal("\"Shop.SizeAdvise\"", finding.Origin.Text);
        Assert.Equal("There is no `Shop.SizeAdvise` in the code; did you mean `Shop.SizeAdvice`?", finding.Message.English);
        Assert.Equal("Shop.SizeAdvice", finding.Fixes[0].Edits[0].NewText);
        Assert.Equal("Shop.SizeAdvise", finding.Fixes[0].Edits[0].Origin.Text);
    }

    [Fact]
    public void A_configured_severity_holds_for_both()
    {
        var options = Options(Trace()) with { SeverityOf = (_, rule) => rule == CodeRules.UntracedTouchpoint ? Severity.Warning : null };
        var found = RuleEngine.Check(Judged.Load(Source), options).Findings.Where(finding => finding.Rule == CodeRules.UntracedTouchpoint);
        Assert.All(found, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void It_is_accepted_in_place_and_an_allow_without_cause_is_told()
    {
        var source = Source.Replace("\"Page\"   { channel web }", "\"Page\" { channel web  allow untraced-touchpoint because \"Elsewhere\" }", StringComparison.Ordinal);
        var workspace = Judged.Load(source);
        Assert.Contains(RuleEngine.Check(workspace, Options(Trace())).Accepted, accepted => accepted.Finding.Rule == CodeRules.UntracedTouchpoint);

        var tied = Trace(new TracedTouchpoint("shoes.page", [new CodePlace("a.cs", 1, "Page", CodeTie.Call)]));
        Assert.Contains(RuleEngine.Check(workspace, Options(tied)).Findings, finding => finding.Rule == LanguageRules.UnusedAllow);
        Assert.DoesNotContain(RuleEngine.Check(workspace, Judged.Options).Findings, finding => finding.Rule == LanguageRules.UnusedAllow);
    }

    [Fact]
    public void Findings_that_somebody_else_made_are_configured_and_accepted_like_the_rules_own()
    {
        var workspace = Judged.Load("workspace \"W\" { allow unread-code because \"Known\" }\n" + Source);
        var place = workspace.Files[0].Channels[0].Origin;
        var beside = ImmutableArray.Create(
            CodeRules.UnreadCode.At(place, "a"), CodeRules.UnknownTouchpoint.At(place, "b"), CodeRules.RetiredTouchpoint.At(place, "c"));
        var result = RuleEngine.Check(workspace, new CheckOptions(Judged.Options.Today)
        {
            Rules = [],
            Beside = beside,
            SeverityOf = (_, rule) => rule == CodeRules.RetiredTouchpoint ? Severity.Off : null,
        });
        Assert.Equal(["b"], result.Findings.Where(finding => finding.Rule.Id.StartsWith("JRN8", StringComparison.Ordinal)).Select(finding => finding.Message.English));
        Assert.Equal(["a"], result.Accepted.Select(accepted => accepted.Finding.Message.English));
    }

    private static CodeTrace Trace(params TracedTouchpoint[] touchpoints) =>
        new([.. touchpoints], [], [new GoneCode("Shop.SizeAdvise", "Shop.SizeAdvice")], 0);

    private static CheckOptions Options(CodeTrace trace) => Judged.Options with { Rules = RuleCatalogue.With(trace) };

    private static IEnumerable<Finding> Found(CodeTrace trace) =>
        RuleEngine.Check(Judged.Load(Source), Options(trace)).Findings.Where(finding => finding.Rule == CodeRules.UntracedTouchpoint);
}
