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
        CompletionProvider = new CompletionOptions(["@", "\"", " ", ".", ","], false, new CompletionItemOptions(true)),
        HoverProvider = true,
        Workspace = new WorkspaceOptions(new WorkspaceFoldersOptions(true, true)),
    };
}
