using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Lifecycle;

/// <summary>Folders that come and go, and files that change on disk.</summary>
internal static class WorkspaceChanges
{
    private const string SettingsFile = ".editorconfig";
    private const string RuleEnding = ".cs";

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Notification("workspace/didChangeWorkspaceFolders", Json.Default.DidChangeWorkspaceFoldersParams, Folders);
        methods.Notification("workspace/didChangeWatchedFiles", Json.Default.DidChangeWatchedFilesParams, Files);
    }

    private static void Folders(Server server, DidChangeWorkspaceFoldersParams given)
    {
        foreach (var path in given.Event.Removed.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>())
        {
            server.Rearrange(() => server.Texts.RemoveFolder(path));
        }

        foreach (var path in given.Event.Added.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>())
        {
            server.Rearrange(() => Loader.Start(server, server.Texts.AddFolder(path)));
        }
    }

    private static void Files(Server server, DidChangeWatchedFilesParams given)
    {
        var paths = given.Changes.Select(change => DocumentUri.PathOf(change.Uri)).OfType<string>().ToList();
        if (paths.Any(path => Path.GetFileName(path) == SettingsFile || path.EndsWith(RuleEnding, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var snapshot in server.Texts.Current.Projects)
            {
                snapshot.Project.Host.ForgetSettings();
            }

            server.Analyst.Reconsider();
        }

        foreach (var snapshot in server.Texts.Current.Projects.Where(snapshot => IsAnyBeside(server, snapshot.Project, paths)))
        {
            server.Analyst.Again(snapshot.Project);
        }

        server.Texts.OnDisk(paths);
    }

    /// <summary>Files of the same name elsewhere are not meant: <c>trace.json</c> may be anybody's.</summary>
    private static bool IsAnyBeside(Server server, Project project, List<string> paths) =>
        paths.Any(path => server.Host.FilesBeside.Contains(Path.GetRelativePath(project.Host.SourceFolder, path)));
}
