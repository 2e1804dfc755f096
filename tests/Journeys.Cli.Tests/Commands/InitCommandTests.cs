using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    public static IEnumerable<object[]> Languages()
    {
        string[] languages = ["en", "nl", "da"];
        return from texts in languages from keywords in languages select new object[] { texts, keywords };
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_new_workspace_has_no_finding_on_any_day_is_laid_out_and_builds(string language, string keywords)
    {
        Assert.Equal(ExitCode.Done, _run.Run("init", "--yes", "--language", language, "--keywords", keywords).Code);

        Assert.Equal("No findings in 2 files, 1 journey, 5 touchpoints.\n", _run.Run("check", "--fail-on", "info").Out);
        Assert.Equal(ExitCode.Done, _run.Run("check", "--fail-on", "info", "--today", "2060-01-01").Code);
        Assert.Equal(new CliOutcome(ExitCode.Done, "", "0 of 2 files would change\n"), _run.Run("fmt", "--check"));
        Assert.Equal(ExitCode.Done, _run.Run("build", "--strict").Code);
        Assert.Contains($"<html lang=\"{language}\"", File.ReadAllText(_run.PathOf("_site/index.html")));
    }

    [Fact]
    public void It_tells_what_it_wrote_and_what_to_do_next()
    {
        var outcome = _run.Run("init", "shop", "--yes", "--language", "nl", "--keywords", "nl");

        Assert.Equal("shop/journeys/eerste-bestelling.journey\nshop/journeys/merk.journey\nshop/.gitignore\n", outcome.Out);
        Assert.Contains("journeys serve --open", outcome.Error);
        Assert.StartsWith("# language: nl\n", File.ReadAllText(_run.PathOf("shop/journeys/merk.journey")));
        Assert.Equal("", _run.Run("init", "quiet", "--yes", "--quiet").Error);
    }

    [Fact]
    public void The_brand_may_be_called_anything()
    {
        const string name = """The "Best" \ Returns $version$ 👟""";

        Assert.Equal(ExitCode.Done, _run.Run("init", "--yes", "--name", name).Code);

        Assert.Equal(ExitCode.Done, _run.Run("check", "--fail-on", "info").Code);
        using var exported = JsonDocument.Parse(_run.Run("export", "json").Out);
        Assert.Equal(name, exported.RootElement.GetProperty("workspace").GetProperty("title").GetProperty("en").GetString());
    }

    [Fact]
    public void On_a_terminal_it_asks_in_the_language_that_was_chosen()
    {
        _run.IsAnswered = true;
        _run.In = new StringReader("dutch\nnl\nWiel & Ketting\n\n");

        var outcome = _run.Run("init");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.StartsWith("Which language are the texts in (en, nl, da)? [en] Please answer one of these: en, nl, da\n", outcome.Error);
        Assert.Contains("Hoe heet het merk? [Ons merk] ", outcome.Error);
        Assert.Contains("workspace \"Wiel & Ketting\" {", File.ReadAllText(_run.PathOf("journeys/merk.journey")));
        Assert.False(File.Exists(_run.PathOf("netlify.toml")));
    }

    [Fact]
    public void What_was_said_already_is_not_asked()
    {
        _run.IsAnswered = true;
        _run.In = new StringReader("");

        var outcome = _run.Run("init", "--language", "da", "--name", "Hjul", "--pipeline", "gitlab");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.DoesNotContain("?", outcome.Error);
    }

    [Theory]
    [InlineData(false, "", "init has questions, and nobody is here to answer; add --yes to go without")]
    [InlineData(true, "", "init was given no answer; `journeys init --yes` asks nothing")]
    [InlineData(true, "a\nb\nc\n", "init was given no answer that it knows; `journeys init --yes` asks nothing")]
    public void Without_answers_nothing_is_written(bool isAnswered, string answers, string expected)
    {
        _run.IsAnswered = isAnswered;
        _run.In = new StringReader(answers);

        var outcome = _run.Run("init");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.EndsWith($"journeys: {expected}\n", outcome.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_run.Folder));
    }

    [Theory]
    [InlineData("`fr` is no language for --language; there are en, nl, da", "--language", "fr")]
    [InlineData("`fr` is no value for --keywords; give en, nl or da", "--keywords", "fr")]
    [InlineData("`travis` is no value for --pipeline; there are github, gitlab, netlify", "--pipeline", "travis")]
    [InlineData("--name needs a name, such as --name \"Wheel and Chain\"", "--name", " ")]
    [InlineData("a brand's name has no line breaks or other control characters", "--name", "a\nb")]
    public void What_it_does_not_know_it_says(string expected, params string[] options)
    {
        var outcome = _run.Run(["init", "--yes", .. options]);

        Assert.Equal((ExitCode.Usage, $"journeys: {expected}\n"), (outcome.Code, outcome.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_run.Folder));
    }

    [Theory]
    [InlineData("journeys/brand.journey")]
    [InlineData("journeys/deep/down/other.journey")]
    [InlineData(".github/workflows/journeys.yml")]
    public void It_overwrites_nothing(string path)
    {
        _run.File(path, "mine");

        var outcome = _run.Run("init", "--yes", "--pipeline", "github");

        Assert.Equal((ExitCode.Usage, $"journeys: {path} is there already, and init overwrites nothing; name another folder, or move it away\n"), (outcome.Code, outcome.Error));
        Assert.Equal("mine", File.ReadAllText(_run.PathOf(path)));
        Assert.Equal([_run.PathOf(path)], Directory.EnumerateFiles(_run.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Git_does_not_see_what_is_built()
    {
        _run.Run("init", "--yes");
        _run.Run("build");

        Assert.Equal(
            new CliOutcome(0, ".gitignore\njourneys/brand.journey\njourneys/first-order.journey\n", ""),
            ProcessRun.Shell(_run.Folder, "git init --quiet && git ls-files --others --exclude-standard"));
    }

    [Fact]
    public void What_git_ignores_already_stays_as_it_is()
    {
        _run.File(".gitignore", "mine\n");

        var outcome = _run.Run("init", "--yes");

        Assert.Equal((ExitCode.Done, "journeys/brand.journey\njourneys/first-order.journey\n"), (outcome.Code, outcome.Out));
        Assert.Equal("mine\n", File.ReadAllText(_run.PathOf(".gitignore")));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_half_done()
    {
        _run.File(".ci", "a file where a folder should be");

        var outcome = _run.Run("init", "--yes", "--pipeline", "netlify");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: cannot write .ci/netlify-journeys: ", outcome.Error);
        Assert.Equal([_run.PathOf(".ci")], Directory.EnumerateFiles(_run.Folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("github", ".github/workflows/journeys.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    [InlineData("netlify", ".ci/netlify-journeys")]
    public void A_pipeline_installs_the_version_that_wrote_it(string host, string path)
    {
        Assert.Equal(ExitCode.Done, _run.Run("init", "--yes", "--pipeline", host).Code);

        var text = File.ReadAllText(_run.PathOf(path));
        Assert.Contains(ProductVersion.Number, text);
        Assert.DoesNotContain("$version$", text);
        Assert.Equal(ExitCode.Done, _run.Run("check", "--fail-on", "info").Code);
    }

    [Theory]
    [InlineData("github", ".github/workflows/journeys.yml", "BASE", "run: journeys ")]
    [InlineData("gitlab", ".gitlab-ci.yml", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "- .journeys-tool/journeys ")]
    public void A_pipeline_tells_what_a_change_means_for_the_customer(string host, string path, string variable, string start)
    {
        _run.Run("init", "--yes", "--pipeline", host);
        _run.Commit();
        _run.File("journeys/brand.journey", File.ReadAllText(_run.PathOf("journeys/brand.journey")).Replace("30 days", "14 days", StringComparison.Ordinal));
        var line = Assert.Single(File.ReadLines(_run.PathOf(path)), line => line.Contains(start + "diff ", StringComparison.Ordinal));
        var arguments = line[(line.IndexOf(start, StringComparison.Ordinal) + start.Length)..].Split(" >> ")[0].Replace($"\"${variable}\"", "HEAD", StringComparison.Ordinal);

        var outcome = _run.Run(arguments.Split(' '));

        var told = File.Exists(_run.PathOf("changes.html")) ? File.ReadAllText(_run.PathOf("changes.html")) : outcome.Out;
        Assert.Equal((ExitCode.Done, true), (outcome.Code, told.Contains("breaking", StringComparison.Ordinal)));
    }

    [Fact]
    public void Netlify_gets_the_headers_that_the_browser_tests_use_and_a_script_that_runs()
    {
        _run.Run("init", "--yes", "--pipeline", "netlify");

        var ours = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));
        Assert.EndsWith(ours[ours.IndexOf("[[headers]]", StringComparison.Ordinal)..], File.ReadAllText(_run.PathOf("netlify.toml")));
        Assert.Equal(new CliOutcome(0, "", ""), ProcessRun.Shell(_run.Folder, "test -x .ci/netlify-journeys && bash -n .ci/netlify-journeys"));
    }
}
