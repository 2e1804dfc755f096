using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.LanguageServer.State;

/// <summary>All files of a project at one moment. Immutable; the workspace is put together when somebody asks.</summary>
internal sealed class ProjectSnapshot
{
    /// <summary>Up to so many files, putting them together costs less than the eye sees.</summary>
    private const int FewFiles = 100;

    private readonly Workspace? _earlier;
    private readonly object _gate = new();
    private Workspace? _workspace;

    public ProjectSnapshot(Project project)
        : this(project, 1, ImmutableDictionary<string, ProjectFile>.Empty, false, null)
    {
    }

    private ProjectSnapshot(
        Project project, long number, ImmutableDictionary<string, ProjectFile> files, bool isLoaded, Workspace? earlier)
    {
        Project = project;
        Number = number;
        Files = files;
        IsLoaded = isLoaded;
        _earlier = earlier;
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
                return _workspace ??= Workspace.Link(Files.Values.Select(file => file.Model));
            }
        }
    }

    /// <summary>
    /// The files put together as they are, or as they were a moment ago where that would take long: for whoever only looks up
    /// what other files declare.
    /// </summary>
    public Workspace Nearest => Volatile.Read(ref _workspace) ?? (Files.Count > FewFiles && _earlier is not null ? _earlier : Workspace);

    /// <summary>The snapshot with other files.</summary>
    public ProjectSnapshot With(ImmutableDictionary<string, ProjectFile> files, bool? isLoaded = null) =>
        new(Project, Number + 1, files, isLoaded ?? IsLoaded, Volatile.Read(ref _workspace) ?? _earlier);

    /// <summary>The file by which findings call a path, or null.</summary>
    public ProjectFile? ByShownPath(string shownPath) => Files.GetValueOrDefault(Project.FullPath(shownPath));
}
