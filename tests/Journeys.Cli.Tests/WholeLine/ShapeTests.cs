using System.Globalization;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>
/// Shapes of text that break parsers, through every stage: none crashes, and twice the text costs about twice the memory.
/// </summary>
[Collection(AloneCollection.Name)]
public class ShapeTests(ITestOutputHelper output)
{
    private const int Small = 4_000;
    private const int Times = 4;
    private const int Large = Small * Times;

    /// <summary>How much more than in proportion a stage may allocate: quadratic would be another four times.</summary>
    private const double Slack = 1.5;

    /// <summary>What a stage allocates whatever the text is too little to judge.</summary>
    private const long TooLittle = 4_000_000;

    public static TheoryData<string> Names => [.. Shapes.All.Keys];

    [Fact]
    public void The_handbook_says_how_many_there_are() => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"| {Shapes.All.Count} shapes that break parsers"),
        File.ReadAllText(RepositoryRoot.Combine("journeys/handbook/guarantees.md")));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_costs_in_proportion(string name)
    {
        foreach (var (stage, judge) in Line.Stages)
        {
            judge(Shapes.All[name](Small / Times));
            var small = Allocated(judge, Shapes.All[name](Small));
            var large = Allocated(judge, Shapes.All[name](Large));
            output.WriteLine($"{stage}: {small / 1000} kB, {large / 1000} kB");
            Assert.True(large < TooLittle || large < small * Times * Slack, $"{stage} allocates {small} bytes for {Small} characters and {large} for {Large}");
        }
    }

    private static long Allocated(Action<string> judge, string text)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        judge(text);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

/// <summary>What is measured here must not be blurred by other tests.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
