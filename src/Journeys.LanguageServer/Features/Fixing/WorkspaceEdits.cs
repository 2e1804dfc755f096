using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Fixing;

/// <summary>An edit that the user is asked about.</summary>
internal sealed record AnnotatedEdit(TextEdit Edit, ChangeAnnotation Annotation);

/// <summary>Writes edits of the language as edits of the protocol.</summary>
internal sealed class WorkspaceEdits(ProjectSnapshot project, PositionUnit unit, ClientFacts client)
{
    private const string AnnotationId = "asked";

    /// <summary>Edits of any files, made together.</summary>
    public WorkspaceEdit Of(IEnumerable<TextEdit> edits, AnnotatedEdit? asked = null)
    {
        var all = edits.Select(edit => (Edit: edit, Annotation: (string?)null)).ToList();
        if (asked is not null)
        {
            all.Add((asked.Edit, AnnotationId));
        }

        var byFile = all.GroupBy(pair => pair.Edit.Origin.File, StringComparer.Ordinal)
            .Select(group => (File: project.ByShownPath(group.Key), Edits: (IReadOnlyList<LspTextEdit>)[.. group.Select(pair => Of(pair.Edit, pair.Annotation))]))
            .Where(pair => pair.File is not null)
            .ToList();
        if (!client.DocumentChanges)
        {
            return new WorkspaceEdit(Changes: byFile.ToDictionary(pair => pair.File!.Uri, pair => pair.Edits));
        }

        return new WorkspaceEdit(
            DocumentChanges: [.. byFile.Select(pair => new TextDocumentEdit(
                new OptionalVersionedTextDocumentIdentifier(pair.File!.Uri, pair.File.Version), pair.Edits))],
            ChangeAnnotations: asked is null ? null : new Dictionary<string, ChangeAnnotation> { [AnnotationId] = asked.Annotation });
    }

    private LspTextEdit Of(TextEdit edit, string? annotation) =>
        new(edit.Origin.Source.RangeOf(edit.Origin.Span, unit), edit.NewText, annotation);
}
