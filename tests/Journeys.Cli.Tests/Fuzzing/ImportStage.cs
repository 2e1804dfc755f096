using System.Text;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Mermaid;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary><c>import</c>: text without an error, or a reason why not, whatever a file holds; and a table that was exported is read back.</summary>
internal static class ImportStage
{
    private static readonly ImportOptions Options = new("fuzzed.csv");

    public static void Judge(string text)
    {
        Try(() => CsvImport.Import(Encoding.UTF8.GetBytes(text), Options));
        Try(() => CsvImport.Import(Encoding.UTF8.GetBytes("Stage,Touchpoint,Need,Then,Pains,Score,Loose\n" + text), Options));
        Try(() => MermaidImport.Import("journey\n" + text, Options));
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", text)]);
        Try(() => CsvImport.Import(Encoding.UTF8.GetBytes(JourneyCsv.Write(workspace, [.. workspace.Views], workspace.DefaultLanguage)), Options));
    }

    private static void Try(Func<ImportResult> import)
    {
        ImportResult result;
        try
        {
            result = import();
        }
        catch (ImportException refused)
        {
            Assert.All(refused.Problems, problem => Assert.NotEqual("", problem.English));
            return;
        }

        Assert.DoesNotContain(
            WorkspaceLoader.Load([new SourceText("imported.journey", result.Text)]).Findings,
            finding => finding.Severity == Severity.Error);
    }
}
