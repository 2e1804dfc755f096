using System.Text.RegularExpressions;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Git;

/// <summary>A commit, by the name that the user gave it and by its id.</summary>
internal sealed record GitCommit(string Name, string Id);

/// <summary>A git repository, read without checking anything out.</summary>
internal sealed partial class GitRepository
{
    private const int LongestName = 1000;
    private readonly GitProcess _git;

    private GitRepository(CliContext context, string root)
    {
        Root = root;
        _git = new GitProcess(context, root);
    }

    /// <summary>The folder of its working tree.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder lies in, or null. A linked working tree has a file where others have a folder.</summary>
    public static GitRepository? Around(CliContext context, string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return new GitRepository(context, at);
            }
        }

        return null;
    }

    /// <summary>The commit that a branch, tag or expression names; null where it names none.</summary>
    /// <exception cref="CliException">Git cannot read the repository.</exception>
    public GitCommit? Find(string name)
    {
        if (!CanBeName(name))
        {
            return null;
        }

        var outcome = _git.Run(null, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (outcome.Code == 0 && ObjectId().Match(outcome.Text.TrimEnd('\n')) is { Success: true } id)
        {
            return new GitCommit(name, id.Value);
        }

        ThrowWhereUnreadable(outcome);
        return null;
    }

    /// <summary>The commit from which two have grown apart.</summary>
    /// <exception cref="CliException">They share none, or the clone does not reach that far back.</exception>
    public GitCommit MergeBase(GitCommit left, GitCommit right) => FindMergeBase(left, right) ?? throw new CliException(
        $"`{left.Name}` and `{right.Name}` have no commit in common here; fetch the whole history (git fetch --unshallow), or leave out --merge-base");

    /// <summary>The same, or null.</summary>
    public GitCommit? FindMergeBase(GitCommit left, GitCommit right)
    {
        var outcome = _git.Run(null, "merge-base", left.Id, right.Id);
        return outcome.Code == 0 && ObjectId().Match(outcome.Text.Split('\n')[0]) is { Success: true } id
            ? new GitCommit(left.Name, id.Value)
            : null;
    }

    /// <summary>The files of a commit.</summary>
    /// <exception cref="CliException">Git cannot read them.</exception>
    public GitTree Tree(GitCommit commit)
    {
        var outcome = _git.Run(null, "ls-tree", "-r", "-z", "--full-tree", commit.Id);
        return outcome.Code == 0
            ? GitTree.Parse(outcome.Output)
            : throw new CliException($"git cannot list the files of `{commit.Name}`: {FirstLine(outcome.Error)}");
    }

    /// <summary>The contents of objects by their ids.</summary>
    /// <exception cref="CliException">One is not there.</exception>
    public Dictionary<string, byte[]> Contents(IReadOnlyCollection<string> ids) => ids.Count == 0
        ? []
        : GitBatch.Parse(_git.Run(string.Concat(ids.Select(id => id + "\n")), "cat-file", "--batch").Output, ids);

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

    private static void ThrowWhereUnreadable(GitOutcome outcome)
    {
        if (outcome.Code != 0 && outcome.Error.Contains("dubious ownership", StringComparison.Ordinal))
        {
            throw new CliException("git does not trust this repository, since another user owns it; run git config --global --add safe.directory with its folder");
        }

        if (outcome.Error.Contains("not a git repository", StringComparison.Ordinal))
        {
            throw new CliException("git cannot read the repository: " + FirstLine(outcome.Error));
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0];

    [GeneratedRegex("^([0-9a-f]{40}|[0-9a-f]{64})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ObjectId();
}
