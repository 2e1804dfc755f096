using System.Collections.Immutable;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.State;

/// <summary>
/// The one place where the state changes: each change makes the next state and puts it in place of the last. Whoever reads takes
/// the state once and is not disturbed.
/// </summary>
/// <param name="host">Opens folders.</param>
/// <param name="changed">Told of every project that has changed, with the address of the open document that did, if any.</param>
internal sealed class Texts(IServerHost host, Action<Project, string?> changed)
{
    private readonly object _gate = new();
    private readonly HashSet<(Project Project, string Path)> _changedWhileLoading = [];
    private volatile ServerState _current = ServerState.Empty;

    /// <summary>The state now.</summary>
    public ServerState Current => _current;

    /// <summary>How the client counts along a line.</summary>
    public PositionUnit Unit { get; set; }

    /// <summary>Told of a project that came with a file, so that its neighbours are read.</summary>
    public Action<Project>? Lone { get; set; }

    /// <summary>Told of a project that is to be judged again though no text has changed.</summary>
    public Action<Project>? Reconsidered { get; set; }

    /// <summary>
    /// Adds a folder of the editor's; its files are read by <see cref="Load"/>. Documents of it that were open by themselves belong to it
    /// from now on.
    /// </summary>
    public Project AddFolder(string root)
    {
        lock (_gate)
        {
            if (_current.Projects.FirstOrDefault(known => known.Project.IsFolder && known.Project.Root == root) is { } there)
            {
                return there.Project;
            }

            var project = Add(root, isWhole: true, isFolder: true);
            foreach (var (uri, document) in _current.Open.Where(open => !open.Value.Project.IsFolder && project.Owns(open.Value.Path)))
            {
                Move(uri, document, project);
            }

            return project;
        }
    }

    /// <summary>Takes a folder away. Documents of it that are open stay, in projects of their own.</summary>
    public void RemoveFolder(string root)
    {
        lock (_gate)
        {
            if (_current.Projects.FirstOrDefault(known => known.Project.IsFolder && known.Project.Root == root) is not { } gone)
            {
                return;
            }

            var left = gone.Files.Values.Where(file => file.IsOpen).ToList();
            _current = _current with
            {
                Projects = _current.Projects.Remove(gone),
                Open = _current.Open.RemoveRange(left.Select(file => file.Uri)),
            };
            foreach (var file in left)
            {
                Open(file.Uri, file.Version!.Value, file.Source.Content);
            }
        }
    }

