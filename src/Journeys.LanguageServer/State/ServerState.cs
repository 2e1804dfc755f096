using System.Collections.Immutable;

namespace Journeys.LanguageServer.State;

/// <summary>Everything the server knows of texts at one moment. Immutable, so that a request sees one moment however long it takes.</summary>
/// <param name="Projects">The projects.</param>
/// <param name="Open">The documents that the editor holds, by their addresses.</param>
internal sealed record ServerState(ImmutableArray<ProjectSnapshot> Projects, ImmutableDictionary<string, OpenDocument> Open)
{
    public static ServerState Empty { get; } = new([], ImmutableDictionary<string, OpenDocument>.Empty);

    /// <summary>The moment of a project.</summary>
    public ProjectSnapshot? Of(Project project) => Projects.FirstOrDefault(snapshot => ReferenceEquals(snapshot.Project, project));

    /// <summary>The file of an address and its project; null where there is none.</summary>
    public (ProjectSnapshot Project, ProjectFile File)? Find(string uri)
    {
        var (project, path) = Open.TryGetValue(uri, out var open) ? (open.Project, open.Path) : (null, DocumentUri.PathOf(uri));
        if (path is null)
        {
            return null;
        }

        foreach (var snapshot in Projects)
        {
            if ((project is null || ReferenceEquals(project, snapshot.Project)) && snapshot.Files.TryGetValue(path, out var file))
            {
                return (snapshot, file);
            }
        }

        return null;
    }

    /// <summary>The state with another moment of a project.</summary>
    public ServerState With(ProjectSnapshot snapshot)
    {
        for (var i = 0; i < Projects.Length; i++)
        {
            if (ReferenceEquals(Projects[i].Project, snapshot.Project))
            {
                return this with { Projects = Projects.SetItem(i, snapshot) };
            }
        }

        return this with { Projects = Projects.Add(snapshot) };
    }
}

/// <summary>A document that the editor holds.</summary>
/// <param name="Project">The project that it belongs to.</param>
/// <param name="Path">Its key there.</param>
internal sealed record OpenDocument(Project Project, string Path);
