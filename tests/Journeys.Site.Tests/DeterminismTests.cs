using Journeys.Site.Output;

namespace Journeys.Site.Tests;

public class DeterminismTests
{
    [Fact]
    public void The_bytes_are_the_same_whatever_the_number_of_cores()
    {
        var one = Site.Build(Site.SampleInput() with { Parallelism = 1 });
        var four = Site.Build(Site.SampleInput() with { Parallelism = 4 });
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), four.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, file => Assert.Equal(file.Value, four[file.Key]));
    }

    [Fact]
    public void The_order_of_the_files_has_no_say()
    {
        var straight = Site.Build(Site.SampleInput());
        var reversed = Site.Build(Site.Input([.. Site.Sample.Reverse()]) with { Handbook = [.. Site.SampleHandbook.Reverse()] });
        Assert.All(straight, file => Assert.Equal(file.Value, reversed[file.Key]));
    }

    [Fact]
    public void A_cancelled_build_ends() => Assert.Throws<OperationCanceledException>(() =>
        SiteBuilder.Build(Site.SampleInput(), new MemorySink(), new CancellationToken(canceled: true)));
}
