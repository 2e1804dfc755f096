using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>Words as long as Dutch and Danish make them, and titles that no line holds: no page scrolls sideways.</summary>
[Collection(BrowserCollection.Name)]
public class LongWordsTests(BrowserFixture fixture)
{
    private static readonly string[] Pages =
    [
        "/", "/journeys/lang/", "/journeys/lang/t1/", "/journeys/lang/t40/", "/da/journeys/lang/t2/", "/findings/", "/da/findings/",
        "/priorities/", "/teams/", "/teams/ploeg/", "/stages/", "/stages/vast/eerst/", "/channels/winkel/",
    ];

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task No_page_is_wider_than_the_screen(int width)
    {
        var server = await LongWordsSite.ServedAsync(fixture);
        var page = await fixture.Browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var problems = new List<Problem>();
        foreach (var path in Pages)
        {
            var answer = await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
            Assert.True(answer!.Ok, path);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width)
            {
                problems.Add(new Problem(ProblemKind.Width, path, $"{wide} on a screen of {width}"));
            }
        }

        await page.CloseAsync();
        Problems.None(problems);
    }

    [Theory]
    [InlineData("/journeys/lang/")]
    [InlineData("/journeys/lang/?critical=1")]
    public async Task Every_column_of_a_map_is_as_wide_as_the_next_and_its_curve_as_high(string path)
    {
        var server = await LongWordsSite.ServedAsync(fixture);
        var page = await fixture.Browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 800 } });
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

        var sizes = await page.EvaluateAsync<int[]>("""
            () => ['.touchpoints [data-item]:not([hidden])', '.touchpoints > :first-child', '.satisfaction td:not([hidden]) .curve']
              .map(part => [...document.querySelectorAll('#map ' + part)].map(one => one.getBoundingClientRect()))
              .flatMap(([first, ...rest], i) => [Math.round(i < 2 ? first.width : first.height), rest.filter(one => Math.abs(one.width - first.width) > 1).length])
            """);
        await page.CloseAsync();
        Assert.Equal([240, 0, 168, 0, 140, 0], sizes);
    }

    [Theory]
    [InlineData("/priorities/", ".ranks")]
    [InlineData("/channels/winkel/", ".places")]
    public async Task On_a_phone_a_row_shows_all_that_it_says(string path, string table)
    {
        var server = await LongWordsSite.ServedAsync(fixture);
        var page = await fixture.Browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 390, Height = 800 } });
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

        Assert.True(await page.Locator(table + " td").CountAsync() > 2);
        Assert.True(await page.EvaluateAsync<bool>($"() => [...document.querySelectorAll('{table} td')].every(cell => cell.getBoundingClientRect().right <= 390)"));
        await page.CloseAsync();
    }
}
