using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Journeys.Browser.Tests.Serving;
using Journeys.LanguageServer.Tests.Support;
using Journeys.Testing;
using Journeys.Testing.Hostile;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Spoiled;

/// <summary>
/// Payloads in Chromium: not one script runs and no request leaves, under the published headers and also without any, so that it is
/// the escaping that is tried. <c>JOURNEYS_EVERY_PAYLOAD=1</c> opens every page of every payload, naughty strings included.
/// </summary>
[Collection(BrowserCollection.Name)]
public partial class SpoiledSiteTests(BrowserFixture fixture)
{
    private const int PartOfSingle = 41;
    private const int PartWithPolicy = 8;
    private static readonly bool IsEvery = Environment.GetEnvironmentVariable("JOURNEYS_EVERY_PAYLOAD") == "1";
    private static Task<SpoiledFolder>? _built;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_of_any_payload_runs_a_script_or_asks_another_host(bool hasPolicy)
    {
        var spoiled = await SpoiledAsync();
        var pages = IsEvery ? spoiled.Pages : [.. Few(spoiled.Pages)];
        Assert.True(pages.Count(IsJourney) >= spoiled.Payloads.Count);
        var server = hasPolicy ? fixture.Serve(spoiled.Site) : fixture.ServeBare(spoiled.Site);
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, server.Address);

