using Journeys.Analyzers.Reading;

namespace Journeys.Analyzers.Tests.Reading;

public sealed class ShownPathTests
{
    [Theory]
    [InlineData("/shop/src/", "/shop/src/journeys/a.journey", "journeys/a.journey")]
    [InlineData("/shop/src", "/shop/journeys/a.journey", "../journeys/a.journey")]
    [InlineData("/shop/a", "/shop/ab/a.journey", "../ab/a.journey")]
    [InlineData("", "/shop/a.journey", "/shop/a.journey")]
    [InlineData("/", "/shop/a.journey", "/shop/a.journey")]
    public void Is_relative_to_the_project(string project, string path, string expected) => Assert.Equal(expected, ShownPath.Of(project, path));
}
