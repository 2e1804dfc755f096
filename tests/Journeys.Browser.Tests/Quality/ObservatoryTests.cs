using System.Text.Json;
using Journeys.Browser.Tests.Serving;
using Journeys.Testing;

namespace Journeys.Browser.Tests.Quality;

/// <summary>The published headers in the eyes of Mozilla's HTTP Observatory, whose own scanner looks at the sample's site.</summary>
[Collection(BrowserCollection.Name)]
public class ObservatoryTests(BrowserFixture fixture)
{
    /// <summary>All there is to get for a site without cookies: 10 for the policy, 5 each for frames and referrer, 10 for resources.</summary>
    private const int FullScore = 130;

    private static readonly string Published = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));

    [Fact]
    public async Task The_published_headers_have_full_marks()
    {
        var scan = await ScanAsync(Published);

        Assert.True(scan.Score == FullScore && scan.Grade == "A+", scan.Said);
        Assert.Equal(10, scan.Points.Count);
        Assert.All(scan.Points, part => Assert.True(part.Value >= 0, scan.Said));
    }

    /// <summary>The twin: what is taken away costs points, where it should.</summary>
    [Theory]
    [InlineData("style-src 'self'", "style-src 'self' 'unsafe-inline'", "content-security-policy", 0, 120)]
    [InlineData("Strict-Transport-Security =", "X-Nothing =", "strict-transport-security", -20, 80)]
    [InlineData("Content-Security-Policy =", "X-Nothing =", "content-security-policy", -25, 75)]
    [InlineData("Referrer-Policy = \"strict-origin-when-cross-origin\"", "Referrer-Policy = \"unsafe-url\"", "referrer-policy", -5, 120)]
    [InlineData("Cross-Origin-Resource-Policy =", "X-Nothing =", "cross-origin-resource-policy", 0, 120)]
    [InlineData("X-Content-Type-Options =", "X-Nothing =", "x-content-type-options", -5, 125)]
    public async Task A_weaker_header_costs_points(string strong, string weak, string part, int points, int score)
    {
        Assert.Contains(strong, Published, StringComparison.Ordinal);

        var scan = await ScanAsync(Published.Replace(strong, weak, StringComparison.Ordinal));

        Assert.True(scan.Points[part] == points && scan.Score == score && score < FullScore, scan.Said);
    }

    [Fact]
    public async Task A_site_without_headers_is_far_from_it() => Assert.Equal("D", (await ScanAsync("")).Grade);

    private async Task<(int Score, string Grade, Dictionary<string, int> Points, string Said)> ScanAsync(string netlify)
    {
        await SampleSite.ServedAsync(fixture);
        var server = fixture.Serve(SampleSite.FolderOf(fixture), HeaderRules.Parse(netlify));
        var said = await NodeTool.RunAsync("observatory.mjs", server.Address.AbsoluteUri);
        using var report = JsonDocument.Parse(said);
        var root = report.RootElement;
        return (
            root.GetProperty("score").GetInt32(),
            root.GetProperty("grade").GetString()!,
            root.GetProperty("parts").EnumerateArray().ToDictionary(part => part.GetProperty("name").GetString()!, part => part.GetProperty("points").GetInt32()),
            said);
    }
}