    /// <summary>Reads the files of a project from disk; those that are open keep the editor's text.</summary>
    /// <param name="project">The project.</param>
    /// <param name="progress">Told how many files are read, of how many.</param>
    /// <param name="cancellation">Ends it.</param>
    public void Load(Project project, Action<int, int> progress, CancellationToken cancellation)
    {
        var paths = project.Host.FindFiles(cancellation);
        var read = new ProjectFile?[paths.Length];
        var count = 0;
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            read[i] = ReadFile(project, paths[i]);
            var now = Interlocked.Increment(ref count);
            if (now % 100 == 0)
            {
                progress(now, paths.Length);
            }
        });

        // Whoever asks as soon as all is read is to see that, too; what changes from here on is read behind it.
        var again = TakeChangedWhileLoading(project).Select(path => (Path: path, File: ReadFile(project, path))).ToList();

        lock (_gate)
        {
            if (_current.Of(project) is not { } snapshot)
            {
                return;
            }

            var open = snapshot.Files.Values.Where(file => file.IsOpen).ToDictionary(file => file.Path);
            var files = ImmutableDictionary.CreateBuilder<string, ProjectFile>();
            foreach (var file in read.OfType<ProjectFile>().Where(file => !open.ContainsKey(file.Path)).Concat(open.Values))
            {
                files[file.Path] = file;
            }

            foreach (var (path, file) in again.Where(pair => !open.ContainsKey(pair.Path)))
            {
                Replace(files, path, file);
            }

            _current = _current.With(snapshot.With(files.ToImmutable(), isLoaded: true));
        }

        ReadWhatChanged(project);
        changed(project, null);
    }

    /// <summary>The files of a project cannot be read: what is open is all there is.</summary>
    public void GiveUpLoading(Project project)
    {
        lock (_gate)
        {
            if (_current.Of(project) is { } snapshot)
            {
                _current = _current.With(snapshot.With(snapshot.Files, isLoaded: true));
            }
        }

        ReadWhatChanged(project);
        changed(project, null);
    }

    /// <summary>The editor opened a document, or opened it again with another text.</summary>
    public void Open(string uri, int version, string text)
    {
        lock (_gate)
        {
            var document = _current.Open.GetValueOrDefault(uri) ?? Place(uri);
            Put(document, uri, version, text);
        }
    }

    /// <summary>The editor changed a document.</summary>
    /// <returns>Whether the document is open.</returns>
    public bool Change(string uri, int? version, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        lock (_gate)
        {
            if (!_current.Open.TryGetValue(uri, out var document) || _current.Find(uri) is not { } found)
            {
                return false;
            }

            Put(document, uri, version ?? found.File.Version!.Value + 1, LspText.Apply(found.File.Source, changes, Unit));
            return true;
        }
    }

    /// <summary>The editor closed a document: what is on disk counts again.</summary>
    public void Close(string uri)
    {
        lock (_gate)
        {
            if (!_current.Open.TryGetValue(uri, out var document) || _current.Of(document.Project) is not { } snapshot)
            {
                return;
            }

            _current = _current with { Open = _current.Open.Remove(uri) };
            if (_current.Open.FirstOrDefault(open => open.Value == document).Key is { } alsoOpen)
            {
                var file = snapshot.Files[document.Path];
                Put(document, alsoOpen, file.Version!.Value, file.Source.Content);
                return;
            }

            var onDisk = document.Project.Owns(document.Path) ? ReadFile(document.Project, document.Path) : null;
            var files = onDisk is null ? snapshot.Files.Remove(document.Path) : snapshot.Files.SetItem(document.Path, onDisk);
            _current = _current.With(snapshot.With(files));
            RemoveWhereEmpty(document.Project);
            changed(document.Project, null);
        }
    }

    /// <summary>Files were made, changed or deleted on disk. Those that are open keep the editor's text.</summary>
    public void OnDisk(IEnumerable<string> paths)
    {
        foreach (var group in paths.Distinct(StringComparer.Ordinal).SelectMany(Owners).GroupBy(pair => pair.Project, pair => pair.Path))
        {
            if (IsLeftForLater(group.Key, group))
            {
                continue;
            }

            var read = group.Select(path => (Path: path, File: ReadFile(group.Key, path))).ToList();
            lock (_gate)
            {
                if (_current.Of(group.Key) is { } snapshot)
                {
                    var files = snapshot.Files.ToBuilder();
                    foreach (var (path, file) in read.Where(pair => !(files.GetValueOrDefault(pair.Path)?.IsOpen ?? false)))
                    {
                        Replace(files, path, file);
                    }

                    _current = _current.With(snapshot.With(files.ToImmutable()));
                }
            }

            changed(group.Key, null);
        }
    }

    private static void Replace(ImmutableDictionary<string, ProjectFile>.Builder files, string path, ProjectFile? file)
    {
        if (file is null)
        {
            files.Remove(path);
        }
        else
        {
            files[path] = file;
        }
    }

    private IEnumerable<(Project Project, string Path)> Owners(string path) =>
        _current.Projects.Where(snapshot => snapshot.Project.Owns(path)).Select(snapshot => (snapshot.Project, path));

    private bool IsLeftForLater(Project project, IEnumerable<string> paths)
    {
        lock (_gate)
        {
            var isLoading = _current.Of(project) is { IsLoaded: false };
            _changedWhileLoading.UnionWith(isLoading ? paths.Select(path => (project, path)) : []);
            return isLoading;
        }
    }

    private void ReadWhatChanged(Project project) => OnDisk(TakeChangedWhileLoading(project));

    /// <summary>What changed on disk while the project was read may have been read before it changed.</summary>
    private List<string> TakeChangedWhileLoading(Project project)
    {
        lock (_gate)
        {
            List<string> paths = [.. _changedWhileLoading.Where(missed => ReferenceEquals(missed.Project, project)).Select(missed => missed.Path)];
            _changedWhileLoading.RemoveWhere(missed => ReferenceEquals(missed.Project, project));
            return paths;
        }
    }

    /// <summary>A file that is gone, or may not be read, is as if it were not there.</summary>
    private static ProjectFile? ReadFile(Project project, string path)
    {
        try
        {
            return File.Exists(path) ? ProjectFile.OnDisk(path, project.Host.Read(path, project.ShownPath(path))) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Gives a document that was open by itself to a folder.</summary>
    private void Move(string uri, OpenDocument document, Project project)
    {
        if (_current.Of(document.Project) is { } snapshot && snapshot.Files.TryGetValue(document.Path, out var file))
        {
            _current = _current.With(snapshot.With(snapshot.Files.Remove(document.Path)));
            RemoveWhereEmpty(document.Project);
            Put(new OpenDocument(project, document.Path), uri, file.Version!.Value, file.Source.Content);
        }
    }

    /// <summary>A project that came with a file goes with the last one that is open.</summary>
    private void RemoveWhereEmpty(Project project)
    {
        if (!project.IsFolder && _current.Of(project) is { } snapshot && !snapshot.Files.Values.Any(file => file.IsOpen))
        {
            _current = _current with { Projects = _current.Projects.Remove(snapshot) };
        }
    }

    private void Put(OpenDocument document, string uri, int version, string text)
    {
        var snapshot = _current.Of(document.Project)!;
        var source = new SourceText(document.Project.ShownPath(document.Path), text);
        var file = ProjectFile.Open(document.Path, uri, version, source);
        var next = _current.With(snapshot.With(file));
        _current = next with { Open = next.Open.SetItem(uri, document) };
        changed(document.Project, uri);
    }

    /// <summary>Finds the project of a document: the folder whose sources it belongs to, else its own folder.</summary>
    private OpenDocument Place(string uri)
    {
        if (DocumentUri.PathOf(uri) is not { } path)
        {
            return new OpenDocument(LoneProject(uri), uri);
        }

        var owner = _current.Projects.Where(known => known.Project.Owns(path)).MaxBy(known => known.Project.Host.SourceFolder.Length)?.Project;
        if (owner is null)
        {
            owner = Add(Path.GetDirectoryName(path) ?? path, isWhole: false, isFolder: false);
            Lone?.Invoke(owner);
        }

        return new OpenDocument(owner, path);
    }

    /// <summary>A text that was never saved belongs to the first folder; one of another kind (an old version) stands by itself.</summary>
    private Project LoneProject(string uri)
    {
        var first = _current.Projects.FirstOrDefault(known => known.Project.IsFolder)?.Project;
        return uri.StartsWith("untitled:", StringComparison.Ordinal) && first is not null
            ? first
            : Add(Path.GetTempPath(), isWhole: false, isFolder: false, isLoaded: true);
    }

    private Project Add(string root, bool isWhole, bool isFolder, bool isLoaded = false)
    {
        var project = new Project(root, isWhole, isFolder, host.Open(root, isWhole));
        project.Host.WhenReconsidered(() => Reconsidered?.Invoke(project));
        var snapshot = new ProjectSnapshot(project);
        _current = _current with { Projects = _current.Projects.Add(isLoaded ? snapshot.With(snapshot.Files, true) : snapshot) };
        return project;
    }
}
