using System.Text;
using Journeys.Cli.Commands;
using Journeys.Cli.Input;
using Journeys.Cli.Serving;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site;
using Journeys.Site.Output;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Serving;

/// <summary>What is served after edits is what a build makes from the same files.</summary>
public sealed class RebuilderTests : IDisposable
{
    private static readonly Date Today = new(2026, 11, 22);
    private readonly CliRun _run = new();
    private readonly StringWriter _talk = new() { NewLine = "\n" };
    private readonly LiveSite _site = new();
    private readonly SiteRequest _request;
    private readonly LiveProject _project;
    private readonly Rebuilder _rebuilder;

    public RebuilderTests()
    {
        var files = GeneratedWorkspace.Create(12, 4, "en", "nl");
        foreach (var file in files)
        {
            _run.File(file.Path, file.Content);
        }

        _run.File(files[0].Path, files[0].Content + "touchpoint desk \"Desk\" {\n  channel shop\n  need \"Asking\"\n  image \"images/desk.png\" \"A desk\"\n}\n")
            .File(files[1].Path, files[1].Content + "journey desks \"Desks\" {\n  status draft\n  stage awareness { use desk }\n}\n")
            .File("journeys/handbook/start.md", "# Start\n\nSee [[desks]].\n")
            .File("journeys/images/desk.png", "png")
            .File("site-templates/partials/empty.html", "");
        _request = new SiteRequest(_run.PathOf("site-templates"), "http://127.0.0.1:1/", true);
        var global = new GlobalArguments(false, false, Today);
        var arguments = new ServeArguments([], 0, false, null, true, global);
        var context = _run.Context(TextWriter.Null, _talk);
        _project = new LiveProject(context, ["journeys"], _request.TemplateFolder, TeamRulesChoice.Off);
        _rebuilder = new Rebuilder(context, _site, arguments, _request, _project);
        _rebuilder.Follow([]);
    }

    public void Dispose()
    {
        _rebuilder.Dispose();
        _project.Dispose();
        _run.Dispose();
    }

    [Fact]
    public async Task After_random_edits_every_file_is_the_one_that_a_build_writes()
    {
        var random = new SeededRandom(8);
        var journeys = Directory.GetFiles(_run.PathOf("journeys"), "*.journey").Order(StringComparer.Ordinal).ToArray();
        var texts = journeys.ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);
        var (shown, kept) = (0, 0);
        for (var round = 0; round < 16; round++)
        {
            var path = random.Pick(journeys);
            var text = random.Next(3) == 0 ? RandomEdits.Of(texts[path], 1, (ulong)round).Single() : Reworded(texts[path], round);
            await Edit(path, text);
            _ = ExpectBuilt() ? shown++ : kept++;
            if (_site.Now.Problem is not null)
            {
                await Edit(path, texts[path]);
                Assert.True(ExpectBuilt());
            }
            else
            {
                texts[path] = text;
            }
        }

