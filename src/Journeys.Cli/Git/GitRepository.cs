using System.Text.RegularExpressions;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Git;

/// <summary>A commit, by the name that the user gave it and by its id.</summary>
internal sealed record GitCommit(string Name, string Id);

/// <summary>A git repository, read without checking anything out.</summary>
internal sealed partial class GitRepository
{
    private const int LongestName = 1000;

    // What `git merge-base` ends with where there is none.
    private const int NothingInCommon = 1;
    private readonly GitProcess _git;

    private GitRepository(CliContext context, string root)
    {
        Root = root;
        HasNoFiles = IsBare(root);
        _git = new GitProcess(context, root);
    }

    /// <summary>The folder of its working tree, or of the repository itself where it has none.</summary>
    public string Root { get; }

    /// <summary>Whether it is bare: it holds commits and no working tree.</summary>
    public bool HasNoFiles { get; }

    /// <summary>Whether this clone does not reach back to the beginning.</summary>
    public bool IsShallow => File.Exists(Path.Combine(Root, HasNoFiles ? "" : ".git", "shallow"));

    /// <summary>The repository that a folder lies in, or null. A linked working tree has a file where others have a folder.</summary>
    public static GitRepository? Around(CliContext context, string folder) =>
        RootOf(folder) is { } root ? new GitRepository(context, root) : null;

    private static string? RootOf(string folder)
    {
        var at = folder;
        while (at is not null && !IsBare(at) && !Path.Exists(Path.Combine(at, ".git")))
        {
            at = Path.GetDirectoryName(at);
        }

        return at;
    }

    private static bool IsBare(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"));

    /// <summary>The commit that a branch, tag or expression names; null where it names none.</summary>
    /// <exception cref="CliException">Git cannot read the repository, or the name has two meanings.</exception>
    public GitCommit? Find(string name)
    {
        if (!CanBeName(name))
        {
            return null;
        }

        var outcome = _git.Run(null, "rev-parse", "--verify", "--end-of-options", name + "^{commit}");
        GitProblems.Throw(outcome, name);
        return outcome.Code == 0 && ObjectId().Match(outcome.Text.TrimEnd('\n')) is { Success: true } id ? new GitCommit(name, id.Value) : null;
    }

    /// <summary>The commit from which two have grown apart.</summary>
    /// <exception cref="CliException">They share none, or the clone does not reach that far back.</exception>
    public GitCommit MergeBase(GitCommit left, GitCommit right) => FindMergeBase(left, right) ?? throw new CliException(
        $"`{left.Name}` and `{right.Name}` have no commit in common here; fetch the whole history (git fetch --unshallow), or leave out --merge-base");

    /// <summary>The same; null where they share none, or the clone does not reach that far back.</summary>
    /// <exception cref="CliException">Git cannot find it out.</exception>
    public GitCommit? FindMergeBase(GitCommit left, GitCommit right)
    {
        var outcome = _git.Run(null, "merge-base", left.Id, right.Id);
        if (outcome.Code == 0 && ObjectId().Match(outcome.Text.Split('\n')[0]) is { Success: true } id)
        {
            return new GitCommit(left.Name, id.Value);
        }

        var wanted = $"the commit from which `{left.Name}` and `{right.Name}` have grown apart";
        return outcome.Code == NothingInCommon ? null
            : GitProblems.IsKilled(outcome.Code) ? throw GitProblems.Killed("found " + wanted)
            : throw new CliException($"git cannot find {wanted}: {GitProblems.FirstLine(outcome.Error)}");
    }

    /// <summary>The files of a commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="extension">How the names of the files end that are wanted.</param>
    /// <exception cref="CliException">Git cannot read them, or there are too many.</exception>
    public GitTree Tree(GitCommit commit, string extension)
    {
        GitTree? tree = null;
        var (code, error) = _git.Read(
            null,
            listing => tree = GitTree.Parse(listing, extension) ?? throw new CliException(
                $"`{commit.Name}` holds more than {GitTree.MostFiles} {extension} files, which is more than can be compared; compare two folders with fewer"),
            "ls-tree", "-r", "-z", "--full-tree", commit.Id);
        return code == 0 ? tree!
            : GitProblems.IsKilled(code) ? throw GitProblems.Killed($"listed the files of `{commit.Name}`")
            : throw new CliException($"git cannot list the files of `{commit.Name}`: {GitProblems.FirstLine(error)}");
    }

    /// <summary>The contents of objects by their ids.</summary>
    /// <exception cref="CliException">One is not there.</exception>
    public Dictionary<string, GitBlob> Contents(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        Dictionary<string, GitBlob> contents = [];
        var (code, _) = _git.Read(string.Concat(ids.Select(id => id + "\n")), answer => contents = GitBatch.Parse(answer, ids), "cat-file", "--batch");
        return ids.FirstOrDefault(id => !contents.ContainsKey(id)) is not { } missing ? contents
            : GitProblems.IsKilled(code) ? throw GitProblems.Killed("given the files that were asked for")
            : throw new CliException($"object {missing} is not in this clone; fetch it (git fetch --refetch), or clone the whole repository");
    }

    /// <summary>What a commit says of itself; null where this clone does not hold it.</summary>
    public GitCommitHeader? Header(GitCommit commit)
    {
        var answer = _git.Run(commit.Id + "\n", "cat-file", "--batch").Output;
        var end = Array.IndexOf(answer, (byte)'\n');
        return end > 0 && System.Text.Encoding.ASCII.GetString(answer, 0, end).Split(' ') is [_, "commit", _]
            ? GitCommitHeader.Parse(answer[(end + 1)..])
            : null;
    }

    /// <summary>What no branch or tag can be called is refused before git sees it.</summary>
    private static bool CanBeName(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '-' && !name.Any(char.IsControl) && !string.IsNullOrWhiteSpace(name);

    [GeneratedRegex("^([0-9a-f]{40}|[0-9a-f]{64})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ObjectId();
}
