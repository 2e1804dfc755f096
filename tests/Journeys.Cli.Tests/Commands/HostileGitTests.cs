using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>Names of commits and repositories that mean harm: a clear line, exit code 2, and nothing but objects read.</summary>
public sealed class HostileGitTests : IDisposable
{
    private const string Journey = "journey shoes \"Shoes\" { status draft }\n";
    private readonly CliRun _run = new();

    public static TheoryData<string> Names =>
    [
        "-x", "--output=PWNED", "--upload-pack=touch PWNED", "--git-dir", "-n", "", " ", "HEAD:journeys/a.journey", "HEAD..HEAD~1",
        "HEAD...x", "^HEAD", ":/fix", "@{u}", "HEAD^{tree}", "blob-tag", "refs/heads/../../x", "a..b", "x.lock",
        "x\nHEAD", "x\0y", "ext::sh -c touch% PWNED", "file:///etc", "0000000000000000000000000000000000000000", "nowhere", "$(touch PWNED)",
    ];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_names_no_commit_is_refused(string name)
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.Git("tag", "blob-tag", _run.Git("rev-parse", "HEAD:journeys/a.journey"));

        var outcome = _run.Run("diff", "--", name);

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(Directory.GetFiles(_run.Folder, "PWNED", SearchOption.AllDirectories));
    }

    /// <summary>The runtime by itself looks into the current folder before it looks at the PATH.</summary>
    [Fact]
    public void A_program_beside_the_journeys_is_never_taken_for_git()
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.Program("git", "touch PWNED; exit 1");

        Assert.Equal(0, ProcessRun.Shell(_run.Folder, "$J diff HEAD").Code);
        Assert.False(File.Exists(_run.PathOf("PWNED")));
    }

    [Fact]
    public void A_very_long_name_is_refused_in_a_short_line()
    {
        _run.File("journeys/a.journey", Journey).Commit();

        var outcome = _run.Run("diff", new string('x', 100_000));

        Assert.Equal(2, outcome.Code);
        Assert.InRange(outcome.Error.Length, 1, 400);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("@")]
    [InlineData("annotated")]
    [InlineData("HEAD^{/one}")]
    [InlineData("HEAD@{yesterday}")]
    [InlineData("refs/heads/main")]
    public void A_name_that_names_a_commit_is_taken(string name)
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.Git("tag", "-a", "annotated", "-m", "a tag");

        Assert.Equal(0, _run.Run("diff", name).Code);
    }

    [Fact]
    public void A_branch_whose_name_begins_with_a_hyphen_is_reached_by_its_full_name()
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.Git("update-ref", "refs/heads/-x", "HEAD");

        Assert.Equal(2, _run.Run("diff", "--", "-x").Code);
        Assert.Equal(0, _run.Run("diff", "refs/heads/-x").Code);
    }

    [Fact]
    public void Links_and_submodules_in_a_commit_are_not_read()
    {
        _run.File("journeys/a.journey", Journey).File("outside.txt", "journey evil \"Evil\" { status draft }\n").Commit();
        File.CreateSymbolicLink(_run.PathOf("journeys/b.journey"), "../outside.txt");
        _run.Git("update-index", "--add", "--cacheinfo", "160000," + _run.Git("rev-parse", "HEAD") + ",journeys/sub.journey");
        _run.Git("add", "journeys/b.journey");
        _run.Git("commit", "-q", "-m", "two");

        var outcome = _run.Run("diff", "HEAD~1", "HEAD");

        Assert.Equal((0, ""), (outcome.Code, outcome.Out));
        Assert.Contains("journeys/b.journey is a symbolic link and is not read", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_made_by_hand_leads_nowhere()
    {
        _run.File("journeys/a.journey", Journey).Commit();
        var blob = _run.Git("rev-parse", "HEAD:journeys/a.journey");
        File.WriteAllText(_run.PathOf("tree.txt"), $"100644 blob {blob}\tevil.journey\n");
        var inner = _run.Shell("git mktree < tree.txt");
        File.WriteAllText(_run.PathOf("tree.txt"), $"040000 tree {inner}\t..\n040000 tree {inner}\t.git\n");
        var tree = _run.Shell("git mktree < tree.txt");
        var commit = _run.Git("commit-tree", tree, "-m", "evil");

        var outcome = _run.Run("diff", commit, "HEAD");

        Assert.DoesNotContain("evil", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("shoes", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_the_repository_configures_is_run()
    {
        _run.File("journeys/a.journey", Journey).File(".gitattributes", "*.journey diff=evil filter=evil\n").Commit();
        foreach (var setting in new[] { "diff.evil.textconv", "diff.evil.command", "filter.evil.smudge", "core.fsmonitor", "core.pager", "core.sshCommand" })
        {
            _run.Git("config", setting, $"touch {_run.PathOf("PWNED")};");
        }

        Assert.Equal(0, _run.Run("diff", "HEAD").Code);
        Assert.False(File.Exists(_run.PathOf("PWNED")));
    }

    [Fact]
    public void A_repository_without_a_commit_says_so()
    {
        _run.File("journeys/a.journey", Journey);
        _run.Git("init", "-q", "-b", "main");

        Assert.Contains("there is no commit or folder `main`", _run.Run("diff", "main").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_without_a_common_commit_says_what_to_do()
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.Git("checkout", "-q", "--orphan", "other");
        _run.Commit("two");

        var outcome = _run.Run("diff", "main", "--merge-base");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("git fetch --unshallow", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Run("diff", "main").Code);
    }

    [Fact]
    public void Without_git_folders_still_compare_and_commits_say_that_it_is_missing()
    {
        _run.File("journeys/a.journey", Journey).Commit();
        _run.File("other/a.journey", Journey);
        var empty = Directory.CreateDirectory(_run.PathOf("empty")).FullName;

        CliOutcome Diff(string names) => ProcessRun.Shell(
            _run.Folder, $"dotnet=$(command -v dotnet); PATH={empty}; export PATH; \"$dotnet\" exec {ProcessRun.Dll} diff {names}");

        var commit = Diff("main");
        Assert.Equal(2, commit.Code);
        Assert.Contains("git is needed to compare commits", commit.Error, StringComparison.Ordinal);
        Assert.Equal(0, Diff("./journeys ./other").Code);
    }

    [Fact]
    public void Outside_a_repository_a_commit_cannot_be_named()
    {
        _run.File("a.journey", Journey);

        Assert.Contains("this folder is in no git repository", _run.Run("diff", "main").Error, StringComparison.Ordinal);
    }
}
