using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", CliRun.Sound);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Ends_by_naming_the_folder_and_the_file_to_open()
    {
        var outcome = _run.Run("build", "--strict");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Matches(@"\ABuilt \d+ pages? in _site\. Open _site/index\.html\n\z", outcome.Out);
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("--fail-on", "error")]
    public void Findings_that_matter_keep_the_old_site(params string[] options)
    {
        _run.Run("build");
        File.WriteAllText(_run.PathOf("_site/old.txt"), "");
        _run.File("journeys/b.journey", [0xFF]);

        var outcome = _run.Run(["build", .. options]);

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("[JRN1007 invalid-encoding]", outcome.Out);
        Assert.Contains("nothing was published", outcome.Error);
        Assert.True(File.Exists(_run.PathOf("_site/old.txt")));
    }

    [Fact]
    public void Without_strict_findings_are_told_and_the_site_is_published()
    {
        _run.File("journeys/b.journey", [0xFF]);

        var outcome = _run.Run("build");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("1 error", outcome.Error);
        Assert.Contains("Open _site/index.html", outcome.Out);
    }

    [Theory]
    [InlineData(".", "--out . would replace the folder you are in")]
    [InlineData("/", "--out / would replace the folder you are in")]
    [InlineData("..", "--out .. would replace the folder you are in")]
    [InlineData("journeys", "--out journeys would replace the site's own sources")]
    [InlineData("journeys/a.journey", "--out journeys/a.journey would replace the site's own sources")]
    [InlineData("site-templates/x", "--out site-templates/x would replace the site's own sources")]
    [InlineData("other", "")]
    [InlineData("file", "")]
    public void Refuses_to_write_over_what_is_no_site(string folder, string expected)
    {
        _run.File("other/precious.txt", "x").File("file", "x").File("site-templates/assets/x.css", "x");

        var outcome = _run.Run("build", "--out", folder);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
        Assert.True(File.Exists(_run.PathOf("other/precious.txt")));
        Assert.True(File.Exists(_run.PathOf("journeys/a.journey")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/journeys/")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("https://example.org/?x")]
    public void A_wrong_address_gives_2(string address)
    {
        var outcome = _run.Run("build", "--base-url", address);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("is no address for --base-url", outcome.Error);
    }

    [Fact]
    public void Templates_that_are_asked_for_must_be_there() =>
        Assert.Equal("journeys: there is no template folder nope; name one that is there, or leave out --templates\n", _run.Run("build", "--templates", "nope").Error);
}
