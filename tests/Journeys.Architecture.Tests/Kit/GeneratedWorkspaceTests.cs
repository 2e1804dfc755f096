using Journeys.Testing;

namespace Journeys.Architecture.Tests.Kit;

public class GeneratedWorkspaceTests
{
    [Fact]
    public void The_same_numbers_give_the_same_bytes()
    {
        var first = GeneratedWorkspace.Create(5, seed: 7).Select(file => file.Path + file.Content);
        var second = GeneratedWorkspace.Create(5, seed: 7).Select(file => file.Path + file.Content);

        Assert.Equal(first, second);
    }

    [Fact]
    public void A_touchpoint_is_about_eight_hundred_bytes()
    {
        var files = GeneratedWorkspace.Create(100);

        var perTouchpoint = files.Sum(file => file.Content.Length) / (100.0 * GeneratedWorkspace.TouchpointsPerJourney);
        Assert.InRange(perTouchpoint, 700, 900);
    }

    [Fact]
    public void Every_journey_has_its_own_file_and_name()
    {
        var files = GeneratedWorkspace.Create(1000);

        Assert.Equal(1001, files.Select(file => file.Path).Distinct().Count());
    }
}
