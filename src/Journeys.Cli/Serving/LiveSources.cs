using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Serving;

/// <summary>The journey files, read once and then one by one as they change.</summary>
/// <param name="context">The surroundings.</param>
/// <param name="sources">What the user named; never empty.</param>
internal sealed class LiveSources(CliContext context, IReadOnlyList<string> sources)
{
    /// <summary>From so many changed files on, putting all together anew is the cheaper way.</summary>
    private const int Many = 64;

    /// <summary>How long a file may stay empty after an editor has cut it and before it has written it.</summary>
    private static readonly TimeSpan Writing = TimeSpan.FromMilliseconds(40);

    private readonly Dictionary<string, KnownFile> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _due = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private SourceSet? _set;
    private bool _mustLook = true;

    /// <summary>The folder that the handbook and pictures are looked for in.</summary>
    public string Root => _set?.Root ?? context.FullPath(sources[0]);

    /// <summary>The files.</summary>
    public SourceSet Set => _set!;

    /// <summary>The journeys.</summary>
    public Workspace Workspace { get; private set; } = Workspace.Link([]);

    /// <summary>The pictures that the journeys name, relative to the source folder.</summary>
    public ImmutableHashSet<string> Pictures { get; private set; } = [];

    /// <summary>What was wrong with the bytes of the files.</summary>
    public ImmutableArray<Finding> ReadingProblems { get; private set; } = [];

    /// <summary>The files that came, went or changed since somebody last took this, as they are shown.</summary>
    public ImmutableHashSet<string> Touched => [.. _touched];

    /// <summary>Whether a path is that of a journey file by its name.</summary>
    public static bool IsJourney(string path) => path.EndsWith(SourceFinder.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of a file that was read.</summary>
    public bool IsKnown(string path) => _known.ContainsKey(path);

    /// <summary>Gives <see cref="Touched"/> in their order, and begins anew.</summary>
    public ImmutableArray<string> TakeTouched()
    {
        ImmutableArray<string> touched = [.. _touched.Order(StringComparer.Ordinal)];
        _touched.Clear();
        return touched;
    }

    /// <summary>Notes that something is not what it was. Which files there are is looked up anew where that may have changed.</summary>
    public void Touch(string path)
    {
        if (_known.ContainsKey(path) && File.Exists(path))
        {
            _due.Add(path);
        }
        else if (_known.ContainsKey(path) || (IsJourney(path) && File.Exists(path)) || Directory.Exists(path) || WasFolder(path))
        {
            _mustLook = true;
        }
    }

    /// <summary>Reads what was noted.</summary>
    /// <exception cref="CliException">A file or folder cannot be read; it stays noted.</exception>
    public void Read()
    {
        if (_mustLook)
        {
            Look();
        }

        if (_due.Count > 0)
        {
            ReadDue();
        }
    }

    private bool WasFolder(string path) => !Path.HasExtension(path)
        && _known.Keys.Any(file => file.Length > path.Length && file[path.Length] == Path.DirectorySeparatorChar && file.StartsWith(path, StringComparison.Ordinal));

    private void Look()
    {
        var set = SourceFinder.Find(context, sources);
        var there = set.Files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        Forget([.. _known.Values.Select(file => file.File).Where(file => !there.Contains(file.FullPath))]);
        foreach (var file in set.Files)
        {
            if (!_known.TryGetValue(file.FullPath, out var known) || known.Stamp != Stamp.Of(file.FullPath))
            {
                _due.Add(file.FullPath);
            }
        }

        _set = _set is not null && _set.Root == set.Root && _set.Files.SequenceEqual(set.Files) ? _set : set;
        _mustLook = false;
        Summarise();
    }

    private void Forget(ImmutableArray<SourceFile> gone)
    {
        foreach (var file in gone)
        {
            _known.Remove(file.FullPath);
            _due.Remove(file.FullPath);
            _touched.Add(file.ShownPath);
        }

        var paths = gone.Select(file => file.ShownPath).ToHashSet(StringComparer.Ordinal);
        Workspace = gone.Length < Many
            ? paths.Aggregate(Workspace, (workspace, path) => workspace.Without(path))
            : Workspace.Link(Workspace.Files.Where(file => !paths.Contains(file.Source.Path)));
    }

    private void ReadDue()
    {
        var files = _set!.Files.Length == _due.Count ? _set.Files : [.. _due.Select(path => new SourceFile(path, context.ShownPath(path)))];
        var changed = ReadAll(files);
        foreach (var (known, _) in changed)
        {
            _known[known.File.FullPath] = known;
            _touched.Add(known.File.ShownPath);
        }

        Workspace = changed.Count < Many
            ? changed.Aggregate(Workspace, (workspace, file) => workspace.With(file.Model))
            : Linked(changed.ToDictionary(file => file.Known.File.ShownPath, file => file.Model, StringComparer.Ordinal));
        _due.Clear();
        Summarise();
    }

    /// <summary>Reads files; those that say what they said before are not among the result.</summary>
    private List<(KnownFile Known, FileModel Model)> ReadAll(ImmutableArray<SourceFile> files)
    {
        var read = new (KnownFile Known, FileModel Model)?[files.Length];
        var problems = new string?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = context.Parallelism, CancellationToken = context.Cancellation }, i =>
        {
            try
            {
                read[i] = ReadOne(files[i]);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems[i] = $"cannot read {files[i].ShownPath}: {FileProblem.Reading(error)}";
            }
        });
        return problems.FirstOrDefault(problem => problem is not null) is { } first
            ? throw new CliException(first)
            : [.. read.OfType<(KnownFile Known, FileModel Model)>()];
    }

    private Workspace Linked(Dictionary<string, FileModel> changed) =>
        Workspace.Link(Workspace.Files.Where(file => !changed.ContainsKey(file.Source.Path)).Concat(changed.Values));

    /// <summary>Reads a file; null where it says what it said before.</summary>
    private (KnownFile Known, FileModel Model)? ReadOne(SourceFile file)
    {
        var before = Workspace.File(file.ShownPath);
        var stamp = Stamp.Of(file.FullPath);
        if (stamp.Length == 0 && before is { Source.Content.Length: > 0 })
        {
            context.Cancellation.WaitHandle.WaitOne(Writing);
            stamp = Stamp.Of(file.FullPath);
        }

        var decoded = SourceReader.ReadOne(file);
        if (before is not null && decoded.Findings.IsEmpty && before.Source.Content == decoded.Source.Content
            && _known.TryGetValue(file.FullPath, out var known) && known.Problems.IsEmpty)
        {
            known.Stamp = stamp;
            return null;
        }

        var model = WorkspaceLoader.Read(decoded.Source);
        return (new KnownFile(file, decoded.Findings, [.. PictureNames.InFile(model)]) { Stamp = stamp }, model);
    }

    /// <summary>Gathers what all files together name; the same objects as before where that is the same.</summary>
    private void Summarise()
    {
        var pictures = _known.Values.SelectMany(file => file.Pictures).ToImmutableHashSet(StringComparer.Ordinal);
        Pictures = Pictures.SetEquals(pictures) ? Pictures : pictures;
        ReadingProblems = [.. _known.Values.Where(file => !file.Problems.IsEmpty).OrderBy(file => file.File.ShownPath, StringComparer.Ordinal).SelectMany(file => file.Problems)];
    }

    /// <summary>A file that was read.</summary>
    private sealed record KnownFile(SourceFile File, ImmutableArray<Finding> Problems, ImmutableArray<string> Pictures)
    {
        public Stamp Stamp { get; set; }
    }
}
