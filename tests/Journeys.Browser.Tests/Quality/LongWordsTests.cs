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
}
