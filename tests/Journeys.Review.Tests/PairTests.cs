using Xunit.Abstractions;

namespace Journeys.Review.Tests;

/// <summary>Pairs of states with what a reader says has changed, in three languages; many are made to tempt.</summary>
public class PairTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;
    private const double MostExtra = 0.03;

    public static TheoryData<string> Names => [.. Pair.All.Select(pair => pair.Name)];

    [Fact]
    public void Nearly_all_that_is_expected_is_found_and_hardly_anything_else()
    {
        var expected = 0;
        var missed = new List<string>();
        var extra = new List<string>();
        foreach (var pair in Pair.All)
        {
            expected += pair.Expected.Count;
            missed.AddRange(pair.Expected.Except(pair.Found).Select(line => $"{pair.Name}: {line}"));
            extra.AddRange(pair.Found.Except(pair.Expected).Select(line => $"{pair.Name}: {line}"));
        }

        output.WriteLine($"{Pair.All.Count()} pairs, {expected} changes: {expected - missed.Count} found, {extra.Count} more");
        missed.ForEach(line => output.WriteLine("missed " + line));
        extra.ForEach(line => output.WriteLine("extra  " + line));
        Assert.True(Pair.All.Count() >= 25);
        Assert.True(expected - missed.Count >= LeastRecall * expected);
        Assert.True(extra.Count <= MostExtra * expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_states_are_sound_and_the_same_state_has_not_changed(string name)
    {
        var pair = new Pair(name, []);

        Assert.Empty(Pair.Problems(pair.Before).Concat(Pair.Problems(pair.After)).Select(finding => finding.Message.English));
        Assert.Empty(Changes.Between(pair.Before, pair.Before));
        Assert.Empty(Changes.Between(pair.After, pair.After));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_said_does_not_depend_on_the_order_of_the_files(string name)
    {
        var pair = new Pair(name, []);
        var shuffled = Language.Model.Workspace.Link(pair.After.Files.Reverse());

        Assert.Equal(Changes.Between(pair.Before, pair.After).Select(Pair.Line), Changes.Between(pair.Before, shuffled).Select(Pair.Line));
    }
}
