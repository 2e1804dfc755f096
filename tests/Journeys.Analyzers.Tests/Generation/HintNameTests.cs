using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Tests.Support;

namespace Journeys.Analyzers.Tests.Generation;

public sealed class HintNameTests
{
    [Theory]
    [InlineData("shop.journey", "shop.g.cs")]
    [InlineData("journeys/running-shoes.journey", "journeys.running-shoes.g.cs")]
    public void A_plain_path_is_seen_in_the_name(string path, string name) => Assert.Equal(name, HintName.Of(path));

    [Fact]
    public void Paths_that_look_alike_have_names_of_their_own()
    {
        string[] paths =
        [
            "a/b.journey", "a.b.journey", "A/b.journey", "a/B.journey", "a b.journey", "a_b.journey", "../a/b.journey", "/a/b.journey", "é.journey",
            "è.journey", ".journey", "journeys+names.journey", "a\nb.journey", new string('a', 300) + ".journey", new string('a', 301) + ".journey",
        ];

        Assert.Equal(paths.Length, paths.Select(HintName.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var within = paths.Where(path => path[0] != '/').Select((path, i) => (path, $"message m{i} \"M\"")).ToArray();
        var generated = Generated.From("", within);
        Assert.Empty(generated.Problems);
        Assert.Equal(within.Length, generated.Files.Count);
    }
}
