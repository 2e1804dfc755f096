using System.IO.Compression;

namespace Journeys.Browser.Tests.Quality;

/// <summary>What a reader must load before the first view.</summary>
[Collection(BrowserCollection.Name)]
public class SizeTests(BrowserFixture fixture)
{
    private const int Most = 60 * 1024;

    [Fact]
    public async Task A_journeys_page_with_all_that_it_asks_for_is_small()
    {
        var server = await SampleSite.ServedAsync(fixture);
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var loaded = new List<Task<byte[]>>();
        page.Response += (_, response) => loaded.Add(response.BodyAsync());
        await page.GotoAsync(new Uri(server.Address, MainPages.Journey).AbsoluteUri);

        var sizes = (await Task.WhenAll(loaded)).Select(Compressed).ToArray();

        Assert.True(sizes.Length >= 3, "Not even a style and a script?");
        Assert.True(sizes.Sum() <= Most, $"{sizes.Sum()} bytes: {string.Join(", ", sizes)}");
    }

    private static int Compressed(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)buffer.Length;
    }
}
