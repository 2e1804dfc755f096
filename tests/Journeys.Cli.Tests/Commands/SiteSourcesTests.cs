using System.Text;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Model;

namespace Journeys.Cli.Tests.Commands;

public sealed class SiteSourcesTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .File("journeys/a.journey", CliRun.Sound)
        .File("journeys/handbook/start.md", "\uFEFF# Start\n![shoe](../images/shoe.png \"x\") ![](<deep/a b.svg>) ![](../../out.png)\n\n[r]: r.webp\n")
        .File("journeys/handbook/decisions/001.md", "one")
        .File("journeys/images/shoe.png", "png").File("journeys/images/unused.png", "png")
        .File("journeys/handbook/r.webp", "webp").File("out.png", "out");

    public void Dispose() => _run.Dispose();

    private Site.SiteInput Gather(string? templates = null)
    {
        var context = _run.Context(TextWriter.Null, TextWriter.Null);
        var sources = SourceFinder.Find(context, []);
        var today = new Date(2026, 11, 22);
        return new SiteRequest(templates is null ? null : _run.PathOf(templates), null, false)
            .Gather(context, sources, Analysis.Run(context, sources, TeamRuleSet.Find(context, sources.Root, TeamRulesChoice.Off), today), today);
    }

    [Fact]
    public void The_handbook_is_every_markdown_page_in_order() =>
        Assert.Equal(["decisions/001.md", "language-reference.md", "start.md"], Gather().Handbook.Select(page => page.Path));

    [Fact]
    public void Only_pictures_that_are_shown_are_published() =>
        Assert.Equal(["handbook/r.webp", "images/shoe.png"], Gather().Assets.Select(file => file.Path));

    [Fact]
    public void Templates_are_laid_over_file_by_file_with_the_base_below()
    {
        _run.File("t/default/assets/a.css", "base").File("t/default/assets/b.css", "base")
            .File("t/assets/a.css", "own").File("t/notes/x.txt", "x").File("t/readme.md", "x");

        var templates = Gather("t").Templates;

        Assert.Equal("own", Encoding.UTF8.GetString(templates.Bytes("assets/a.css").Span));
        Assert.Equal("base", Encoding.UTF8.GetString(templates.Bytes("assets/b.css").Span));
        Assert.DoesNotContain("notes/x.txt", templates.Paths);
        Assert.DoesNotContain("readme.md", templates.Paths);
    }

    [Fact]
    public void A_page_that_is_not_utf8_is_told()
    {
        _run.File("journeys/handbook/bad.md", [0xFF]);

        Assert.Contains("handbook/bad.md is not UTF-8", _run.Run("build").Error);
    }
}
