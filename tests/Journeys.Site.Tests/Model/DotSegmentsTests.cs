using Journeys.Site.Model;

namespace Journeys.Site.Tests.Model;

public sealed class DotSegmentsTests
{
    [Theory]
    [InlineData("a/b.png", "a/b.png")]
    [InlineData("a/./b", "a/b")]
    [InlineData("./a", "a")]
    [InlineData("a/../b", "b")]
    [InlineData("a/b/../../c", "c")]
    [InlineData("a//b/", "a/b")]
    [InlineData("/a", "a")]
    [InlineData("a/..", "")]
    [InlineData("", "")]
    [InlineData(".", "")]
    [InlineData("..", null)]
    [InlineData("a/../..", null)]
    [InlineData("../a", null)]
    [InlineData("a/../../a/b", null)]
    [InlineData("/..", null)]
    [InlineData("...", "...")]
    [InlineData("a/..b/.c", "a/..b/.c")]
    [InlineData("a/%2e%2e/b", "a/%2e%2e/b")]
    [InlineData("a\\..\\b", "a\\..\\b")]
    [InlineData("a/ .. /b", "a/ .. /b")]
    public void A_path_has_one_plain_form(string path, string? expected) => Assert.Equal(expected, DotSegments.Resolve(path));
}
