using Journeys.Testing;

namespace Journeys.Architecture.Tests.Kit;

public class RandomEditsTests
{
    [Fact]
    public void A_seed_repeats_its_variants()
    {
        var text = GeneratedWorkspace.Create(1)[1].Content;

        Assert.Equal(RandomEdits.Of(text, 20, seed: 3), RandomEdits.Of(text, 20, seed: 3));
        Assert.NotEqual(RandomEdits.Of(text, 20, seed: 3), RandomEdits.Of(text, 20, seed: 4));
    }

    [Fact]
    public void Prefixes_run_from_nothing_to_the_whole() =>
        Assert.Equal(["", "a", "ab"], RandomEdits.Prefixes("ab"));
}
