using System.Globalization;
using Journeys.LanguageServer.Analysing;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Diagnostics;

/// <summary><c>textDocument/diagnostic</c> and <c>workspace/diagnostic</c>: for clients that ask.</summary>
internal static class PullHandler
{
    private const string Full = "full";
    private const string Unchanged = "unchanged";

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/diagnostic", Json.Default.DocumentDiagnosticParams, Json.Default.DocumentDiagnosticReport, Document);
        methods.Read("workspace/diagnostic", Json.Default.WorkspaceDiagnosticParams, Json.Default.WorkspaceDiagnosticReport, Workspace);
    }

    private static async ValueTask<DocumentDiagnosticReport?> Document(ReadContext context, DocumentDiagnosticParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return new DocumentDiagnosticReport(Full, "none", []);
        }

        var analysed = await context.Server.Analyst.For(file.Project, context.Cancellation).ConfigureAwait(false);
        var (id, items) = Of(context, analysed, analysed.Snapshot.Files.GetValueOrDefault(file.File.Path) ?? file.File);
        return id == given.PreviousResultId ? new DocumentDiagnosticReport(Unchanged, id, null) : new DocumentDiagnosticReport(Full, id, items);
    }

    private static async ValueTask<WorkspaceDiagnosticReport?> Workspace(ReadContext context, WorkspaceDiagnosticParams given)
    {
        var known = given.PreviousResultIds.DistinctBy(previous => previous.Uri).ToDictionary(previous => previous.Uri, previous => previous.Value);
        var reports = new List<WorkspaceDocumentDiagnosticReport>();
        foreach (var project in context.State.Projects)
        {
            var analysed = await context.Server.Analyst.For(project, context.Cancellation).ConfigureAwait(false);
            foreach (var file in analysed.Snapshot.Files.Values.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var (id, items) = Of(context, analysed, file);
                reports.Add(known.GetValueOrDefault(file.Uri) == id
                    ? new WorkspaceDocumentDiagnosticReport(file.Uri, file.Version, Unchanged, id, null)
                    : new WorkspaceDocumentDiagnosticReport(file.Uri, file.Version, Full, id, items));
            }
        }

        return new WorkspaceDiagnosticReport(reports);
    }

    private static (string Id, IReadOnlyList<Diagnostic> Items) Of(ReadContext context, Analysed analysed, ProjectFile file)
    {
        var findings = DiagnosticMaker.Findings(analysed.Snapshot, file, analysed, context.Server.Session.Settings);
        var diagnostics = DiagnosticMaker.Diagnostics(analysed.Snapshot, findings, context.Unit, context.Language);
        return (Publisher.Hash(diagnostics).ToString("x8", CultureInfo.InvariantCulture), diagnostics);
    }
}
