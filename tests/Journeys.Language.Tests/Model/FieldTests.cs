using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Language.Tests.Model;

public class FieldTests
{
    private const string Fields = "field budget \"Budget\" number\nfield since \"Since\" date\nfield page \"Page\" link\nfield why \"Why\" text\n";

    [Fact]
    public void Values_of_each_kind_are_read()
    {
        var workspace = WorkspaceFolder.Of(("a.journey", Fields + "journey a \"A\" {\n  status draft\n  field budget 12000\n  field since 2026-01-01\n  field page \"https://example.com\"\n  field why \"Because\"\n}\n"));
        Assert.Empty(workspace.Findings.Select(finding => finding.Message));
        Assert.Equal(["12000", "2026-01-01", "https://example.com", "Because"], workspace.Journeys.All[0].Fields.Select(field => field.Value.ToString()));
    }

    [Theory]
    [InlineData("field budget \"much\"", "invalid-value")]
    [InlineData("field since 12", "invalid-value")]
    [InlineData("field bugdet 12", "unknown-reference")]
    [InlineData("field budget", "missing-argument")]
    public void What_does_not_fit_is_told(string statement, string rule)
    {
        var uses = "  field budget 1\n  field since 2026-01-01\n  field page \"x\"\n  field why \"y\"\n";
        var text = Fields + "journey b \"B\" {\n  status draft\n" + uses + "}\njourney a \"A\" {\n  status draft\n  " + statement + "\n}\n";
        Assert.Equal(rule, Assert.Single(WorkspaceFolder.Of(("a.journey", text)).Findings).Rule.Name);
    }

    [Fact]
    public void A_field_that_is_never_filled_in_is_unused() =>
        Assert.Equal("unused-declaration", Assert.Single(WorkspaceFolder.Of(("a.journey", "field budget \"Budget\" number\njourney a \"A\" { status draft }\n")).Findings).Rule.Name);

    [Fact]
    public void A_variant_names_its_journey_and_keeps_the_names_of_touchpoints()
    {
        var workspace = WorkspaceFolder.Of(("a.journey",
            "journey now \"Now\" { status draft  variant of now as-is }\njourney later \"Later\" { status draft  variant of now to-be }\n"));
        Assert.Empty(workspace.Findings.Select(finding => finding.Message));
        Assert.Equal(VariantKind.ToBe, workspace.Journeys.All[1].Variant!.Kind);
        Assert.Equal("unknown-reference", Assert.Single(WorkspaceFolder.Of(("a.journey", "journey b \"B\" { status draft  variant of nothing to-be }\n")).Findings).Rule.Name);
    }
}
