using Journeys.Cli.Commands;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Serving;

/// <summary>Nothing that was named goes unwatched, and nothing is watched twice.</summary>
public sealed class WatchedFoldersTests
{
    [Theory]
    [InlineData("journeys", "journeys")]
    [InlineData("journeys/", "journeys")]
    [InlineData("journeys journeys-brand", "journeys journeys-brand")]
    [InlineData("journeys journeys-brand/deep/b.journey", "journeys journeys-brand/deep")]
    [InlineData("journeys-brand journeys", "journeys-brand journeys")]
    [InlineData("journeys journeys/deep", "journeys")]
    [InlineData("journeys/deep/c.journey journeys", "journeys")]
    [InlineData("journeys/a.journey journeys/deep/c.journey", "journeys")]
    [InlineData("journeys journeys/.hidden", "journeys journeys/.hidden")]
    [InlineData("journeys journeys/linked", "journeys journeys/linked")]
    [InlineData("journeys journeys/linked/deep", "journeys journeys/linked/deep")]
    public void The_folders_that_were_named_are_watched(string named, string watched)
    {
        using var run = Folders();

        Assert.Equal(watched.Split(' ').Select(run.PathOf), Watched(run, named, null));
    }

    [Theory]
    [InlineData("journeys-templates", "journeys journeys-templates")]
    [InlineData("journeys/templates", "journeys")]
    public void The_templates_are_watched_where_they_are_not_seen_from_the_journeys(string templates, string watched)
    {
        using var run = Folders();

        Assert.Equal(watched.Split(' ').Select(run.PathOf), Watched(run, "journeys", templates));
    }

    private static CliRun Folders()
    {
        var run = new CliRun()
            .File("journeys/a.journey", CliRun.Sound)
            .File("journeys/deep/c.journey", "")
            .File("journeys/.hidden/d.journey", "")
            .File("journeys/templates/pages/wall.html", "")
            .File("journeys-templates/pages/wall.html", "")
            .File("journeys-brand/deep/b.journey", "");
        Directory.CreateSymbolicLink(run.PathOf("journeys/linked"), run.PathOf("journeys-brand"));
        return run;
    }

    private static IEnumerable<string> Watched(CliRun run, string named, string? templates) =>
        ServeCommand.Watched(run.Context(TextWriter.Null, TextWriter.Null), named.Split(' '), templates is null ? null : run.PathOf(templates));
}
