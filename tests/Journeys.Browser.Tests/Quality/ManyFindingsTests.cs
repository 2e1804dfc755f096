using Journeys.Browser.Tests.Visiting;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>A list of findings over several pages: its filters know all of it, whichever page a reader is on.</summary>
[Collection(BrowserCollection.Name)]
public class ManyFindingsTests(BrowserFixture fixture)
{
    private const string Found = ".finding[data-rule=missing-owner]";
    private const string Shown = "[data-item]:visible";

    [Theory]
    [InlineData("/findings/")]
    [InlineData("/findings/2/")]
    public async Task Choosing_a_journey_shows_its_findings_of_all_pages(string path)
    {
        var server = await LongWordsSite.ServedAsync(fixture);
        var page = await fixture.Browser.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "/journeys/leeg/").AbsoluteUri);
        var expected = await page.Locator("#findings li").CountAsync();
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
        await page.Locator("[data-key=journey] option[value=leeg]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.SelectOptionAsync("[data-key=journey]", "leeg");
        await page.Locator("#findings:not([aria-busy])").WaitForAsync();

        Assert.Equal(expected, await page.Locator(Shown).CountAsync());
        Assert.StartsWith(expected + " van ", await page.EvaluateAsync<string>("() => document.querySelector('output').value"), StringComparison.Ordinal);
        Assert.EndsWith("?journey=leeg", page.Url);
        Assert.False(await page.Locator(".pager").IsVisibleAsync());
        Assert.Equal(1, await page.Locator("#silent-touchpoint").CountAsync());
        var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.finding:not([hidden]) a[href*=journeys]')].map(link => new URL(link.href).pathname)");
        Assert.All(links, link => Assert.StartsWith("/journeys/leeg/", link, StringComparison.Ordinal));

        await page.ReloadAsync();
        await page.Locator(".finding:not([hidden])[data-away]").First.WaitForAsync();
        Assert.Equal(expected, await page.Locator(Shown).CountAsync());

        await page.ClickAsync("[data-reset]");
        Assert.Equal(0, await page.Locator(".finding[data-away]:visible").CountAsync());
        Assert.True(await page.Locator(".pager").IsVisibleAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_rule_that_found_things_on_another_page_only_can_be_chosen()
    {
        var server = await LongWordsSite.ServedAsync(fixture);
        var page = await fixture.Browser.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "/findings/2/").AbsoluteUri);
        Assert.Equal(0, await page.Locator(Found).CountAsync());
        await page.Locator("[data-key=rule] option[value=missing-owner]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.SelectOptionAsync("[data-key=rule]", "missing-owner");
        await page.Locator(Found).First.WaitForAsync();

        Assert.Equal(2, await page.Locator(Found + ":visible").CountAsync());
        Assert.Equal(0, await page.Locator(".finding:not([data-rule=missing-owner]):visible").CountAsync());
        await page.CloseAsync();
    }
}
