using System.Globalization;
using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Quality;

/// <summary>
/// The main pages as somebody approved them, light and dark, desktop and phone. Pictures are small and of one kept font, and a few
/// points may differ; so a page fails that looks different to a reader, not one that another machine draws. To approve what is now:
/// <c>JOURNEYS_UPDATE_BASELINES=1</c>, run, look at the pictures, commit them.
/// </summary>
[Collection(BrowserCollection.Name)]
public class BaselineTests(BrowserFixture fixture)
{
    /// <summary>The share of points that may differ.</summary>
    private const double Tolerance = 0.01;

    private const string Fonts = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Journeys.Browser.Tests", "Quality", "Baselines");
    private static readonly string Differences = RepositoryRoot.Combine("TestResults", "baselines");
    private static readonly (string Name, int Width, int Height)[] Devices = [("desktop", 1440, 900), ("phone", 390, 844)];

    private static bool IsUpdate => Environment.GetEnvironmentVariable("JOURNEYS_UPDATE_BASELINES") is "1" or "true";

    [Fact]
    public async Task The_main_pages_look_as_approved()
    {
        Assert.True(File.Exists(Fonts), "The font of the pictures is missing: run `bash tests/run.sh`, or install fonts-dejavu-core.");
        await using var browser = await Chromium.LaunchAsync(
            fixture.Playwright, ("FONTCONFIG_FILE", RepositoryRoot.Combine("tests", "Journeys.Browser.Tests", "Quality", "fonts.conf")));
        var problems = new List<string>();
        foreach (var device in Devices)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                problems.AddRange(await LookAsync(browser, device, scheme));
            }
        }

        Assert.False(IsUpdate, "The pictures are new; look at them, and run again without JOURNEYS_UPDATE_BASELINES.");
        Problems.None(problems);
    }

    [Fact]
    public async Task A_page_that_looks_different_is_seen()
    {
        await using var context = await fixture.Browser.NewContextAsync(Look(Devices[0], ColorScheme.Light));
        var page = await context.NewPageAsync();
        var (before, after) = (fixture.NewFolder("before.png"), fixture.NewFolder("after.png"));
        await page.SetContentAsync("<h1>Shoes</h1><p>One</p>");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = before });
        await page.SetContentAsync("<h1>Shoes</h1><p style='background:#000;height:300px'>One</p>");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = after });

        Assert.Null(await DifferenceAsync(before, before, "same"));
        Assert.NotNull(await DifferenceAsync(before, after, "different"));
    }

    private async Task<IReadOnlyList<string>> LookAsync(IBrowser browser, (string Name, int Width, int Height) device, ColorScheme scheme)
    {
        var problems = new List<string>();
        await using var context = await browser.NewContextAsync(Look(device, scheme));
        var page = await context.NewPageAsync();
        foreach (var (name, path) in MainPages.All)
        {
            var server = await SampleSite.ServedAsync(fixture, path);
            await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
            await page.EvaluateAsync(PageScripts.Settle);
            var picture = $"{name}-{device.Name}-{scheme.ToString().ToLowerInvariant()}.png";
            var taken = Path.Combine(IsUpdate ? Folder : Differences, picture);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = taken, Animations = ScreenshotAnimations.Disabled });
            if (!IsUpdate && await DifferenceAsync(Path.Combine(Folder, picture), taken, picture) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    /// <summary>Small: what a reader would not see at this size is no difference.</summary>
    private static BrowserNewContextOptions Look((string Name, int Width, int Height) device, ColorScheme scheme) => new()
    {
        ColorScheme = scheme,
        ViewportSize = new ViewportSize { Width = device.Width, Height = device.Height },
        DeviceScaleFactor = 0.3f,
        ReducedMotion = ReducedMotion.Reduce,
    };

    /// <summary>What is different; null where it is the same to a reader.</summary>
    private static async Task<string?> DifferenceAsync(string approved, string taken, string name)
    {
        if (!File.Exists(approved))
        {
            return name + ": nobody approved a picture yet";
        }

        Directory.CreateDirectory(Differences);
        var said = await NodeTool.RunAsync("compare.mjs", approved, taken, Path.Combine(Differences, "difference-" + Path.GetFileName(name) + ".png"));
        return double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share <= Tolerance
            ? null
            : $"{name}: {said} of the points differ ({taken})";
    }
}
