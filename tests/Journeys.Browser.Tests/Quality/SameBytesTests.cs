using System.Security.Cryptography;
using Journeys.Browser.Tests.Serving;

namespace Journeys.Browser.Tests.Quality;

/// <summary>Two builds give the same bytes, whatever the folder, the language, the time zone and the number of cores.</summary>
[Collection(BrowserCollection.Name)]
public class SameBytesTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Two_builds_are_the_same()
    {
        var (first, second) = (fixture.NewFolder("same-1"), Path.Combine(fixture.NewFolder("same-2"), "deeper"));
        await SampleBuild.RunAsync(first);
        await SampleBuild.RunAsync(second, ("LANG", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_PROCESSOR_COUNT", "1"));

        Assert.Equal(Tree(first), Tree(second));
    }

    private static IEnumerable<string> Tree(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file) + " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))))
        .Order(StringComparer.Ordinal);
}
