using System.Collections.Immutable;
using Journeys.Cli.Git;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.JsonRpc;
using Journeys.Language.Text;

namespace Journeys.Cli.Comparing;

/// <summary>
/// Finds out what the two sides of a comparison are, and reads them. A word is a commit if it names one, else a folder or file;
/// <c>./main</c> is always the folder.
/// </summary>
internal sealed class SideLoader
{
    private const string DefaultFolder = "journeys";

    /// <summary>How a file begins that stands for one which is kept elsewhere (the specification of Git LFS, version 1).</summary>
    private static ReadOnlySpan<byte> LargeFilePointer => "version https://git-lfs.github.com/spec/v1\n"u8;

    private readonly CliContext _context;
    private readonly string? _source;
    private readonly GitRepository? _repository;
    private readonly Dictionary<(string Path, string Id), DecodedSource> _texts = [];

    /// <param name="context">The surroundings.</param>
    /// <param name="source">The folder of the journeys in the repository (<c>--source</c>); null for <c>journeys/</c> or the current one.</param>
    /// <param name="folder">The folder whose repository it is; null for the current one.</param>
    public SideLoader(CliContext context, string? source, string? folder = null)
    {
        _context = context;
        _source = source;
        _repository = GitRepository.Around(context, folder ?? context.CurrentDirectory);
    }

    /// <summary>The repository around the current folder, or null.</summary>
    public GitRepository? Repository => _repository;

    /// <summary>
    /// Reads the state that a site is compared with: that of a folder, or of a commit where the two have grown apart, if that is known, else
    /// of the commit itself.
    /// </summary>
    /// <exception cref="CliException">The name names neither.</exception>
    public ComparedSide Published(string name)
    {
        if (Commit(name) is not { } commit)
        {
            return Folder(name);
        }

        var common = _repository!.Find("HEAD") is { } head ? _repository.FindMergeBase(commit, head) : null;
        return Tree(common ?? commit);
    }

    /// <summary>The working tree, of which the files are known.</summary>
    public ComparedSide Of(SourceSet sources) => Of("the working tree", sources);

    /// <summary>Reads both sides.</summary>
    /// <param name="baseName">A commit, folder or file.</param>
    /// <param name="headName">Another; null for the working tree.</param>
    /// <param name="fromMergeBase">Whether to start from the commit from which the two have grown apart.</param>
    /// <exception cref="CliException">A side cannot be read.</exception>
    public (ComparedSide Before, ComparedSide After) Load(string baseName, string? headName, bool fromMergeBase)
    {
        if (headName is null && _repository is { HasNoFiles: true })
        {
            throw new CliException("this is a bare repository, which holds no files to compare with; name two commits, or clone it and compare in the clone");
        }

        var head = headName is null ? null : Commit(headName);
        var start = Commit(baseName);
        if (fromMergeBase)
        {
            start = MergeBase(start ?? throw NoCommit(baseName), head, headName);
        }

        var before = start is null ? Folder(baseName, mayBeEmpty: true) : Tree(start);
        var after = headName is null ? WorkingTree(before) : head is null ? Folder(headName, mayBeEmpty: true) : Tree(head);
        return before.Files.IsEmpty && after.Files.IsEmpty
            ? throw new CliException($"there is no .journey file in {before.Label} nor in {after.Label}; "
                + (start is null && headName is not null ? "name folders that have some" : "name their folder with --source"))
            : (before, after);
    }

    /// <summary>The addresses of the lines of both sides.</summary>
    /// <param name="repository">The repository's web address, or null.</param>
    /// <param name="before">The state that was.</param>
    /// <param name="after">The state that is now.</param>
    public SourceLinks Links(string? repository, ComparedSide before, ComparedSide after) => _repository is null
        ? SourceLinks.None
        : new SourceLinks(repository, before.Commit, after.Commit, shown =>
            Path.GetRelativePath(_repository.Root, _context.FullPath(shown)).Replace(Path.DirectorySeparatorChar, '/'));

    private GitCommit MergeBase(GitCommit start, GitCommit? head, string? headName)
    {
        if (headName is not null && head is null)
        {
            throw NoCommit(headName);
        }

        var end = head ?? _repository!.Find("HEAD") ?? throw new CliException("there is no commit yet to find a common one with; commit first, or leave out --merge-base");
        return _repository!.MergeBase(start, end);
    }

    private GitCommit? Commit(string name)
    {
        if (name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal) || name is "." or ".." || Path.IsPathRooted(name))
        {
            return null;
        }

