using System.Text.Json;
using Journeys.Browser.Tests.Visiting;

namespace Journeys.Browser.Tests.Quality;

/// <summary>
/// Lighthouse gives all four marks in full. Its speed is measured on the machine at hand, where others may be at work; that only ever
/// costs points, so the best of a few runs is what the page is worth.
/// </summary>
[Collection(BrowserCollection.Name)]
public class LighthouseTests(BrowserFixture fixture)
{
    private const int MostRuns = 3;

    [Theory]
    [InlineData(MainPages.Home)]
    [InlineData(MainPages.Journey)]
    [InlineData(MainPages.Touchpoint)]
    [InlineData(MainPages.Findings)]
    public async Task A_main_page_has_full_marks(string path)
    {
        var server = await SampleSite.ServedAsync(fixture, path);
        var best = new Dictionary<string, int>(StringComparer.Ordinal);
        var said = "";
        for (var run = 0; run < MostRuns && (best.Count == 0 || best.Values.Any(score => score < 100)); run++)
        {
            said = await NodeTool.RunAsync("lighthouse.mjs", new Uri(server.Address, path).AbsoluteUri, Chromium.Find());
            using var report = JsonDocument.Parse(said);
            foreach (var score in report.RootElement.GetProperty("scores").EnumerateObject())
            {
                best[score.Name] = Math.Max(best.GetValueOrDefault(score.Name), score.Value.GetInt32());
            }
        }

        Assert.True(best.Count == 4 && best.Values.All(score => score == 100), said);
    }

    [Fact]
    public async Task A_poor_page_has_not()
    {
        var server = fixture.Serve(BrokenSiteTests.Folder);
        using var report = JsonDocument.Parse(
            await NodeTool.RunAsync("lighthouse.mjs", new Uri(server.Address, "alternative.html").AbsoluteUri, Chromium.Find()));
        Assert.True(report.RootElement.GetProperty("scores").GetProperty("accessibility").GetInt32() < 100);
    }
}
