using System.Text.Json.Nodes;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>What a client can do.</summary>
internal sealed record JsonCapabilities(string Text)
{
    /// <summary>Nothing beside what everyone can.</summary>
    public static JsonCapabilities Plain { get; } = new("{}");

    /// <summary>As much as VS Code can.</summary>
    public static JsonCapabilities Rich { get; } = new("""
        {
          "general": { "positionEncodings": ["utf-16"] },
          "window": { "workDoneProgress": true },
          "workspace": {
            "configuration": true,
            "workspaceFolders": true,
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "workspaceEdit": { "documentChanges": true, "changeAnnotationSupport": { "groupsOnLabel": true } }
          },
          "textDocument": {
            "publishDiagnostics": { "relatedInformation": true },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "completion": { "completionItem": { "snippetSupport": true } },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true }
          }
        }
        """);

    public JsonObject Value => JsonNode.Parse(Text)!.AsObject();
}
