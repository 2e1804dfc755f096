using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests;

/// <summary>The map as a part of its page: the page scrolls it, and paper has it twice, as a whole and stage by stage.</summary>
[Collection(BrowserCollection.Name)]
public class MapOnPageTests(BrowserFixture fixture)
{
    private const string Journey = "/en/journeys/running-shoes/";
    private const string Places = """
        () => {
          const map = document.getElementById("map").getBoundingClientRect();
          const head = document.querySelector("#map thead").getBoundingClientRect();
          return [map.top, map.bottom, head.top, head.bottom];
        }
        """;

    private readonly MapSite _site = new(fixture);

    [Fact]
    public async Task The_page_scrolls_all_of_the_map_and_its_heads_stay_in_sight()
    {
        var page = await _site.OpenAsync(Journey, width: 1366);
        Assert.True(await page.EvaluateAsync<bool>("() => { const map = document.getElementById('map'); return map.scrollHeight === map.clientHeight && map.scrollWidth > map.clientWidth }"));

        var start = await PlacesAfterAsync(page, 0);
        Assert.Equal(start[0] + 1, start[2], 1f);
        var within = await PlacesAfterAsync(page, start[0] + 500);
        Assert.Equal((-500f, 0f), (within[0], within[2]), CloseTo);
        var end = await PlacesAfterAsync(page, start[1] - 60);
        Assert.Equal(60, end[1], 1f);
        Assert.Equal(end[1] - 1, end[3], 1f);
    }

    [Fact]
    public async Task Browsers_whose_styles_cannot_follow_the_page_are_helped()
    {
        var page = await _site.OpenAsync("/en/");
        await page.AddInitScriptAsync("CSS.supports = () => false");
        await page.GotoAsync(new Uri(await _site.AddressAsync(), Journey).AbsoluteUri);
        var start = await PlacesAfterAsync(page, 0);
        await PlacesAfterAsync(page, start[0] + 500);

        Assert.Matches(@"^translateY\((498|499|500)(\.\d+)?px\)$", await page.EvaluateAsync<string>("() => document.querySelector('#map thead').style.transform"));
    }

    [Fact]
    public async Task Where_scrollbars_take_room_one_stays_at_the_bottom_of_the_screen()
    {
        var page = await _site.OpenAsync("/en/");
        await page.AddInitScriptAsync("""
            const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "offsetHeight");
            Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get() { return get.call(this) + (this.id === "map" ? 15 : 0); } });
            """);
        await page.GotoAsync(new Uri(await _site.AddressAsync(), Journey).AbsoluteUri);
        var bar = page.Locator(".map-bar");

        Assert.Equal(900, (await bar.BoundingBoxAsync())!.Y + (await bar.BoundingBoxAsync())!.Height, 1f);
        await bar.EvaluateAsync("bar => { bar.scrollLeft = 300; }");
        await page.WaitForFunctionAsync("() => document.getElementById('map').scrollLeft === 300");
        await page.EvaluateAsync("() => { document.getElementById('map').scrollLeft = 700; }");
        await page.WaitForFunctionAsync("() => document.querySelector('.map-bar').scrollLeft === 700");
    }

    [Fact]
    public async Task Without_scripts_the_map_scrolls_within_itself_under_its_heads()
    {
        var page = await _site.OpenAsync(Journey, scripts: false);
        await page.Locator("#map").HoverAsync();
        await page.Mouse.WheelAsync(0, 300);
        await page.WaitForTimeoutAsync(300);

        Assert.True((await page.Locator("#map").BoundingBoxAsync())!.Height < 900);
        Assert.Equal((await page.Locator("#map").BoundingBoxAsync())!.Y + 1, (await page.Locator("#map thead").BoundingBoxAsync())!.Y, 1f);
    }

    [Fact]
    public async Task On_paper_the_stages_stand_behind_the_map_in_letters_of_nine_points()
    {
        var page = await _site.OpenAsync(Journey);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var sizes = await page.EvaluateAsync<float[]>("() => [...document.querySelectorAll('.steps :is(h3, h4, p, dt, dd, small, a, q)')].map(text => parseFloat(getComputedStyle(text).fontSize))");
        Assert.All(sizes, size => Assert.InRange(size, 12f, 20f));
        Assert.True(await page.Locator("#map").IsVisibleAsync());
        Assert.True(await page.Locator(".steps dd:has-text('Every review is read')").IsVisibleAsync());
        Assert.False(await page.Locator(".stage-index").IsVisibleAsync());
    }

    [Fact]
    public async Task The_map_is_one_page_of_its_paper_and_what_follows_is_on_A4()
    {
        var page = await _site.OpenAsync(Journey);
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        int[] widths = [.. Regex.Matches(paper, @"/MediaBox\s*\[0 0 (\d+)").Select(box => int.Parse(box.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

        Assert.True(widths[0] > 842);
        Assert.InRange(widths.Length, 5, 12);
        Assert.All(widths[1..], width => Assert.InRange(width, 841, 842));
    }

    private static bool CloseTo((float Map, float Head) expected, (float Map, float Head) actual) =>
        Math.Abs(expected.Map - actual.Map) <= 1.5f && Math.Abs(expected.Head - actual.Head) <= 1.5f;

    private static async Task<float[]> PlacesAfterAsync(IPage page, double top)
    {
        await page.EvaluateAsync("async top => { scrollTo(0, top); await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }", top);
        return await page.EvaluateAsync<float[]>(Places);
    }
}
