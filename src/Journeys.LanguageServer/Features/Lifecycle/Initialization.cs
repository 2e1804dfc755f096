using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Lifecycle;

/// <summary>The first words: what the client can do, what the server can do, where the journeys are.</summary>
internal static class Initialization
{
    private static readonly string[] Watched = ["**/*.journey", "**/.editorconfig", "**/rules/**/*.cs"];

    /// <summary>Answers <c>initialize</c>.</summary>
    public static InitializeResult Begin(Server server, InitializeParams parameters)
    {
        var session = server.Session;
        session.Client = new ClientFacts(parameters);
        session.ParentId = parameters.ProcessId;
        session.Locale = parameters.Locale is { } locale && Phrase.Speaks(locale) ? locale : Phrase.Languages[0];
        session.Settings = Settings.Read(parameters.InitializationOptions);
        server.Texts.Unit = session.Client.Unit;
        foreach (var root in Roots(parameters))
        {
            server.Texts.AddFolder(root);
        }

        return new InitializeResult(Capabilities.Of(session.Client), new ServerInfo("journeys", server.Host.Version));
    }

    /// <summary>Takes <c>initialized</c>: from here on the server may ask and tell.</summary>
    public static void Complete(Server server)
    {
        if (server.Session.Client.WatchesFiles)
        {
            var patterns = Watched.Concat(server.Host.FilesBeside.Select(name => "**/" + name));
            var options = JsonSerializer.SerializeToElement(
                new WatchedFilesOptions([.. patterns.Select(pattern => new FileSystemWatcherOptions(pattern))]), Json.Default.WatchedFilesOptions);
            var registration = new RegistrationParams([new Registration("journeys-files", "workspace/didChangeWatchedFiles", options)]);
            server.Ask("client/registerCapability", json => JsonSerializer.Serialize(json, registration, Json.Default.RegistrationParams));
        }

        Configuration.Ask(server);
        foreach (var snapshot in server.Texts.Current.Projects.Where(snapshot => !snapshot.IsLoaded))
        {
            Loader.Start(server, snapshot.Project);
        }
    }

    private static IEnumerable<string> Roots(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { Count: > 0 } folders)
        {
            return folders.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>();
        }

        var root = parameters.RootUri is { } uri ? DocumentUri.PathOf(uri) : parameters.RootPath;
        return root is not null && Path.IsPathFullyQualified(root) ? [Path.TrimEndingDirectorySeparator(Path.GetFullPath(root))] : [];
    }
}