        Assert.True(shown > 4 && kept > 0, $"{shown} shown, {kept} kept");
    }

    [Theory]
    [InlineData("journeys/new.journey", "journey brand-new \"Brand new\" {\n  status draft\n}\n")]
    [InlineData("journeys/deep/er/new.journey", "journey brand-new \"Brand new\" {\n  status draft\n}\n")]
    [InlineData("journeys/buying-tents-0002.journey", null)]
    [InlineData("journeys/.editorconfig", "[*]\njourneys_rule.missing-stage.severity = error\njourneys_rule.silent-touchpoint.severity = off\n")]
    [InlineData(".editorconfig", "[*]\njourneys_rule.silent-touchpoint.severity = off\n")]
    [InlineData("journeys/handbook/start.md", "# Another start\n\n![desk](../images/desk.png)\n")]
    [InlineData("journeys/handbook/deep/new.md", "# New\n")]
    [InlineData("journeys/handbook/start.md", null)]
    [InlineData("journeys/images/desk.png", "another picture")]
    [InlineData("journeys/images/desk.png", null)]
    [InlineData("site-templates/pages/not-found.html", "Gone.")]
    [InlineData("site-templates/assets/styles/50-own.css", "body{color:red}")]
    [InlineData("journeys/notes.txt", "nothing of ours")]
    public async Task Whatever_a_site_is_made_of_is_followed(string path, string? text)
    {
        await Edit(path, text);

        Assert.True(ExpectBuilt());
    }

    [Fact]
    public async Task A_link_by_name_that_means_nothing_is_told_of_behind_the_page_and_forgotten_when_it_is_mended()
    {
        await Edit("journeys/handbook/start.md", "# Start\n\nSee [[nowhere]].\n");

        Assert.Contains("journeys/handbook/start.md:3: `[[nowhere]]` names nothing", _site.Now.Problem);
        Assert.Contains("[[nowhere]]", _talk.ToString());
        Assert.Contains("nowhere", Page("handbook/start/index.html"));
        await Edit("journeys/handbook/start.md", "# Start\n");
        Assert.Null(_site.Now.Problem);
    }

    [Fact]
    public async Task A_template_that_fails_is_told_of_though_nobody_asks_for_its_page()
    {
        await Edit("site-templates/pages/wall.html", "{{ nothing.at.all }}");

        Assert.StartsWith("pages/wall.html:1: ", _site.Now.Problem);
        Assert.Null(_site.Now.Site!.Find("index.html")!.Error);
        await Edit("site-templates/pages/wall.html", "{{ if }");
        Assert.StartsWith("pages/wall.html:1: ", _site.Now.Problem);
        await Edit("site-templates/pages/wall.html", null);
        Assert.True(ExpectBuilt());
    }

    [Fact]
    public async Task What_breaks_another_file_takes_the_site_back_to_the_last_good_one()
    {
        var brand = File.ReadAllText(_run.PathOf("journeys/brand.journey"));
        var before = Page("index.html");
        await Edit("journeys/brand.journey", brand.Replace("persona      sanne ", "persona      sonne ", StringComparison.Ordinal));

        Assert.Contains("sanne", _site.Now.Problem);
        Assert.Equal(before, Page("index.html"));
        await Edit("journeys/brand.journey", brand);
        Assert.True(ExpectBuilt());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_as_settings_stays_due_until_it_can()
    {
        await Edit(".editorconfig", "[*]\njourneys_rule.nonsense.severity = off\n");
        Assert.Contains("nonsense", _site.Now.Problem);
        await Edit("journeys/handbook/start.md", "# Meanwhile\n");
        Assert.Contains("nonsense", _site.Now.Problem);
        await Edit(".editorconfig", "");
        Assert.True(ExpectBuilt());
        Assert.Contains("Meanwhile", Page("handbook/start/index.html"));
    }

    /// <summary>How long the last check took says nothing of the next one, which may concern them all.</summary>
    [Fact]
    public async Task Of_many_files_an_edit_is_shown_before_all_of_them_are_judged()
    {
        for (var number = 0; number < 60; number++)
        {
            _run.File($"journeys/more/short-{number}.journey", $"journey short-{number} \"Short {number}\" {{\n  status draft\n}}\n");
        }

        _rebuilder.Follow([_run.PathOf("journeys/more")]);
        await _rebuilder.Behind;
        for (var round = 0; round < 3; round++)
        {
            _talk.GetStringBuilder().Clear();
            _run.File("journeys/more/short-0.journey", $"journey short-0 \"Round {round}\" {{\n  status draft\n}}\n");
            _rebuilder.Follow([_run.PathOf("journeys/more/short-0.journey")]);

            Assert.Contains($"Round {round}", Page("journeys/short-0/index.html"));
            Assert.DoesNotContain("Checked in", _talk.ToString());
            await _rebuilder.Behind;
            Assert.Contains("Checked in", _talk.ToString());
        }

        Assert.True(ExpectBuilt());
    }

    [Fact]
    public async Task What_was_said_before_is_not_said_again()
    {
        _talk.GetStringBuilder().Clear();
        await Edit("journeys/brand.journey", File.ReadAllText(_run.PathOf("journeys/brand.journey")) + "\nteam idle \"Idle\"\n");

        Assert.Contains("idle", _talk.ToString());
        Assert.Equal(1, _talk.ToString().Split("journeys explain").Length - 1);
    }

    private static string Reworded(string text, int round) => (round % 3) switch
    {
        0 => text.Replace("need         \"", $"need         \"Round {round}: ", StringComparison.Ordinal),
        1 => text.Replace("priority     high", "priority     low", StringComparison.Ordinal),
        _ => "# a comment moves all that follows\n" + text,
    };

    private async Task Edit(string path, string? text)
    {
        var full = _run.PathOf(path);
        if (text is null)
        {
            File.Delete(full);
        }
        else
        {
            _run.File(path, text);
        }

        _rebuilder.Follow([full]);
        await _rebuilder.Behind;
    }

    private string Page(string path) => Encoding.UTF8.GetString(_site.Now.Site!.Find(path)!.Content.Span);

    /// <summary>Compares every file with that of a build; false where the sources are broken and the last good site is to stay.</summary>
    private bool ExpectBuilt()
    {
        var context = _run.Context(TextWriter.Null, TextWriter.Null);
        var sources = SourceFinder.Find(context, ["journeys"]);
        using var team = TeamRuleSet.Find(context, sources.Root, TeamRulesChoice.Off);
        var report = Analysis.Run(context, sources, team, Today);
        if (report.Findings.Any(finding => finding is { Severity: Severity.Error, Rule.Id: ['J', 'R', 'N', '1' or '2', ..] }))
        {
            Assert.NotNull(_site.Now.Problem);
            return false;
        }

        Assert.Null(_site.Now.Problem);
        var sink = new MemorySink();
        Assert.Empty(SiteBuilder.Build(_request.Gather(context, sources, report, Today), sink).Errors);
        Assert.All(sink.Files, file =>
            Assert.True(_site.Now.Site!.Find(file.Key) is { Error: null } made && made.Content.Span.SequenceEqual(file.Value), file.Key));
        return true;
    }
}
