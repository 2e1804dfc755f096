using Journeys.Interchange.Mermaid;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Mermaid;

public class MermaidJourneyTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("da")]
    public void The_diagram_is_the_approved_one(string language) =>
        Approved.Match(MermaidJourney.Write(ExportSample.Workspace, ExportSample.Journey("flat"), language), language);

    [Fact]
    public void A_journey_without_stages_is_a_diagram_too() =>
        Assert.Equal("journey\n    title Empty\n", MermaidJourney.Write(ExportSample.Workspace, ExportSample.Journey("empty"), "en"));

    [Theory]
    [InlineData("satisfaction 3.6/5", "3.6")]
    [InlineData("satisfaction 8/10", "4")]
    [InlineData("satisfaction 6.5/7", "4.64")]
    [InlineData("satisfaction 0/5", "1")]
    [InlineData("satisfaction 10/10  emotion -2", "5")]
    [InlineData("emotion -2", "1")]
    [InlineData("emotion +1 \"Glad\"", "4")]
    [InlineData("", "3")]
    public void The_score_is_satisfaction_else_the_feeling_else_the_middle(string facts, string score)
    {
        var lines = Lines($"touchpoint t \"T\" {{ {facts} }}");

        Assert.Equal("        T: " + score, lines[^1]);
        Assert.Equal(!facts.StartsWith("satisfaction", StringComparison.Ordinal), lines[^2].StartsWith("        %% satisfaction is not known; ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_declared_stands_under_its_name()
    {
        var workspace = Load("journey j \"J\" {\n persona nobody\n stage elsewhere { use nothing }\n}");

        Assert.EndsWith("    section elsewhere\n        %% satisfaction is not known; the score is the middle\n        nothing: 3: nobody\n", Written(workspace));
    }

    private static string[] Lines(string touchpoint) =>
        Written(Load($"journey j \"J\" {{\n stage decision {{\n {touchpoint}\n }}\n}}")).TrimEnd('\n').Split('\n');

    private static string Written(Workspace workspace) => MermaidJourney.Write(workspace, workspace.Views[0], "en");

    private static Workspace Load(string source) => WorkspaceLoader.Load([new SourceText("a.journey", source)]);
}
