using Journeys.Browser.Tests.Serving;
using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>
/// What a reader meets and the sample's published site does not have: what changed, findings, a comparison by itself, and what scripts
/// open. Light and dark, wide and narrow: no accessibility violation; none too wide, with large text either; and nothing else wrong.
/// </summary>
[Collection(BrowserCollection.Name)]
public class MorePagesTests(BrowserFixture fixture)
{
    private static Task<string>? _changed;

    [Theory]
    [InlineData("/changes/")]
    [InlineData("/en/changes/running-shoes/")]
    [InlineData("/en/")]
    [InlineData("/en/handbook/rules/")]
    public async Task Pages_of_what_changed_and_of_a_teams_rules(string path)
    {
        var folder = await (_changed ??= ChangedAsync());
        var server = fixture.Serve(Path.Combine(folder, "_site"));
        await using var visitor = await Visitor.OpenAsync(fixture.Browser, server.Address);

        Problems.None((await visitor.LookAsync(path)).Problems);
    }

    [Fact]
    public async Task A_page_of_many_findings()
    {
        var server = await SampleSite.ServedAsync(fixture, MainPages.Findings);
        await using var visitor = await Visitor.OpenAsync(fixture.Browser, server.Address);

        Problems.None((await visitor.LookAsync(MainPages.Findings)).Problems);
    }

    [Fact]
    public async Task A_comparison_by_itself()
    {
        var folder = await (_changed ??= ChangedAsync());
        var shown = fixture.NewFolder("comparison");
        Directory.CreateDirectory(shown);
        await SampleBuild.ToolAsync(folder, ["diff", "HEAD", "--format", "html", "--fail-on", "never", "--output", Path.Combine(shown, "index.html")]);
        // It is a file that is sent around: its style is in it, and no policy comes with it.
        await using var visitor = await Visitor.OpenAsync(fixture.Browser, fixture.ServeBare(shown).Address);

        Problems.None((await visitor.LookAsync("/")).Problems);
    }

    [Fact]
    public async Task What_search_opens_and_finds()
    {
        var server = await SampleSite.ServedAsync(fixture);
        var page = await PageAsync(server.Address, "/en/search/?q=shoe");
        await page.Locator(".found a").First.WaitForAsync();
        Problems.None(await ViolationsAsync(page));

        await page.GotoAsync(new Uri(server.Address, "/en/").AbsoluteUri);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync("shoe");
        await page.Locator("dialog.find [role=option]").First.WaitForAsync();
        Problems.None(await ViolationsAsync(page));
    }

    [Fact]
    public async Task What_serve_lays_over_a_page()
    {
        var folder = fixture.NewFolder("served");
        Directory.CreateDirectory(Path.Combine(folder, "journeys"));
        await File.WriteAllTextAsync(Path.Combine(folder, "journeys", "a.journey"), "journey a \"A\" {\n  status draft\n}\n");
        await using var server = await LiveServer.StartAsync(folder, "--drafts");
        var page = await PageAsync(server.Address, "/");
        await File.WriteAllTextAsync(Path.Combine(folder, "journeys", "b.journey"), string.Concat(Enumerable.Range(0, 40).Select(i => $"journey b{i} \"B\" {{ status sometime }}\n")));
        await page.Locator("[role=alert]").WaitForAsync(new LocatorWaitForOptions { Timeout = 90_000 });

        Problems.None(await ViolationsAsync(page));
    }

    /// <summary>The sample as a site that shows what changed since the commit before, with the team's own rules.</summary>
    private async Task<string> ChangedAsync()
    {
        var folder = fixture.NewFolder("changed");
        Copy(RepositoryRoot.Combine("journeys"), Path.Combine(folder, "journeys"));
        foreach (var arguments in new[] { "init --quiet", "add --all", "-c user.name=A -c user.email=a@a.example commit --quiet -m Before" })
        {
            using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
            await git.WaitForExitAsync();
            Assert.Equal(0, git.ExitCode);
        }

        var journey = Path.Combine(folder, "journeys", "running-shoes.journey");
        var text = await File.ReadAllTextAsync(journey);
        var changed = text.Replace("Instagram advertisement", "Advertisement on Instagram", StringComparison.Ordinal)
            .Replace("satisfaction 3.6/5", "satisfaction 2.1/5", StringComparison.Ordinal)
            .Replace("emotion      +1 \"Nieuwsgierig\"", "emotion      -2 \"Wantrouwig\"", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        await File.WriteAllTextAsync(journey, changed);
        await SampleBuild.ToolAsync(folder, ["build", "--against", "HEAD", "--history", "10", "--drafts", "--team-rules", "--today", "2026-11-22"]);
        return folder;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private async Task<IPage> PageAsync(Uri address, string path)
    {
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, path).AbsoluteUri);
        return page;
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(PageScripts.Axe);
        var all = new List<string>();
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1440), (ColorScheme.Dark, 1440), (ColorScheme.Light, 320) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.EvaluateAsync(PageScripts.Settle);
            all.AddRange((await page.EvaluateAsync<string[]>(PageScripts.Violations, scheme == ColorScheme.Dark)).Select(violation => $"{scheme} {width}: {violation}"));
        }

        return all;
    }
}
