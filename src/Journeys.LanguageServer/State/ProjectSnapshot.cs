using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.LanguageServer.State;

/// <summary>All files of a project at one moment. Immutable; the workspace is put together when somebody asks.</summary>
internal sealed class ProjectSnapshot
{
    /// <summary>After more edits than this since the files were last put together, all are put together again.</summary>
    private const int MostEdits = 50;

    private readonly ImmutableArray<ProjectFile> _edits;
    private readonly object _gate = new();
    private Workspace? _earlier;
    private Workspace? _workspace;

    public ProjectSnapshot(Project project)
        : this(project, 1, ImmutableDictionary<string, ProjectFile>.Empty, false, null, [])
    {
    }

    private ProjectSnapshot(
        Project project,
        long number,
        ImmutableDictionary<string, ProjectFile> files,
        bool isLoaded,
        Workspace? earlier,
        ImmutableArray<ProjectFile> edits)
    {
        Project = project;
        Number = number;
        Files = files;
        IsLoaded = isLoaded;
        _earlier = edits.Length > MostEdits ? null : earlier;
        _edits = edits;
    }

    /// <summary>The project that it is a moment of.</summary>
    public Project Project { get; }

    /// <summary>Grows with every change.</summary>
    public long Number { get; }

    /// <summary>The files by their full paths.</summary>
    public ImmutableDictionary<string, ProjectFile> Files { get; }

    /// <summary>Whether the files on disk were read; before that only open ones are here.</summary>
    public bool IsLoaded { get; }

    /// <summary>The files put together.</summary>
    public Workspace Workspace
    {
        get
        {
            lock (_gate)
            {
                _workspace ??= _earlier is null
                    ? Workspace.Link(Files.Values.Select(file => file.Model))
                    : _edits.Aggregate(_earlier, (workspace, file) => workspace.With(file.Model));

                // What it was built upon is let go: else every moment would hold on to one more.
                _earlier = null;
                return _workspace;
            }
        }
    }

    /// <summary>The snapshot with other files.</summary>
    public ProjectSnapshot With(ImmutableDictionary<string, ProjectFile> files, bool? isLoaded = null) =>
        new(Project, Number + 1, files, isLoaded ?? IsLoaded, null, []);

    /// <summary>The snapshot with one file in the place of the one with its path, or added. What is put together already is built upon.</summary>
    public ProjectSnapshot With(ProjectFile file)
    {
        var files = Files.SetItem(file.Path, file);
        var earlier = Volatile.Read(ref _earlier);
        return Volatile.Read(ref _workspace) is { } workspace
            ? new(Project, Number + 1, files, IsLoaded, workspace, [file])
            : new(Project, Number + 1, files, IsLoaded, earlier, earlier is null ? [] : _edits.Add(file));
    }

    /// <summary>The file by which findings call a path, or null.</summary>
    public ProjectFile? ByShownPath(string shownPath) => Files.GetValueOrDefault(Project.FullPath(shownPath));
}
