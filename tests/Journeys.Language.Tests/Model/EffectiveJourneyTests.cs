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

    /// <summary>Most uses change nothing, and a big workspace has a hundred thousand: those hold the shared touchpoint and no copy of it.</summary>
    [Theory]
    [InlineData("use pay", true)]
    [InlineData("use pay {\n}", false)]
    [InlineData("use pay \"Paying here\"", false)]
    [InlineData("use pay { need \"To be done soon\" }", false)]
    public void A_use_that_changes_nothing_is_the_shared_touchpoint_itself(string use, bool isShared)
    {
        var text = $"touchpoint pay \"Paying\" {{ need \"To pay\" }}\njourney trip \"Trip\" {{\n  stage action {{\n    {use}\n  }}\n}}\n";
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", text)]);
        var touchpoint = Assert.Single(workspace.Views.Single().Touchpoints);

        Assert.True(touchpoint.IsShared);
        Assert.Equal("pay", touchpoint.Overrides!.Name.Value);
        Assert.Equal(isShared, ReferenceEquals(workspace.SharedTouchpoints.All[0], touchpoint.Facts));
        Assert.Equal(use.Contains("need") ? "To be done soon" : "To pay", touchpoint.Facts.Need.First!.Value);
        Assert.Equal(use.Contains("here") ? "Paying here" : "Paying", touchpoint.Facts.Title.First!.Value);
    }
}
