using Journeys.Cli.Input;
using Journeys.Cli.Serving;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Serving;

public sealed class LiveProjectTests
{
    [Theory]
    [InlineData("my", "my/pages/not-found.html", true)]
    [InlineData("my/", "my/pages/not-found.html", true)]
    [InlineData("my/", "my", true)]
    [InlineData("my/", "my-other/pages/not-found.html", false)]
    [InlineData("my/", "notes.html", false)]
    public void Templates_are_read_again_when_something_below_their_folder_changed_however_it_was_named(string asked, string path, bool isRead)
    {
        using var run = new CliRun().File("journeys/a.journey", CliRun.Sound)
            .File("my/pages/not-found.html", "Gone.").File("my-other/pages/not-found.html", "Gone.").File("notes.html", "None.");
        var context = run.Context(TextWriter.Null, TextWriter.Null);
        using var project = new LiveProject(context, ["journeys"], TemplateFolder.Find(context, asked), TeamRulesChoice.Off);
        var before = project.Read([]).Beside.Templates;

        var after = project.Read([run.PathOf(path)]).Beside.Templates;

        Assert.Equal(isRead, !ReferenceEquals(before, after));
    }
}
