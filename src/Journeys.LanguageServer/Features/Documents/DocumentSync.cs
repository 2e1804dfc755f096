using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Documents;

/// <summary>What the editor does to its documents.</summary>
internal static class DocumentSync
{
    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Notification("textDocument/didOpen", Json.Default.DidOpenTextDocumentParams, (server, given) =>
            server.Texts.Open(given.TextDocument.Uri, given.TextDocument.Version, given.TextDocument.Text));
        methods.Notification("textDocument/didChange", Json.Default.DidChangeTextDocumentParams, Change);
        methods.Notification("textDocument/didClose", Json.Default.DidCloseTextDocumentParams, Close);
        methods.Notification("textDocument/didSave", Json.Default.TextDocumentParams, (_, _) => { });
    }

    private static void Change(Server server, DidChangeTextDocumentParams given)
    {
        var document = given.TextDocument;
        if (!server.Texts.Change(document.Uri, document.Version, given.ContentChanges))
        {
            server.Tell("textDocument/didChange: " + document.Uri + " is not open.");
        }
    }

    private static void Close(Server server, DidCloseTextDocumentParams given)
    {
        server.Colours.Forget(given.TextDocument.Uri);
        server.Rearrange(() => server.Texts.Close(given.TextDocument.Uri));
    }
}
