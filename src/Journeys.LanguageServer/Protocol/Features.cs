using System.Text.Json;

namespace Journeys.LanguageServer.Protocol;

internal sealed record CompletionItem
{
    public required string Label { get; init; }

    public int? Kind { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public int? InsertTextFormat { get; init; }

    public LspTextEdit? TextEdit { get; init; }

    public Command? Command { get; init; }

    public JsonElement? Data { get; init; }
}

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

internal sealed record Hover(MarkupContent Contents, LspRange? Range);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

internal sealed record DocumentHighlight(LspRange Range, int Kind);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);

internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, LspRange Range, LspRange SelectionRange, IReadOnlyList<DocumentSymbol> Children);

internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

internal sealed record WorkspaceSymbolParams(string Query);

internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions);

internal sealed record SelectionRange(LspRange Range, SelectionRange? Parent);

internal sealed record SemanticTokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId);

internal sealed record SemanticTokens(string? ResultId, IReadOnlyList<int> Data);

internal sealed record SemanticTokensEdit(int Start, int DeleteCount, IReadOnlyList<int> Data);

internal sealed record SemanticTokensDelta(string ResultId, IReadOnlyList<SemanticTokensEdit> Edits);

internal sealed record InlayHint(Position Position, string Label, int? Kind, MarkupContent? Tooltip, bool PaddingLeft);

internal sealed record CodeLens(LspRange Range, Command? Command, JsonElement? Data = null);

internal sealed record DocumentLink(LspRange Range, string Target, string? Tooltip);

internal sealed record FormattingParams(TextDocumentIdentifier TextDocument);

internal sealed record RangeFormattingParams(TextDocumentIdentifier TextDocument, LspRange Range);

internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch = "");

internal sealed record CodeActionContext(IReadOnlyList<JsonElement>? Diagnostics = null, IReadOnlyList<string>? Only = null, int? TriggerKind = null);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range, CodeActionContext Context);

internal sealed record CodeAction(
    string Title, string Kind, IReadOnlyList<Diagnostic>? Diagnostics, bool? IsPreferred, WorkspaceEdit? Edit, JsonElement? Data = null);

/// <summary>Asks for the map of the journey that a place belongs to, or of one by name.</summary>
internal sealed record PreviewParams(TextDocumentIdentifier TextDocument, Position? Position = null, string? Journey = null, string? Language = null);

/// <summary>A page that stands by itself, and whose it is.</summary>
internal sealed record PreviewResult(string Journey, string Title, string Language, string Html);
