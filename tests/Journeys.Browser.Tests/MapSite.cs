using Journeys.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests;

/// <summary>The sample's site for tests that use a few of its pages as a reader does.</summary>
internal sealed class MapSite(BrowserFixture fixture)
{
    private static Task<StaticServer>? _built;

    /// <summary>Opens a page in a tab of its own.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1440, bool scripts = true)
    {
        var server = await (_built ??= BuildAsync(fixture));
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
        return page;
    }

    /// <summary>The address of the site.</summary>
    public async Task<Uri> AddressAsync() => (await (_built ??= BuildAsync(fixture))).Address;

    private static async Task<StaticServer> BuildAsync(BrowserFixture fixture)
    {
        var folder = fixture.NewFolder("maps");
        await SampleBuild.RunAsync(folder);
        return fixture.Serve(folder);
    }
}
