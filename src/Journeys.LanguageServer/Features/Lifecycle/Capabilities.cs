using Journeys.LanguageServer.Features.Colouring;
using Journeys.LanguageServer.Features.Fixing;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Lifecycle;

/// <summary>What the server can do.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>What is offered to a client.</summary>
    public static ServerCapabilities Of(ClientFacts client) => new()
    {
        PositionEncoding = client.Unit switch { PositionUnit.Utf8 => "utf-8", PositionUnit.Utf32 => "utf-32", _ => "utf-16" },
        TextDocumentSync = new TextDocumentSyncOptions(true, Incremental, new SaveOptions(false)),
        CompletionProvider = new CompletionOptions(["@", "\"", " ", ".", ","], false),
        HoverProvider = true,
        DefinitionProvider = true,
        ReferencesProvider = true,
        DocumentHighlightProvider = true,
        DocumentSymbolProvider = true,
        WorkspaceSymbolProvider = true,
        CodeActionProvider = new CodeActionOptions([CodeActionHandler.QuickFix, CodeActionHandler.FixAll], false),
        CodeLensProvider = new ResolveOptions(false),
        DocumentLinkProvider = new ResolveOptions(false),
        DocumentFormattingProvider = true,
        DocumentRangeFormattingProvider = true,
        DocumentOnTypeFormattingProvider = new OnTypeOptions("\n", ["}"]),
        RenameProvider = new RenameOptions(true),
        FoldingRangeProvider = true,
        SelectionRangeProvider = true,
        InlayHintProvider = true,
        SemanticTokensProvider = new SemanticTokensOptions(SemanticTokensHandler.Legend, true, new SemanticTokensFullOptions(true)),
        DiagnosticProvider = client.PullsDiagnostics ? new DiagnosticOptions("journeys", true, true) : null,
        Workspace = new WorkspaceOptions(new WorkspaceFoldersOptions(true, true)),
    };
}
