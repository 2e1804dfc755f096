using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>Search as a reader uses it, mostly with the keyboard.</summary>
[Collection(BrowserCollection.Name)]
public class SearchTests(BrowserFixture fixture)
{
    private const string Input = "dialog.find [role=combobox]";
    private const string Option = "dialog.find [role=option]";

    [Fact]
    public async Task Slash_opens_it_arrows_choose_enter_goes_there()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, MainPages.Touchpoint);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync("hardloop");
        await page.Locator(Option).First.WaitForAsync();

        Assert.Equal("true", await page.GetAttributeAsync(Input, "aria-expanded"));
        Assert.Null(await page.GetAttributeAsync(Input, "aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        var active = await page.GetAttributeAsync(Input, "aria-activedescendant");
        var option = page.Locator($"[id='{active}']");
        Assert.Equal("true", await option.GetAttributeAsync("aria-selected"));
        Assert.Contains("Hardloopschoenen kopen", await option.TextContentAsync());
        Assert.Equal(1, await page.Locator("dialog.find [aria-selected=true]").CountAsync());
        await page.Keyboard.PressAsync("Enter");

        await page.ArrivesAtAsync("**" + MainPages.Journey);
    }

    [Fact]
    public async Task Escape_closes_it_and_gives_the_focus_back()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, MainPages.Home);
        await page.Locator(".finder a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("retour");
        await page.Locator(Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator("dialog.find").IsVisibleAsync());
        Assert.Equal("/search/index.html", new Uri(await page.EvaluateAsync<string>("() => document.activeElement.href")).AbsolutePath);
    }

    [Theory]
    [InlineData("/", "schoen", "Hardloopschoenen kopen")]
    [InlineData("/", "hradloopschoenen", "Hardloopschoenen kopen")]
    [InlineData("/", "afreknen", "Afrekenen")]
    [InlineData("/", "ruilen retourneren hulp", "Ruilen, retourneren en hulp")]
    [InlineData("/", "gratis retournere", "Gratis retourneren")]
    [InlineData("/", "Sanne", "Sanne, begint met hardlopen")]
    [InlineData("/", "missing-stage", "missing-stage")]
    [InlineData("/", "JRN3001", "missing-stage")]
    [InlineData("/", "netlify", "Netlify")]
    [InlineData("/da/", "kobe lobesko", "Købe løbesko")]
    [InlineData("/da/", "KØBE", "Købe løbesko")]
    [InlineData("/en/", "runing shoes", "Buying running shoes")]
    public async Task Parts_beginnings_signs_and_slips_are_forgiven(string tree, string query, string title)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, tree + "search/?q=" + Uri.EscapeDataString(query));

        await page.Locator(".found a").First.WaitForAsync();

        Assert.Contains(title, await page.Locator(".found a").AllTextContentsAsync());
    }

    [Theory]
    [InlineData("/", "verzendkosten", "Ziet de [verzendkosten] naar Denemarken")]
    [InlineData("/", "VÉRZENDkost", "Ziet de [verzendkosten] naar Denemarken")]
    [InlineData("/", "verzendksten", "Ziet de [verzendkosten] naar Denemarken")]
    [InlineData("/", "hardloopschoenen kopen", "De eerste goede [hardloopschoenen] [kopen], en blijven lopen")]
    [InlineData("/", "doos retourneren", "Bewaar de [doos]: je hebt 30 dagen om gratis te [retourneren]")]
    public async Task A_result_shows_where_the_words_stand(string tree, string query, string piece)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, tree + "search/?q=" + Uri.EscapeDataString(query));
        await page.Locator(".found mark").First.WaitForAsync();

        const string Marked = "() => [...document.querySelectorAll('.found p')].map(text => "
            + "[...text.childNodes].map(part => part.nodeName === 'MARK' ? '[' + part.textContent + ']' : part.textContent).join(''))";
        Assert.Contains(await page.EvaluateAsync<string[]>(Marked), text => text.Contains(piece, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_piece_that_cannot_be_loaded_keeps_nobody_from_the_result()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/assets/search/*/t*.json", route => route.AbortAsync());
        var page = await OpenAsync(context, "/search/?q=verzendkosten");
        await page.Locator(".found a").First.WaitForAsync();

        Assert.Contains("Afrekenen", await page.Locator(".found a").AllTextContentsAsync());
        Assert.Equal(0, await page.Locator(".found mark").CountAsync());
    }

    [Fact]
    public async Task Results_say_what_they_are_and_lead_to_pages()
    {
        var server = await SampleSite.ServedAsync(fixture);
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, "/en/search/?q=returns");
        await page.Locator(".found a").First.WaitForAsync();

        var kinds = await page.Locator(".found h2").AllTextContentsAsync();
        Assert.Contains("Journeys", kinds);
        Assert.Contains("Messages", kinds);
        var addresses = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.found a')].map(link => link.href)");
        Assert.All(addresses, address => Assert.NotNull(server.FileOf(new Uri(address).AbsolutePath)));
    }

    [Fact]
    public async Task Nothing_found_is_said_and_a_broken_index_too()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, "/en/search/?q=zzzzzzz");
        await page.GetByText("Nothing found.").WaitForAsync();
        await context.RouteAsync("**/search/index.json", route => route.AbortAsync());
        page = await OpenAsync(context, "/en/search/?q=returns");
        await page.GetByText("Search could not be loaded.").WaitForAsync();
    }

    [Fact]
    public async Task The_shortcut_can_be_turned_off()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, "/search/");
        await page.Locator(".slash input").UncheckAsync();
        await page.GotoAsync(new Uri(new Uri(page.Url), MainPages.Home).AbsoluteUri);
        await page.Keyboard.PressAsync("/");

        Assert.False(await page.Locator("dialog.find").IsVisibleAsync());
        await page.Keyboard.PressAsync("Control+k");
        Assert.True(await page.Locator("dialog.find").IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_its_page_says_what_to_do()
    {
        await using var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(context, "/en/");
        await page.Locator(".finder a").ClickAsync();
        await page.ArrivesAtAsync("**/en/search/index.html");

        Assert.True(await page.GetByText("Search needs JavaScript").IsVisibleAsync());
        Assert.False(await page.Locator("form.searching").IsVisibleAsync());
        Assert.True(await page.Locator("main ul a").CountAsync() >= 5);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440, "100%")]
    [InlineData(ColorScheme.Dark, 1440, "100%")]
    [InlineData(ColorScheme.Light, 320, "100%")]
    [InlineData(ColorScheme.Dark, 1280, "200%")]
    public async Task It_is_accessible_while_it_is_open(ColorScheme scheme, int width, string size)
    {
        await using var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = true,
        });
        var page = await OpenAsync(context, MainPages.Home);
        await page.EvaluateAsync(PageScripts.TextSize, size);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("retour");
        await page.Locator(Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await page.EvaluateAsync(PageScripts.Axe);
        Problems.None(await page.EvaluateAsync<string[]>(PageScripts.Violations, false));
        Assert.Equal("", await page.EvaluateAsync<string>(PageScripts.Overflow));
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var server = await SampleSite.ServedAsync(fixture);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
        return page;
    }
}
