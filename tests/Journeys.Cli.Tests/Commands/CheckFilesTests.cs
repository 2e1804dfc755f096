using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>Pictures and files with answers that are not there are told of where they are named.</summary>
public sealed class CheckFilesTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("images/nothere.png", "There is no picture `images/nothere.png` in the folder `journeys`, so the site shows none.")]
    [InlineData("images/Poster.png", "did you mean `images/poster.png`?")]
    [InlineData("images/postre.png", "did you mean `images/poster.png`?")]
    [InlineData("poster.png", "did you mean `images/poster.png`?")]
    [InlineData("https://example.org/poster.png", "The site shows no picture from `https://example.org/poster.png`.")]
    [InlineData("../poster.png", "The site shows no picture from `../poster.png`.")]
    [InlineData("images/poster.svg", "The site does not show `images/poster.svg`. It shows pictures that end in `.png`,")]
    public void A_picture_that_the_site_cannot_show_is_told_of(string path, string told)
    {
        var outcome = Touchpoint(path).File("journeys/images/poster.png", "png").File("journeys/images/poster.svg", "svg").Run("check", "--format", "json", "--fail-on", "warning");
        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("\"JRN2001\"", outcome.Out);
        Assert.Contains(told, outcome.Out.Replace("\\u0060", "`", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_told_at_its_path_and_mended_with_its_quotes()
    {
        var outcome = Touchpoint("images/Poster.png").File("journeys/images/poster.png", "png").Run("check");
        Assert.Contains("journeys/a.journey:2:9", outcome.Out);
        Assert.Contains("Change to `images/poster.png`", outcome.Out);
    }

    [Theory]
    [InlineData("images/poster.png")]
    [InlineData("./images/poster.png")]
    [InlineData("images/p%6Fster.png")]
    public void One_that_is_there_is_not(string path) => Assert.Equal(
        ExitCode.Done, Touchpoint(path).File("journeys/images/poster.png", "png").Run("check", "--fail-on", "error").Code);

    [Fact]
    public void A_persona_may_have_one_too() => Assert.Contains(
        "There is no picture `kim.png`",
        _run.File("journeys/a.journey", CliRun.Sound + "persona kim \"Kim\" { image \"kim.png\" }\n").File("journeys/poster.png", "png").Run("check").Out);

    [Fact]
    public void Journeys_without_anything_beside_them_are_spared() => Assert.DoesNotContain(
        "JRN2001",
        Metric("feedback/nps.csv").File("journeys/c.journey", "persona kim \"Kim\" { image \"kim.png\" }\n").Run("check").Out);

    [Theory]
    [InlineData("feedback/npss.csv", "There is no file `feedback/npss.csv` in the folder `journeys`; did you mean `feedback/nps.csv`?")]
    [InlineData("other.parquet", "There is no file `other.parquet` in the folder `journeys`, so nothing is measured.")]
    public void A_file_with_answers_that_is_not_there_is_a_warning(string source, string told)
    {
        var outcome = Metric(source).File("journeys/feedback/nps.csv", "date,value\n").Run("check");
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("warning[JRN2001 unknown-reference] " + told, outcome.Out);
    }

    [Theory]
    [InlineData("feedback/nps.csv")]
    [InlineData("https://example.org/nps.csv")]
    [InlineData("The call centre's own system")]
    [InlineData(".private/nps.csv")]
    public void One_that_is_there_or_elsewhere_is_none(string source) =>
        Assert.DoesNotContain("JRN2001", Metric(source).File("journeys/feedback/nps.csv", "date,value\n").Run("check").Out);

    [Fact]
    public void Where_figures_are_kept_the_answers_may_lie_with_somebody_else()
    {
        Metric("nps.csv").File("journeys/nps.csv", "date,value\n2026-10-01,9\n").Run("measure");
        File.Delete(_run.PathOf("journeys/nps.csv"));
        Assert.DoesNotContain("JRN2001", _run.Run("check").Out);
    }

    [Fact]
    public void Each_folder_is_looked_into_once_and_only_where_something_is_named()
    {
        var asked = new List<string>();
        var files = new FilesBelow(folder =>
        {
            asked.Add(folder);
            return folder switch { "" => ["images/", "data/", "a.png"], "images" => ["b.png"], _ => null };
        });
        Assert.True(files.Has("images/b.png"));
        Assert.False(files.Has("images/c.png"));
        Assert.False(files.Has("images"));
        Assert.True(files.Has("a.png"));
        Assert.Equal(["", "images"], asked);
        Assert.True(files.Has("data/nobody-can-tell.png"));
        Assert.Equal("images/b.png", files.Nearest("B.png", static _ => true));
        Assert.Null(files.Nearest("something-else.png", static _ => true));
    }

    private CliRun Touchpoint(string image) => _run
        .File("journeys/a.journey", "touchpoint t \"T\" {\n  image \"" + image + "\" \"A poster\"\n}\n")
        .File("journeys/b.journey", CliRun.Sound.Replace("draft", "draft\n  stage awareness { use t }", StringComparison.Ordinal));

    private CliRun Metric(string source) =>
        _run.File("journeys/a.journey", CliRun.Sound + "metric m \"M\" nps {\n  source \"" + source + "\"\n}\n");
}