        return _repository?.Find(name);
    }

    private ComparedSide Folder(string name, bool mayBeEmpty = false)
    {
        var path = name.Length == 0 || name.Contains('\0', StringComparison.Ordinal) ? null : _context.FullPath(name);
        if (path is null || !Path.Exists(path))
        {
            throw NoCommit(name);
        }

        return Of(name, SourceFinder.Find(_context, [name], mayBeEmpty));
    }

    private CliException NoCommit(string name)
    {
        var shown = ShownName.Of(name);
        if (_repository is not null && name.Split("..") is [{ Length: > 0 } from, { Length: > 0 } to])
        {
            var isSymmetric = to[0] == '.';
            return new CliException($"`{shown}` is a range of git's; write `journeys diff {from} {to.TrimStart('.')}{(isSymmetric ? " --merge-base" : "")}`");
        }

        return new CliException(_repository is null
            ? $"there is no folder `{shown}`, and this folder is in no git repository; name two folders, or go to a checkout"
            : $"there is no commit or folder `{shown}`; name a branch, a tag, a commit or a folder that exists here "
                + (_repository.IsShallow ? "(this clone is shallow: git fetch --unshallow brings the whole history)" : "(a branch of another clone needs git fetch)"));
    }

    /// <summary>What is on the disk. A folder that held journeys and is gone holds none, as in a commit that removes it.</summary>
    private ComparedSide WorkingTree(ComparedSide before)
    {
        const string Label = "the working tree";
        var isGone = _source is not null && before.Commit is not null && !before.Files.IsEmpty && !Path.Exists(_context.FullPath(_source));
        var side = isGone
            ? new ComparedSide(Label, before.Root, [], [], [])
            : Of(Label, SourceFinder.Find(_context, _source is null ? [] : [_source], mayBeEmpty: true));
        return side with { Commit = _repository?.Find("HEAD")?.Id };
    }

    private ComparedSide Of(string label, SourceSet sources) =>
        new(label, sources.Root, sources.Files, SourceReader.Read(_context, sources.Files), sources.SkippedLinks);

    /// <summary>Reads the state of a commit. What is the same in several commits is read once.</summary>
    /// <exception cref="CliException">It cannot be read.</exception>
    public ComparedSide Tree(GitCommit commit)
    {
        var tree = _repository!.Tree(commit, SourceFinder.Extension);
        var (root, entries) = Below(tree);
        ImmutableArray<SourceFile> links = [.. entries.Where(entry => entry.IsLink).Select(File)];
        ImmutableArray<(SourceFile File, GitEntry Entry)> files =
            [.. entries.Where(entry => !entry.IsLink).Select(entry => (File: File(entry), entry)).OrderBy(file => file.File.ShownPath, StringComparer.Ordinal)];
        Read(commit, files);
        return new ComparedSide(
            commit.Name,
            root,
            [.. files.Select(file => file.File)],
            [.. files.Select(file => _texts[(file.File.ShownPath, file.Entry.Id)])],
            [.. links.Select(link => link.ShownPath)])
        {
            Commit = commit.Id,
        };
    }

    private void Read(GitCommit commit, ImmutableArray<(SourceFile File, GitEntry Entry)> files)
    {
        var missing = files.Where(file => !_texts.ContainsKey((file.File.ShownPath, file.Entry.Id))).ToList();
        var contents = _repository!.Contents(missing.Select(file => file.Entry.Id).Distinct().ToList());
        foreach (var (file, entry) in missing)
        {
            if (contents[entry.Id].Bytes is { } bytes && bytes.AsSpan().StartsWith(LargeFilePointer))
            {
                throw new CliException(
                    $"{file.ShownPath} is kept in Git LFS at `{commit.Name}`, and only a pointer to it is in the repository; keep journeys in git itself (git lfs migrate export)");
            }

            _texts[(file.ShownPath, entry.Id)] = SourceReader.Decode(file.ShownPath, contents[entry.Id]);
        }
    }

    /// <summary>The journey files below the folder that is meant, and that folder.</summary>
    private (string Root, List<GitEntry> Entries) Below(GitTree tree)
    {
        if (_source is not null)
        {
            return Below(tree, _context.FullPath(_source));
        }

        var usual = Below(tree, Path.Combine(_context.CurrentDirectory, DefaultFolder));
        return usual.Entries.Count > 0 ? usual : Below(tree, _context.CurrentDirectory);
    }

    private (string Root, List<GitEntry> Entries) Below(GitTree tree, string folder)
    {
        if (!FolderPath.Holds(_repository!.Root, folder))
        {
            throw new CliException($"{_context.ShownPath(folder)} lies outside the repository; name a folder within it with --source");
        }

        var relative = Path.GetRelativePath(_repository.Root, folder).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        var prefix = relative == "." ? "" : relative + "/";
        return (folder, [.. tree.Entries.Where(entry => entry.Path.StartsWith(prefix, StringComparison.Ordinal) && FolderWalk.Takes(entry.Path[prefix.Length..], SourceFinder.Extension))]);
    }

    private SourceFile File(GitEntry entry)
    {
        var full = Path.Combine(_repository!.Root, entry.Path.Replace('/', Path.DirectorySeparatorChar));
        return new SourceFile(full, _context.ShownPath(full));
    }
}