        // Where the policy stands as well, a part of the pages is enough to see that it lets the site itself work.
        Problems.None(await watch.VisitAsync(pages.Where((_, i) => !hasPolicy || IsEvery || i % PartWithPolicy == 0)));
    }

    [Fact]
    public async Task Drawings_opened_by_themselves_run_nothing()
    {
        var spoiled = await SpoiledAsync();
        var drawings = Directory.GetFiles(spoiled.Site, "map.svg", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(spoiled.Site, file)).Where((_, i) => IsEvery || i % 4 == 0).ToList();
        Assert.NotEmpty(drawings);
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, fixture.ServeBare(spoiled.Site).Address);

        Problems.None(await watch.VisitAsync(drawings));
    }

    [Theory]
    [InlineData("script")]
    [InlineData("onerror")]
    [InlineData("javascript")]
    [InlineData("<img src=x onerror=__xss()>")]
    [InlineData("\"><script>__xss()</script>")]
    [InlineData("{{constructor.constructor('__xss()')()}}")]
    public async Task Search_shows_what_it_finds_as_text(string query)
    {
        var spoiled = await SpoiledAsync();
        var server = fixture.ServeBare(spoiled.Site);
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, server.Address);
        var page = await watch.PageAsync();
        await page.GotoAsync(new Uri(server.Address, "/search/?q=" + Uri.EscapeDataString(query)).AbsoluteUri);
        await page.Locator(".found a, .found p").First.WaitForAsync();
        await watch.WakeAsync(page);
        await page.GotoAsync(server.Address.AbsoluteUri);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync(query);
        await page.Locator("dialog.find [role=option]").First.WaitForAsync();
        await watch.WakeAsync(page);

        Problems.None(watch.Noted);
    }

    [Fact]
    public async Task The_page_of_a_comparison_runs_nothing()
    {
        var spoiled = await SpoiledAsync();
        var before = fixture.NewFolder("nothing");
        Directory.CreateDirectory(before);
        await File.WriteAllTextAsync(Path.Combine(before, "a.journey"), "team before \"Before\"\n");
        foreach (var (name, from, to) in new[] { ("added.html", before, "journeys"), ("removed.html", "journeys", before) })
        {
            await SampleBuild.ToolAsync(spoiled.Folder, ["diff", from, Path.GetFullPath(to, spoiled.Folder), "--format", "html", "--fail-on", "never", "--output", Path.Combine(before, name)]);
        }

        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, fixture.ServeBare(before).Address);

        Problems.None(await watch.VisitAsync(["/added.html", "/removed.html"]));
    }

    [Fact]
    public async Task The_live_preview_of_an_editor_runs_nothing()
    {
        var spoiled = await SpoiledAsync();
        var shown = fixture.NewFolder("previews");
        Directory.CreateDirectory(shown);
        using (var server = new LspProcess(spoiled.Folder))
        {
            server.Client.Initialize(spoiled.Folder);
            var journeys = Journeys(spoiled.Folder).Where((_, i) => IsEvery || i % 14 == 0).ToList();
            var uri = new Uri(journeys[0].File).AbsoluteUri;
            server.Client.Open(uri, await File.ReadAllTextAsync(journeys[0].File));
            foreach (var (_, name) in journeys)
            {
                // By its name, as an editor asks again where a preview stays open: the other files need not be opened first.
                var asked = LspClient.At(uri, 0, 0);
                asked["journey"] = name;
                var preview = server.Client.Result("journeys/preview", asked);
                Assert.Equal(name, preview!["journey"]!.GetValue<string>());
                await File.WriteAllTextAsync(Path.Combine(shown, name + ".html"), preview["html"]!.GetValue<string>());
            }
        }

        var pages = Directory.GetFiles(shown).Select(file => "/" + Path.GetFileName(file)).ToList();
        Assert.True(pages.Count > 20);
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, fixture.ServeBare(shown).Address);

        Problems.None(await watch.VisitAsync(pages));
    }

    /// <summary>The twin: the watch sees what runs where nothing is escaped.</summary>
    [Theory]
    [InlineData("<script>__xss()</script>", "a script ran")]
    [InlineData("<img src=x onerror=__xss()>", "a script ran")]
    [InlineData("<svg onload=__xss()>", "a script ran")]
    [InlineData("<details open ontoggle=__xss()>", "a script ran")]
    [InlineData("<p onmouseover=__xss()>x", "a script ran")]
    [InlineData("<iframe srcdoc=\"<script>parent.__xss()</script>\"></iframe>", "a script ran")]
    [InlineData("<iframe src=\"javascript:parent.__xss()\"></iframe>", "a script ran")]
    [InlineData("<script>alert(1)</script>", "a dialog: 1")]
    [InlineData("<img src=//evil.example/x.png>", "asked for http://evil.example/x.png")]
    [InlineData("<style>body{background:url(//evil.example/x.png)}</style>", "asked for http://evil.example/x.png")]
    [InlineData("<a href=\"java\tscript:__xss()\">x</a>", "a href=java\tscript:__xss()")]
    public async Task A_payload_that_comes_alive_is_seen(string markup, string seen)
    {
        var folder = fixture.NewFolder("alive-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<!DOCTYPE html><html lang=en><title>x</title><body>" + markup);
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, fixture.ServeBare(folder).Address);

        Assert.Contains(await watch.VisitAsync(["/index.html"]), noted => noted.Contains(seen, StringComparison.Ordinal));
    }

    /// <summary>The page of each payload's journey, all pages that show many things, and some of those of single things.</summary>
    private static IEnumerable<string> Few(IReadOnlyList<string> pages) =>
        pages.Where((path, i) => IsJourney(path) || Depth(path) < 3 || i % PartOfSingle == 0);

    /// <summary>The journeys, and the files that they stand in.</summary>
    private static IEnumerable<(string File, string Name)> Journeys(string folder) =>
        from file in Directory.GetFiles(folder, "*.journey", SearchOption.AllDirectories)
        let journey = Journey().Match(File.ReadAllText(file))
        where journey.Success
        select (file, journey.Groups[1].Value);

    [GeneratedRegex(@"^journey (\S+)", RegexOptions.Multiline)]
    private static partial Regex Journey();

    private static bool IsJourney(string path) => path.StartsWith("/journeys/", StringComparison.Ordinal) && Depth(path) == 3;

    private static int Depth(string path) => path.Count(character => character == '/');

    private Task<SpoiledFolder> SpoiledAsync() =>
        _built ??= SpoiledFolder.BuildAsync(fixture.NewFolder("spoiled"), IsEvery ? Payloads.All : Payloads.Own);
}
