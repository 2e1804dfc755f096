using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>The branch and the commit of a build, and what the published site says of them.</summary>
public sealed class BuildOriginTests : IDisposable
{
    private const string Live = "workspace \"W\" { languages en repository \"https://github.com/a/b\" }\njourney shoes \"Shoes\" { }\njourney plan \"Plan\" { status draft }\n";
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", Live);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(null, null)]
    [InlineData("warmer", "c0ffee", "NETLIFY=true", "HEAD=warmer", "BRANCH=pull/7/head", "COMMIT_REF=c0ffee")]
    [InlineData("main", "c0ffee", "NETLIFY=true", "BRANCH=main", "COMMIT_REF=c0ffee")]
    [InlineData("warmer", "c0ffee", "GITHUB_ACTIONS=true", "GITHUB_HEAD_REF=warmer", "GITHUB_REF_NAME=7/merge", "GITHUB_SHA=c0ffee")]
    [InlineData("main", "c0ffee", "GITHUB_ACTIONS=true", "GITHUB_HEAD_REF=", "GITHUB_REF_NAME=main", "GITHUB_SHA=c0ffee")]
    [InlineData("warmer", "c0ffee", "GITLAB_CI=true", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=warmer", "CI_COMMIT_SHA=c0ffee")]
    [InlineData("warmer", "c0ffee", "TF_BUILD=True", "SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/warmer", "BUILD_SOURCEVERSION=c0ffee")]
    [InlineData(null, null, "HEAD=warmer", "BRANCH=warmer", "COMMIT_REF=c0ffee")]
    public void The_builders_own_variables_tell(string? branch, string? commit, params string[] variables)
    {
        foreach (var variable in variables)
        {
            _run.Set(variable.Split('=')[0], variable.Split('=')[1]);
        }

        Assert.Equal(new BuildOrigin(branch, commit), BuildOrigin.Of(_run.Context(TextWriter.Null, TextWriter.Null), null, null));
    }

    [Fact]
    public void An_option_has_the_last_word()
    {
        _run.Set("NETLIFY", "true").Set("HEAD", "warmer").Set("COMMIT_REF", "c0ffee");

        _run.Run("build", "--branch", "other", "--commit", "0123456789abcdef");

        var page = File.ReadAllText(_run.PathOf("_site/journeys/shoes/index.html"));
        Assert.Contains("https://github.com/a/b/edit/other/journeys/a.journey#L2", page);
        Assert.Contains("0123456<", page);
    }

    [Fact]
    public void A_folder_within_a_repository_is_named_in_the_links()
    {
        Directory.CreateDirectory(_run.PathOf(".git"));
        using var inner = new CliRun();
        var folder = _run.PathOf("web");
        Directory.CreateDirectory(Path.Combine(folder, "journeys"));
        File.WriteAllText(Path.Combine(folder, "journeys", "a.journey"), Live);
        var context = new CliContext { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, CurrentDirectory = folder };

        Assert.Equal(ExitCode.Done, CliApp.Run(["build"], context));

        Assert.Contains("/edit/main/web/journeys/a.journey#L2", File.ReadAllText(Path.Combine(folder, "_site", "journeys", "shoes", "index.html")));
    }

    [Fact]
    public void The_data_of_the_site_hold_what_it_shows_and_no_more()
    {
        _run.Run("build");

        Assert.True(File.Exists(_run.PathOf("_site/api/journeys/shoes.json")));
        Assert.False(File.Exists(_run.PathOf("_site/api/journeys/plan.json")));
        using var index = JsonDocument.Parse(File.ReadAllText(_run.PathOf("_site/api/journeys.json")));
        var journey = index.RootElement.GetProperty("journeys").EnumerateArray().Single();
        Assert.Equal("api/journeys/shoes.json", journey.GetProperty("data").GetString());
        Assert.Equal("journeys/shoes/", journey.GetProperty("page").GetString());
    }

    [Fact]
    public void An_unknown_link_by_name_ends_the_build_with_its_place()
    {
        _run.File("journeys/handbook/start.md", "# Start\n\nSee [[shoos]].\n");

        var outcome = _run.Run("build");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Contains("journeys/handbook/start.md:3: `[[shoos]]` names nothing; did you mean `[[shoes]]`?", outcome.Error);
    }
}
