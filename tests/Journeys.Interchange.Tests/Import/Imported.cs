using System.Text;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Mermaid;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Interchange.Tests.Import;

/// <summary>Imports, and what holds for all of them: the text has no error of syntax or names, and is laid out.</summary>
internal static class Imported
{
    public static ImportOptions Options { get; } = new("table.csv");

    public static (Workspace Workspace, ImportResult Result) Csv(string table, ImportOptions? options = null) => Csv(Encoding.UTF8.GetBytes(table), options);

    public static (Workspace Workspace, ImportResult Result) Csv(byte[] table, ImportOptions? options = null) => Sound(CsvImport.Import(table, options ?? Options));

    public static (Workspace Workspace, ImportResult Result) Mermaid(string diagram, ImportOptions? options = null) =>
        Sound(MermaidImport.Import(diagram, options ?? new ImportOptions("diagram.mmd")));

    public static Touchpoint Only(string table, ImportOptions? options = null) => Assert.Single(Assert.Single(Csv(table, options).Workspace.Views).Touchpoints).Facts;

    public static IReadOnlyList<string> Problems(string table) =>
        [.. Assert.Throws<ImportException>(() => CsvImport.Import(Encoding.UTF8.GetBytes(table), Options)).Problems.Select(problem => problem.English)];

    public static (Workspace Workspace, ImportResult Result) Sound(ImportResult result)
    {
        var source = new SourceText("imported.journey", result.Text);
        var workspace = WorkspaceLoader.Load([source]);
        Assert.Empty(workspace.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.English + "\n" + result.Text));
        var laidOut = Formatter.Format(SyntaxTree.Parse(source));
        Assert.False(laidOut.IsRefused);
        Assert.Equal(laidOut.Text, result.Text);
        return (workspace, result);
    }
}
