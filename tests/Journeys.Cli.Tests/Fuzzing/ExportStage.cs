using System.Text.Json;
using System.Xml;
using Journeys.Cli.Output;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Json;
using Journeys.Interchange.Markdown;
using Journeys.Interchange.Mermaid;
using Journeys.Interchange.Svg;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary><c>export</c>: JSON that is JSON, drawings that are XML, tables, documents, and diagrams in which every line is one of theirs, whatever was written.</summary>
internal static class ExportStage
{
    public static void Judge(string text)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", text)]);
        using var json = JsonDocument.Parse(SafeJson.Write(writer => ModelJson.Write(writer, workspace)));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        Assert.NotEmpty(JourneyCsv.Write(workspace, [.. workspace.Views], workspace.DefaultLanguage));
        Assert.Equal(workspace.Views.IsEmpty, JourneyMarkdown.Write(workspace, [.. workspace.Views], workspace.DefaultLanguage).Length == 0);
        foreach (var journey in workspace.Views)
        {
            new XmlDocument { XmlResolver = null }.LoadXml(MapSvg.Write(workspace, journey, workspace.DefaultLanguage));
            Assert.All(
                MermaidJourney.Write(workspace, journey, workspace.DefaultLanguage).TrimEnd('\n').Split('\n'),
                line => Assert.Matches("^(journey|    title .+|    section .+|        %% [^{].+|        [^:%][^:]*: [1-5](\\.[0-9]+)?(: [^:]+)?)$", line));
        }
    }
}
