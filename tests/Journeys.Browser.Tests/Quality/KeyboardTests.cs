using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>A keyboard alone reaches everything: by the tab key, or by arrows within what has arrows of its own.</summary>
[Collection(BrowserCollection.Name)]
public class KeyboardTests(BrowserFixture fixture)
{
    private const string Prepare = """
        () => {
          const isShown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
          window.targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(element => !element.disabled && isShown(element))
            .filter(element => element.tabIndex >= 0 || !(element.closest('[role=grid], [role=tablist], [role=listbox], [data-arrows]') || element.matches('main, [id]')));
          window.unseen = new Set();
          document.addEventListener('focusin', event => {
            const style = getComputedStyle(event.target);
            event.target.reached = true;
            if (style.outlineStyle === 'none' && style.boxShadow === 'none') window.unseen.add(event.target);
          });
          return window.targets.length;
        }
        """;

    private const string Report = """
        () => {
          const name = element => element.outerHTML.slice(0, 120);
          return [
            ...window.targets.filter(element => !element.reached).map(element => 'not reached: ' + name(element)),
            ...[...window.unseen].map(element => 'focus not shown: ' + name(element)),
          ];
        }
        """;

    [Theory]
    [InlineData(MainPages.Home)]
    [InlineData(MainPages.Journey)]
    [InlineData(MainPages.Touchpoint)]
    [InlineData(MainPages.Priorities)]
    [InlineData(MainPages.Findings)]
    [InlineData(MainPages.Messages)]
    [InlineData("/search/")]
    [InlineData("/handbook/")]
    public async Task Every_control_is_reached_and_shows_that_it_is(string path)
    {
        var server = await SampleSite.ServedAsync(fixture, path);
        await using var context = await fixture.Browser.NewContextAsync(Size());
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

        Problems.None(await WalkAsync(page));
    }

    [Fact]
    public async Task A_group_of_the_navigation_closes_with_Escape_and_with_a_click_elsewhere()
    {
        var server = await SampleSite.ServedAsync(fixture, MainPages.Home);
        await using var context = await fixture.Browser.NewContextAsync(Size());
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, MainPages.Home).AbsoluteUri);
        await page.ClickAsync(".group > summary");
        await page.Locator(".group[open] a").First.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".group[open]").CountAsync());
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await page.ClickAsync(".group > summary");
        await page.ClickAsync(".bottom");
        Assert.Equal(0, await page.Locator(".group[open]").CountAsync());
    }

    [Fact]
    public async Task What_cannot_be_reached_is_seen()
    {
        await using var context = await fixture.Browser.NewContextAsync(Size());
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<a href='#' tabindex='-1'>no</a><a href='#' style='outline:none'>unseen</a><a href='#'>yes</a>");

        var problems = await WalkAsync(page);

        Assert.Equal(["not reached", "focus not shown"], problems.Select(problem => problem.Split(':')[0]));
    }

    private static BrowserNewContextOptions Size() => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } };

    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.activeElement?.blur()");
        var count = await page.EvaluateAsync<int>(Prepare);
        for (var i = 0; i < count + 3; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        return await page.EvaluateAsync<string[]>(Report);
    }
}
