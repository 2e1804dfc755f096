using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>What is typed wrongly is told by its own name, with what was probably meant, and nothing that was asked for is ignored in silence.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", CliRun.Sound).File("table.csv", "Stage,Touchpoint\nAwareness,Poster\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("there is no command `chek`; did you mean `check`?", "chek", "--help")]
    [InlineData("there is no command `nonsense`.", "-h", "nonsense")]
    [InlineData("there is no export `jsn`; did you mean `json`?", "export", "jsn", "--help")]
    [InlineData("there is no export `pdf`; there are json", "export", "pdf", "--help")]
    [InlineData("there is no import `mermiad`; did you mean `mermaid`?", "import", "mermiad", "--help")]
    [InlineData("there is no completion for `zhs`; did you mean `zsh`?", "completion", "zhs", "-h")]
    [InlineData("there is no completion for `zhs`; did you mean `zsh`?", "completion", "zhs")]
    [InlineData("`diff` has no option `--formt`; did you mean `--format`?", "diff", "--formt", "json", "a")]
    [InlineData("`diff` has no option `--formt`; did you mean `--format`?", "diff", "--formt=json", "a")]
    [InlineData("`explain` has no option `--langage`; did you mean `--language`?", "explain", "--langage", "nl", "missing-stage")]
    [InlineData("`export` has no option `--outptu`; did you mean `--output`?", "export", "--outptu", "x.json", "json")]
    [InlineData("`init` has no option `--yse`; did you mean `--yes`?", "init", "--yse")]
    [InlineData("`jsno` is no format here; did you mean `json`? There are text, json, sarif", "check", "--format", "jsno")]
    [InlineData("`markdwn` is no format here; did you mean `markdown`? There are text, markdown, json, html", "diff", "--format", "markdwn", "a")]
    [InlineData("`jsno` is no format here; did you mean `json`? There are text, json", "rules", "--format", "jsno")]
    [InlineData("there is no format `txet` for figures; did you mean `text`? There are json, text", "measure", "--format", "txet")]
    [InlineData("`warnings` is no value for --fail-on; did you mean `warning`? There are error, warning, info, never", "check", "--fail-on", "warnings")]
    [InlineData("`braeking` is no value for --fail-on; did you mean `breaking`? There are breaking, notable, minor, never", "diff", "a", "--fail-on", "braeking")]
    [InlineData("`abc` is no number for --port; write a whole one, such as 4100", "serve", "--port", "abc")]
    [InlineData("`x` is no number for --history; write a whole one, such as 50", "build", "--history", "x")]
    [InlineData("`-1` is no number of commits for --history; give 0 to 1000", "build", "--history", "-1")]
    [InlineData("--strict and --fail-on say the same in two ways; give one of them", "build", "--strict", "--fail-on", "never")]
    [InlineData("journeys/a.journey is a file; name a folder to begin in", "init", "journeys/a.journey", "--yes")]
    [InlineData("cannot write /nosuch/x: the folder is not there; make it, or give another file", "check", "--output", "/nosuch/x")]
    [InlineData("cannot write /: it is a folder; give a file for the result", "check", "--output", "/")]
    [InlineData("--textconv writes one file and compares nothing; leave out BASE", "diff", "main", "--textconv", "journeys/a.journey")]
    [InlineData("--textconv writes one file and compares nothing; leave out --output", "diff", "--textconv", "journeys/a.journey", "--output", "x")]
    [InlineData("--check only tells whether trace.json is what the code says; leave out --write", "trace", "journeys", "--check", "--write")]
    [InlineData("--check only tells whether trace.json is what the code says; leave out --format", "trace", "journeys", "--check", "--format", "json")]
    [InlineData("`--format` needs a value behind it, as in `--format text|json|sarif|github|gitlab|junit|markdown` (`journeys check --help` shows how)", "check", "--format")]
    [InlineData("`--out` needs a value behind it, as in `--out DIR`", "build", "--out")]
    [InlineData("`--today` needs a value behind it, as in `--today DATE`", "check", "--today")]
    [InlineData("`--port` needs a value behind it, as in `--port ", "serve", "--port")]
    [InlineData("`--today` is given 2 values, `2026-01-01`, `2026-01-02`; give it one", "check", "--today", "2026-01-01", "--today", "2026-01-02")]
    [InlineData("`c` is too much behind `journeys diff`; leave it out (`journeys diff --help` shows how)", "diff", "a", "b", "c")]
    [InlineData("`extra` is too much behind `journeys rules`; leave it out", "rules", "extra")]
    [InlineData("`import` needs KIND: ", "import")]
    [InlineData("`import` needs FILE: the file to read", "import", "csv")]
    [InlineData("`trace` needs CODE: ", "trace", "--write")]
    [InlineData("`completion` needs SHELL: ", "completion")]
    [InlineData("`--fix` takes no value; leave out `=all`", "check", "--fix=all")]
    [InlineData("`--quiet` takes no value; leave out `=x`", "check", "--quiet=x", "journeys")]
    [InlineData("`-` reads standard input and no files; leave out journeys", "fmt", "-", "journeys")]
    [InlineData("`journeys` has no option `--verson`; did you mean `--version`?", "--verson")]
    [InlineData("cannot read nowhere.csv: it is not there; name one that is", "import", "csv", "nowhere.csv")]
    [InlineData("cannot read journeys: it is a folder; name a file", "import", "csv", "journeys")]
    [InlineData("cannot write table.csv/a.journey: a part of the path is a file and no folder; name another place", "import", "csv", "table.csv", "--output", "table.csv/a.journey")]
    [InlineData("cannot write table.csv/x: a part of the path is a file and no folder; name another place", "build", "--out", "table.csv/x")]
    [InlineData("table.csv is a file; give a folder for the site", "build", "--out", "table.csv")]
    [InlineData("table.csv is a file; name the folder of the templates, or leave out --templates", "build", "--templates", "table.csv")]
    [InlineData("journeys/ is a folder; name the file of the baseline", "check", "--baseline", "journeys/")]
    public void It_is_told_in_one_line(string expected, params string[] words)
    {
        var outcome = _run.Run(words);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("journeys-tmp", outcome.Error);
        Assert.DoesNotContain("System.", outcome.Error);
        Assert.DoesNotContain(_run.Folder, outcome.Error);
    }

    [Fact]
    public void A_switch_may_be_said_to_be_on_or_off() => Assert.Equal(ExitCode.Done, _run.Run("check", "--quiet=true", "--fix=false").Code);

    [Fact]
    public void A_folder_that_is_no_site_is_named_as_it_was_typed()
    {
        var outcome = _run.File("own/notes.txt", "x").Run("build", "--out", "own");

        Assert.Equal(
            (ExitCode.Usage, "journeys: own is not empty and was not made by journeys build; give another folder or empty it\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("check", "--format", "JSON")]
    [InlineData("check", "--fail-on", "Error")]
    [InlineData("rules", "--format", "Json")]
    [InlineData("measure", "--format", "TEXT")]
    [InlineData("diff", "./journeys", "./journeys", "--format", "MARKDOWN", "--fail-on", "NEVER")]
    [InlineData("export", "JSON")]
    [InlineData("import", "CSV", "table.csv")]
    [InlineData("completion", "BASH")]
    public void Capitals_in_words_of_the_program_do_not_matter(params string[] words)
    {
        var outcome = _run.Run(words);

        Assert.Equal((ExitCode.Done, _run.Run([.. words.Select(word => word.ToLowerInvariant())]).Out), (outcome.Code, outcome.Out));
    }

    [Fact]
    public void Two_hyphens_end_the_options()
    {
        _run.File("-odd.journey", CliRun.Sound).File("--quiet.journey", CliRun.Sound.Replace("shoes", "boots", StringComparison.Ordinal));

        var outcome = _run.Run("check", "--", "-odd.journey", "--quiet.journey");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("2 files", outcome.Out);
        Assert.Contains("`check` has no option `-odd.journey`", _run.Run("check", "-odd.journey").Error);
    }

    [Fact]
    public void A_baseline_that_is_named_is_the_one_that_is_written()
    {
        const string Faulty = "journey a \"A\" { status draft }\njourney a \"B\" { status draft }\n";
        _run.File("journeys/a.journey", Faulty);

        var first = _run.Run("check", "--baseline", "known.json", "--write-baseline");
        var again = _run.File("journeys/a.journey", Faulty + "journey a \"C\" { status draft }\n").Run("check", "--write-baseline", "--baseline", "known.json");

        Assert.Equal((ExitCode.Done, "1 finding written to known.json\n"), (first.Code, first.Error));
        Assert.Equal((ExitCode.Done, "2 findings written to known.json\n"), (again.Code, again.Error));
        Assert.False(File.Exists(_run.PathOf(".journeys-baseline.json")));
        Assert.Equal(ExitCode.Done, _run.Run("check", "--baseline", "known.json").Code);
    }

    [Fact]
    public void Figures_are_judged_by_their_file_whatever_the_format()
    {
        _run.File("journeys/a.journey", CliRun.Sound + "metric m \"M\" rate { source \"a.csv\" }\n").File("journeys/a.csv", "date,value\n2026-10-01,1\n");

        Assert.Equal("1 metric from 1 answer, written to journeys/measures.json\n", _run.Run("measure").Error);
        Assert.Equal(ExitCode.Done, _run.Run("measure", "--check", "--format", "text").Code);
    }

    [Fact]
    public void A_link_named_journeys_is_told_where_there_is_nothing_else()
    {
        using var run = new CliRun().File("elsewhere/a.journey", CliRun.Sound);
        Directory.Move(run.PathOf("elsewhere"), run.PathOf(".elsewhere"));
        Directory.CreateSymbolicLink(run.PathOf("journeys"), ".elsewhere");

        var outcome = run.Run("check");

        Assert.Equal(
            (ExitCode.Usage, "journeys: there is no .journey file in .; journeys is a symbolic link, which is followed only where you name it: `journeys check journeys`\n"),
            (outcome.Code, outcome.Error));
        Assert.Equal(ExitCode.Done, run.Run("check", "journeys").Code);
    }

    [Theory]
    [InlineData("--strict", "leave out --strict")]
    [InlineData("--fail-on=info", "leave out --fail-on")]
    public void The_advice_names_the_option_that_was_given(string option, string advice)
    {
        var outcome = _run.File("journeys/a.journey", "team t \"T\"\njourney a \"A\" { stage awareness { } }\n").Run("build", option);

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.EndsWith($"nothing was published. Mend them, or {advice}\n", outcome.Error);
    }

    [Fact]
    public void A_site_is_compared_with_a_folder_as_diff_does()
    {
        _run.File("before/a.journey", CliRun.Sound.Replace("kopen", "passen", StringComparison.Ordinal));

        var outcome = _run.Run("build", "journeys", "--drafts", "--against", "./before");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Contains("passen", string.Concat(Directory.EnumerateFiles(_run.PathOf("_site"), "*.html", SearchOption.AllDirectories).Where(file => file.Contains("change", StringComparison.Ordinal)).Select(File.ReadAllText)));
        Assert.StartsWith("journeys: there is no folder `nowhere`", _run.Run("build", "--against", "nowhere").Error);
    }

    [Fact]
    public void Commits_of_a_bare_repository_are_compared_and_its_working_tree_is_not()
    {
        _run.Commit();
        _run.File("journeys/a.journey", CliRun.Sound.Replace("kopen", "passen", StringComparison.Ordinal)).Commit("two");
        _run.Git("clone", "-q", "--bare", ".", "bare");
        Directory.Delete(_run.PathOf("journeys"), recursive: true);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = CliApp.Run(["diff", "HEAD~1", "HEAD"], _run.Context(output, error).At(_run.PathOf("bare")));

        Assert.Equal((0, ""), (code, error.ToString()));
        Assert.Contains("title changed from \"Schoenen kopen\" to \"Schoenen passen\"", output.ToString());
        Assert.Contains("journeys/a.journey:1", output.ToString());
    }

    [Fact]
    public void A_pipe_or_a_device_is_told_where_it_is_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _run.Shell("mkfifo pipe.journey && ln -s /dev/zero zero.journey");

        foreach (var name in new[] { "pipe.journey", "zero.journey", "/dev/null" })
        {
            foreach (var command in new[] { "check", "fmt", "build", "measure" })
            {
                Assert.Equal(
                    new CliOutcome(ExitCode.Usage, "", $"journeys: {name} is a pipe or a device, which is not read; name a folder or a .journey file\n"),
                    _run.Run(command, name));
            }
        }
    }

    [Fact]
    public void A_template_that_overrides_nothing_is_told()
    {
        _run.File("looks/pages/jorney.html", "x").File("looks/pages/own.html", "x").File("looks/page/home.html", "x").File("looks/notes/a.txt", "x")
            .File("looks/assets/brand.svg", "x").File("looks/partials/own.html", "x").File("looks/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").File("looks/.git/x", "x");

        var outcome = _run.Run("build", "--drafts", "--templates", "looks");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Equal(
            "journeys: looks/notes is no folder of templates\n"
            + "journeys: looks/page is no folder of templates; did you mean `pages`?\n"
            + "journeys: looks/pages/jorney.html overrides no template; did you mean `pages/journey.html`?\n"
            + "journeys: looks/pages/own.html overrides no template\n",
            outcome.Error);
        Assert.Equal("", _run.Run("build", "--drafts", "--templates", "looks", "--quiet").Error);
    }

    [Theory]
    [InlineData("main...feat", "`main...feat` is a range of git's; write `journeys diff main feat --merge-base`")]
    [InlineData("main..feat", "`main..feat` is a range of git's; write `journeys diff main feat`")]
    [InlineData("feat", "there is no commit or folder `feat`; name a branch, a tag, a commit or a folder that exists here (a branch of another clone needs git fetch)")]
    public void What_git_would_understand_is_told_as_it_is_written_here(string name, string expected) =>
        Assert.Equal((ExitCode.Usage, $"journeys: {expected}\n"), (_run.Commit().Run("diff", name) is var outcome ? outcome.Code : 0, outcome.Error));

    [Fact]
    public void A_shallow_clone_says_that_it_is_one()
    {
        _run.Commit().Commit("two").Git("clone", "-q", "--depth", "1", "file://" + _run.Folder, "clone");
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(ExitCode.Usage, CliApp.Run(["diff", "HEAD~1"], _run.Context(output, error).At(_run.PathOf("clone"))));

        Assert.EndsWith("(this clone is shallow: git fetch --unshallow brings the whole history)\n", error.ToString());
    }
}
