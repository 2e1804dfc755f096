using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests;

/// <summary>The map of a journey under a reader's hands: keys, filters, lanes, and an address that can be shared.</summary>
[Collection(BrowserCollection.Name)]
public class MapScriptTests(BrowserFixture fixture)
{
    private const string Journey = "/en/journeys/running-shoes/";
    private const string Focused = "() => document.activeElement.closest('td, th, a, select, summary, span')?.innerText.split('\\n')[0] ?? ''";

    private readonly MapSite _site = new(fixture);

    [Fact]
    public async Task Arrow_keys_move_from_cell_to_cell_and_Enter_opens_the_touchpoint()
    {
        var page = await _site.OpenAsync(Journey);
        await page.Locator("#map [tabindex='0']").FocusAsync();

        Assert.Equal("Instagram advertisement", await page.EvaluateAsync<string>(Focused));
        Assert.Equal(
            ["Product page", "Reviews by other runners"],
            await PressAsync(page, "ArrowRight", "ArrowRight"));
        await PressAsync(page, "ArrowDown", "ArrowDown", "ArrowDown");
        Assert.StartsWith("Looks through the reviews", await page.EvaluateAsync<string>(Focused));
        Assert.Equal("Moment", (await PressAsync(page, "Home"))[0]);
        await PressAsync(page, "End", "ArrowUp", "ArrowUp", "ArrowUp");
        Assert.Equal("Running evening in the park", await page.EvaluateAsync<string>(Focused));

        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("**/running-evening/**");
    }

    [Fact]
    public async Task One_cell_takes_part_in_the_order_of_Tab_and_Escape_leaves_the_map()
    {
        var page = await _site.OpenAsync(Journey);
        await page.Locator("#map [tabindex='0']").FocusAsync();
        await PressAsync(page, "ArrowRight", "ArrowDown", "ArrowLeft");

        Assert.Equal(1, await page.Locator("#map [tabindex]").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("after-map", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task What_has_the_focus_is_not_under_the_heads()
    {
        var page = await _site.OpenAsync(Journey);
        await page.Locator("#map [tabindex='0']").FocusAsync();
        await PressAsync(page, [.. Enumerable.Repeat("ArrowDown", 9), .. Enumerable.Repeat("ArrowRight", 8), .. Enumerable.Repeat("ArrowUp", 5), .. Enumerable.Repeat("ArrowLeft", 5)]);

        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
              const cell = document.activeElement.getBoundingClientRect();
              const head = document.querySelector('#map thead').getBoundingClientRect();
              const lane = document.querySelector('#map tbody th').getBoundingClientRect();
              return cell.top >= head.bottom - 1 && cell.left >= lane.right - 1;
            }
            """));
    }

    [Fact]
    public async Task A_filter_stands_in_the_address_and_comes_back_with_it()
    {
        var page = await _site.OpenAsync(Journey);
        await page.SelectOptionAsync("[data-key=channel]", "webshop");
        Assert.EndsWith("?channel=webshop", page.Url);
        Assert.Equal("5 of 14 shown", await page.EvaluateAsync<string>("() => document.querySelector('output').value"));

        await page.ReloadAsync();
        Assert.Equal(5, await page.Locator("#map .touchpoints [data-item]:visible").CountAsync());
        Assert.Equal(["Consideration", "Decision"], await page.Locator("#map .stages th:visible").AllInnerTextsAsync());
        Assert.Equal("3", await page.Locator("#map .stages th:visible").First.GetAttributeAsync("colspan"));

        await page.ClickAsync("[data-reset]");
        Assert.EndsWith(Journey, page.Url);
        Assert.Equal(14, await page.Locator("#map .touchpoints [data-item]:visible").CountAsync());
    }

    [Fact]
    public async Task Lanes_can_be_left_out_and_the_address_says_which()
    {
        var page = await _site.OpenAsync(Journey + "?hide=pain");
        Assert.False(await page.Locator("#map tr.pain").IsVisibleAsync());

        await page.ClickAsync(".choice > summary");
        await page.UncheckAsync("[data-lane-toggle=thinks]");
        Assert.EndsWith("?hide=pain%2Cthinks", page.Url);
        await page.Keyboard.PressAsync("Escape");
        Assert.Null(await page.Locator("details.choice").GetAttributeAsync("open"));
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task On_a_phone_the_list_is_filtered_too()
    {
        var page = await _site.OpenAsync(Journey + "?critical=1", width: 390);

        Assert.False(await page.Locator("#map").IsVisibleAsync());
        Assert.Equal(3, await page.Locator(".steps [data-item]:visible").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_stages_lead_to_their_places_and_stay_in_sight(bool scripts)
    {
        var page = await _site.OpenAsync(Journey, width: 390, scripts: scripts);

        await page.ClickAsync(".stage-index a:has-text('Decision')");

        var index = (await page.Locator(".stage-index").BoundingBoxAsync())!;
        var stage = (await page.Locator("#stage-3").BoundingBoxAsync())!;
        Assert.Equal(0, index.Y, 1f);
        Assert.InRange(stage.Y, index.Height, 100);
        Assert.Contains("Decision", await page.Locator("#stage-3 h3").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_what_is_folded_opens_by_a_tap_and_where_a_reader_searches_for_it()
    {
        var page = await _site.OpenAsync(Journey, width: 390);
        var words = page.Locator(".steps dd:has-text('Every review is read')");
        Assert.False(await words.IsVisibleAsync());

        await page.GotoAsync("about:blank");
        await page.GotoAsync(new Uri(await _site.AddressAsync(), Journey + "#:~:text=Every%20review%20is%20read").AbsoluteUri);
        await words.WaitForAsync();

        await page.ClickAsync(".steps summary:has-text('Product page')");
        Assert.True(await page.Locator(".steps dd:has-text('What on earth')").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_there_is_nothing_that_does_nothing()
    {
        var page = await _site.OpenAsync(Journey, scripts: false);

        Assert.False(await page.Locator(".tools").IsVisibleAsync());
        Assert.Equal("0", await page.Locator("#map").GetAttributeAsync("tabindex"));
        Assert.True(await page.Locator("svg.ways").First.IsVisibleAsync());
        Assert.True(await page.Locator(".downloads a").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData(Journey)]
    [InlineData("/en/journeys/returns-tomorrow/")]
    [InlineData("/en/journeys/running-shoes/customer-service/")]
    [InlineData("/en/priorities/")]
    [InlineData("/da/findings/")]
    public async Task A_page_is_in_order_light_and_dark_wide_and_narrow(string path)
    {
        await using var visitor = await Visitor.OpenAsync(fixture.Browser, await _site.AddressAsync());

        Problems.None((await visitor.LookAsync(path)).Problems);
    }

    private static async Task<string[]> PressAsync(IPage page, params string[] keys)
    {
        var texts = new List<string>();
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            texts.Add(await page.EvaluateAsync<string>(Focused));
        }

        return [.. texts];
    }
}
