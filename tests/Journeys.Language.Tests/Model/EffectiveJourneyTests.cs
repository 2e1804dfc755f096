using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Model;

public class EffectiveJourneyTests
{
    /// <summary>Of several of a name the first is found, and each knows its own place.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void A_touchpoint_is_found_by_its_name_and_knows_its_place(int count)
    {
        var names = Enumerable.Range(0, count).Select(number => $"place-{number}").Append("place-1");
        var touchpoints = string.Join('\n', names.Select(name => $"    touchpoint {name} \"A place\" {{ need \"Something\" }}"));
        var text = $"journey trip \"Trip\" {{\n  stage awareness {{\n{touchpoints}\n  }}\n}}\n";
        var journey = WorkspaceLoader.Load([new SourceText("a.journey", text)]).Views.Single();

        Assert.Equal(count + 1, journey.Touchpoints.Length);
        Assert.Same(journey.Touchpoints[1], journey.Touchpoint("place-1"));
        Assert.Same(journey.Touchpoints[count - 1], journey.Touchpoint($"place-{count - 1}"));
        Assert.Null(journey.Touchpoint("nowhere"));
        Assert.All(journey.Touchpoints, (touchpoint, place) => Assert.Equal(place, touchpoint.Place));
    }
}
