using Journeys.LanguageServer.Features.Completing;
using Journeys.LanguageServer.Features.Documents;
using Journeys.LanguageServer.Features.Hovering;
using Journeys.LanguageServer.Features.Lifecycle;

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
        return methods;
    }
}
