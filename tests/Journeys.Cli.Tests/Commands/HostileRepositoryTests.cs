using System.Globalization;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>Repositories of odd shapes and with objects that mean harm, and a git that does not do its work: what is compared is clear, or a line says why not.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private const string Journey = "journey shoes \"Shoes\" { status draft }\n";
    private const string Changed = "journey shoes \"Boots\" { status draft }\n";
    private const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", Journey).Commit().File("journeys/a.journey", Changed).Commit("two");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("tag", "same", "HEAD~1")]
    [InlineData("update-ref", "refs/remotes/same", "HEAD~1")]
    [InlineData("update-ref", "refs/same", "HEAD~1")]
    public void A_name_of_two_commits_is_refused_and_its_full_name_is_taken(string command, string other, string commit)
    {
        _run.Git("branch", "same", "HEAD");
        _run.Git(command, other, commit);
        _run.Git("config", "core.warnAmbiguousRefs", "false");

        Refused("`same` names more than one thing in this repository; write its full name, such as refs/heads/same for the branch or refs/tags/same for the tag", "same");
        Assert.Equal("", _run.Run("diff", "refs/heads/same").Out);
    }

    /// <summary>Somebody makes it by mistake; what is checked out stays what HEAD means.</summary>
    [Fact]
    public void A_branch_that_is_called_HEAD_hides_nothing()
    {
        _run.Git("update-ref", "refs/heads/HEAD", "HEAD~1");

        Assert.Equal((0, ""), Outcome("diff", "HEAD"));
        Assert.Contains("Boots", _run.Run("diff", "HEAD~1").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_several_objects_begin_with_is_refused()
    {
        var ids = new HashSet<char>();
        for (var i = 0; i < 40; i++)
        {
            _run.Commit("more");
            var id = _run.Git("rev-parse", "HEAD");
            if (!ids.Add(id[0]))
            {
                Refused("there is no commit or folder `" + id[..1], id[..1]);
            }
        }
    }

    [Theory]
    [InlineData("HEAD^{/.*}")]
    [InlineData("nested")]
    [InlineData("HEAD@{0}")]
    public void What_names_one_commit_in_a_roundabout_way_is_taken(string name)
    {
        _run.Git("tag", "-a", "inner", "-m", "x");
        _run.Git("tag", "-a", "nested", "-m", "y", "inner");

        Assert.Equal((0, ""), Outcome("diff", name));
    }

    [Fact]
    public void A_bare_repository_is_called_by_its_name()
    {
        _run.Git("clone", "-q", "--bare", ".", "bare");

        var outcome = CliApp(_run.PathOf("bare"), "diff", "HEAD");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("this is a bare repository, which holds no files to compare with; name two commits, or clone it and compare in the clone", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_working_tree_compares_as_any_other()
    {
        _run.Git("worktree", "add", "-q", "linked", "HEAD~1");

        var outcome = CliApp(_run.PathOf("linked"), "diff", "main");

        Assert.Contains("Boots", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gitdir: /nowhere\n")]
    [InlineData("gitdir: ../../../../etc\n")]
    [InlineData("nonsense")]
    public void A_git_file_that_leads_nowhere_is_told(string text)
    {
        _run.File("sub/.git", text).File("sub/journeys/a.journey", Journey);

        var outcome = CliApp(_run.PathOf("sub"), "diff", "HEAD");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: git cannot read the repository: [^\n]+\n\z", outcome.Error);
    }

    [Fact]
    public void A_file_that_git_keeps_elsewhere_is_not_taken_for_an_empty_one()
    {
        _run.File("journeys/a.journey", Pointer).Commit("into LFS").File("journeys/a.journey", Changed);

        Refused("journeys/a.journey is kept in Git LFS at `HEAD`, and only a pointer to it is in the repository; keep journeys in git itself", "HEAD");
    }

    [Fact]
    public void A_history_ends_where_its_files_are_kept_elsewhere()
    {
        _run.File("journeys/a.journey", Pointer).Commit("into LFS").File("journeys/a.journey", Journey).Commit("out of it").File("journeys/a.journey", Changed).Commit("boots");

        var outcome = _run.Run("build", "--history", "10", "--base-url", "https://a.example/", "--drafts");

        Assert.Equal((0, 0), (outcome.Code, outcome.Error.Split("LFS").Length - 1));
        Assert.Contains("Boots", string.Concat(Directory.GetFiles(_run.PathOf("_site"), "*.atom", SearchOption.AllDirectories).Concat(Directory.GetFiles(_run.PathOf("_site"), "*.xml")).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_attributes_say_of_a_file_does_not_change_what_is_read()
    {
        _run.File(".gitattributes", "*.journey working-tree-encoding=UTF-16 export-subst ident text eol=crlf filter=lfs diff=lfs\n");

        Assert.Equal((0, ""), Outcome("diff", "HEAD"));
        _run.File("journeys/a.journey", Journey);
        Assert.Contains("Boots", _run.Run("diff", "HEAD").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacements_and_grafts_do_not_change_what_a_commit_is()
    {
        var other = _run.Git("commit-tree", "HEAD~1^{tree}", "-m", "evil");
        _run.Git("replace", "HEAD", other);
        _run.File(".git/info/grafts", _run.Git("rev-parse", "HEAD") + "\n");

        Assert.Equal((0, ""), Outcome("diff", "HEAD"));
    }

    [Fact]
    public void A_change_of_mode_or_place_alone_is_no_change()
    {
        _run.Git("update-index", "--chmod=+x", "journeys/a.journey");
        _run.Git("commit", "-q", "-m", "mode");
        _run.Git("mv", "journeys/a.journey", "journeys/b.journey");

        Assert.Equal((0, ""), Outcome("diff", "HEAD~1"));
    }

    [Fact]
    public void A_commit_without_a_journey_is_a_state_like_any_other()
    {
        var empty = _run.Git("commit-tree", _run.Git("hash-object", "-t", "tree", "-w", "/dev/null"), "-m", "empty");

        Assert.Contains("added", _run.Run("diff", empty, "HEAD", "--format", "json").Out, StringComparison.Ordinal);
        Refused($"there is no .journey file in {empty} nor in {empty}", empty, empty);
    }

    /// <summary>Nine objects that say they are ten thousand million files.</summary>
    [Fact]
    public void A_tree_that_holds_itself_many_times_ends_with_a_line()
    {
        File.WriteAllText(_run.PathOf("tree.txt"), Lines("100644 blob", _run.Git("rev-parse", "HEAD:journeys/a.journey"), ".journey"));
        var tree = _run.Shell("git mktree < tree.txt");
        for (var depth = 0; depth < 9; depth++)
        {
            File.WriteAllText(_run.PathOf("tree.txt"), Lines("040000 tree", tree, ""));
            tree = _run.Shell("git mktree < tree.txt");
        }

        var commit = _run.Git("commit-tree", tree, "-m", "bomb");
        Refused($"`{commit}` holds more than 250000 .journey files, which is more than can be compared", commit);

        static string Lines(string kind, string id, string ending) =>
            string.Concat(Enumerable.Range(0, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"{kind} {id}\td{i}{ending}\n")));
    }

    [Theory]
    [InlineData("rev-parse", "git ended before it had found out what `HEAD` is")]
    [InlineData("ls-tree", "git ended before it had listed the files of `HEAD`")]
    [InlineData("cat-file", "git ended before it had given the files that were asked for")]
    public void A_git_that_is_killed_on_the_way_is_told(string command, string expected)
    {
        Fake($"case \"$*\" in *{command}*) {Real} \"$@\" | head -c 30; kill -9 $$;; esac");

        Refused(expected, "HEAD");
    }

    /// <summary>Taken for "nothing in common", it would make a preview show changes that are not the branch's own.</summary>
    [Theory]
    [InlineData("kill -9 $$", "git ended before it had found the commit from which `main` and `HEAD` have grown apart")]
    [InlineData("echo 'fatal: bad object' >&2; exit 128", "git cannot find the commit from which `main` and `HEAD` have grown apart: fatal: bad object\n")]
    public void A_git_that_does_not_find_out_what_two_commits_share_is_told(string script, string expected)
    {
        Fake($"case \"$*\" in *merge-base*) {script};; esac");

        var preview = _run.Run("build", "--against", "main");

        Assert.Equal(2, preview.Code);
        Assert.StartsWith("journeys: " + expected, preview.Error);
        Assert.False(Directory.Exists(_run.PathOf("_site")));
        Refused(expected, "main", "--merge-base");
    }

    [Theory]
    [InlineData("echo nonsense")]
    [InlineData("exit 0")]
    [InlineData("exit 1")]
    [InlineData("head -c 100000 /dev/zero")]
    [InlineData("echo zzzz; echo 0000000000000000000000000000000000000000")]
    [InlineData("echo 'fatal: no' >&2; exit 128")]
    public void A_git_that_says_nonsense_gives_a_line(string script)
    {
        Fake(script + "; exit");

        var outcome = _run.Run("diff", "HEAD");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: [^\n]{1,400}\n\z", outcome.Error);
    }

    [Theory]
    [InlineData("echo 0123456789012345678901234567890123456789 blob 99999999999")]
    [InlineData("echo 0123456789012345678901234567890123456789 blob 2147483647")]
    [InlineData("echo 0123456789012345678901234567890123456789 blob -1")]
    [InlineData("echo 0123456789012345678901234567890123456789 tree 3; echo abc")]
    [InlineData("head -c 10000000 /dev/zero | tr '\\0' x")]
    [InlineData("exit 0")]
    public void Objects_that_are_none_give_a_line(string script)
    {
        Fake($"case \"$*\" in *cat-file*) {script}; exit;; esac");

        var outcome = _run.Run("diff", "HEAD");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: [^\n]{1,400}\n\z", outcome.Error);
    }

    [Fact]
    public void What_git_tells_beside_its_work_is_no_failure()
    {
        Fake("i=0; while [ $i -lt 20000 ]; do echo 'warning: something is odd here' >&2; i=$((i+1)); done");

        Assert.Equal((0, ""), Outcome("diff", "HEAD"));
    }

    [Fact]
    public void A_repository_of_somebody_else_is_told_with_what_to_do()
    {
        Fake("echo \"fatal: detected dubious ownership in repository at '/x'\" >&2; exit 128");

        Refused("git does not trust this repository, since another user owns it; run git config --global --add safe.directory", "HEAD");
    }

    [Fact]
    public void An_object_that_is_gone_is_told()
    {
        var id = _run.Git("rev-parse", "HEAD:journeys/a.journey");
        File.Delete(_run.PathOf($".git/objects/{id[..2]}/{id[2..]}"));

        Refused($"object {id} is not in this clone", "HEAD");
    }

    /// <summary>What is missing is not fetched: a comparison reaches no network.</summary>
    [Fact]
    public void A_clone_that_holds_less_says_so()
    {
        _run.Git("config", "uploadpack.allowFilter", "true");
        _run.Git("clone", "-q", "--filter=blob:none", "file://" + _run.Folder, "partial");

        var outcome = CliApp(_run.PathOf("partial"), "diff", "HEAD~1");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: object [0-9a-f]{40} is not in this clone; fetch it[^\n]*\n\z", outcome.Error);
        Assert.Equal(0, CliApp(_run.PathOf("partial"), "diff", "HEAD").Code);
    }

    private static string Real => ProcessRun.Shell("/", "command -v git").Out.TrimEnd('\n');

    /// <summary>Puts a program before git that does something of its own first.</summary>
    private void Fake(string script) => _run.Program("fake/git", $"{script}\nexec {Real} \"$@\"").Set("PATH", _run.PathOf("fake"));

    private (int Code, string Changes) Outcome(params string[] arguments)
    {
        var outcome = _run.Run(arguments);
        return (outcome.Code, outcome.Out);
    }

    private void Refused(string expected, params string[] names)
    {
        var outcome = _run.Run(["diff", .. names]);
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    private CliOutcome CliApp(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Cli.Hosting.CliApp.Run(arguments, _run.Context(output, error).At(folder));
        return new CliOutcome(code, output.ToString(), error.ToString());
    }
}
