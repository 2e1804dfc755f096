using System.Text.Json;
using Journeys.Browser.Tests.Serving;
using Journeys.Browser.Tests.Visiting;
using Xunit.Abstractions;

namespace Journeys.Browser.Tests.Quality;

/// <summary>
/// Lighthouse gives all four marks in full. Its speed is measured on the machine at hand, where others may be at work; that only ever
/// costs points, so the best of a few runs is what the page is worth, each with the slowdown that makes this machine as slow as a phone.
/// </summary>
[Collection(BrowserCollection.Name)]
public class LighthouseTests(BrowserFixture fixture, ITestOutputHelper output)
{
    private static readonly string[] Categories = ["accessibility", "best-practices", "performance", "seo"];

    [Theory]
    [InlineData(MainPages.Home)]
    [InlineData(MainPages.Journey)]
    [InlineData(MainPages.Touchpoint)]
    [InlineData(MainPages.Findings)]
    public async Task A_main_page_has_full_marks(string path)
    {
        var server = await SampleSite.ServedAsync(fixture, path);

        var (scores, said) = await MeasureAsync(new Uri(server.Address, path));

        output.WriteLine(said);
        Assert.Equal(Categories, scores.Keys.Order(StringComparer.Ordinal));
        Assert.True(scores.Values.All(score => score == 100), said);
    }

    [Fact]
    public async Task A_poor_page_has_not()
    {
        var server = fixture.Serve(BrokenSiteTests.Folder);

        var (scores, said) = await MeasureAsync(new Uri(server.Address, "alternative.html"));

        Assert.True(scores["accessibility"] < 100, said);
    }

    private static async Task<(IReadOnlyDictionary<string, int> Scores, string Said)> MeasureAsync(Uri address)
    {
        var said = await NodeTool.RunAsync("lighthouse.mjs", address.AbsoluteUri, Chromium.Find());
        using var report = JsonDocument.Parse(said);
        var scores = report.RootElement.GetProperty("scores").EnumerateObject()
            .ToDictionary(score => score.Name, score => score.Value.GetInt32(), StringComparer.Ordinal);
        return (scores, said);
    }
}
