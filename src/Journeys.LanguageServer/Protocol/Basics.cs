using System.Text.Json;
using System.Text.Json.Serialization;

namespace Journeys.LanguageServer.Protocol;

/// <summary>A place: a line from 0, and a distance from its start in the units that were agreed on.</summary>
/// <remarks>Wider than the protocol's <c>uinteger</c>, so that a number beyond it is a place behind the end and no error.</remarks>
internal sealed record Position(long Line, long Character);

/// <summary>A stretch; <paramref name="End"/> is just behind it.</summary>
internal sealed record LspRange(Position Start, Position End);

/// <summary>A stretch of a document.</summary>
internal sealed record Location(string Uri, LspRange Range);

/// <summary>A replacement.</summary>
internal sealed record LspTextEdit(LspRange Range, string NewText, string? AnnotationId = null);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);

internal sealed record OptionalVersionedTextDocumentIdentifier(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, [property: JsonConverter(typeof(LenientText))] string Text);

internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record TextDocumentRangeParams(TextDocumentIdentifier TextDocument, LspRange Range);

internal sealed record MarkupContent(string Kind, string Value);

internal sealed record Command(string Title, [property: JsonPropertyName("command")] string Name, IReadOnlyList<JsonElement>? Arguments = null);

internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, IReadOnlyList<LspTextEdit> Edits);

internal sealed record ChangeAnnotation(string Label, bool? NeedsConfirmation = null, string? Description = null);

internal sealed record WorkspaceEdit(
    IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes = null,
    IReadOnlyList<TextDocumentEdit>? DocumentChanges = null,
    IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations = null);

internal sealed record LogMessageParams(int Type, string Message);
