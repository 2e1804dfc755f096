using Journeys.LanguageServer.Features.Colouring;
using Journeys.LanguageServer.Features.Completing;
using Journeys.LanguageServer.Features.Defining;
using Journeys.LanguageServer.Features.Diagnostics;
using Journeys.LanguageServer.Features.Documents;
using Journeys.LanguageServer.Features.Fixing;
using Journeys.LanguageServer.Features.Folding;
using Journeys.LanguageServer.Features.Formatting;
using Journeys.LanguageServer.Features.Hinting;
using Journeys.LanguageServer.Features.Hovering;
using Journeys.LanguageServer.Features.Lenses;
using Journeys.LanguageServer.Features.Lifecycle;
using Journeys.LanguageServer.Features.Linking;
using Journeys.LanguageServer.Features.Previewing;
using Journeys.LanguageServer.Features.Renaming;
using Journeys.LanguageServer.Features.Symbols;

namespace Journeys.LanguageServer.Hosting;

/// <summary>Puts the methods of all features together.</summary>
internal static class Methods
{
    /// <summary>A table of all methods.</summary>
    public static MethodTable All()
    {
        var methods = new MethodTable();
        methods.Notification("initialized", Protocol.Json.Default.InitializedParams, (server, _) => Initialization.Complete(server));
        Configuration.Register(methods);
        WorkspaceChanges.Register(methods);
        DocumentSync.Register(methods);
        CompletionHandler.Register(methods);
        HoverHandler.Register(methods);
        DefinitionHandler.Register(methods);
        RenameHandler.Register(methods);
        SymbolHandler.Register(methods);
        FoldingHandler.Register(methods);
        SemanticTokensHandler.Register(methods);
        InlayHintHandler.Register(methods);
        CodeLensHandler.Register(methods);
        DocumentLinkHandler.Register(methods);
        FormattingHandler.Register(methods);
        CodeActionHandler.Register(methods);
        PullHandler.Register(methods);
        PreviewHandler.Register(methods);
        return methods;
    }
}
