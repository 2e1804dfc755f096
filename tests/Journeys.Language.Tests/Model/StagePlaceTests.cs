using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Model;

public class StagePlaceTests
{
    [Fact]
    public void What_a_journey_skips_or_lacks_stands_where_the_model_has_it() => Assert.Equal(
        ["awareness skipped 0", "consideration missing 1", "decision 2", "post-purchase missing 3", "retention 4"],
        Places("skip awareness because \"Known\"  stage decision { }  stage retention { }"));

    [Fact]
    public void A_journeys_own_order_stays() => Assert.Equal(
        ["awareness missing 0", "decision 2", "consideration 1", "post-purchase missing 3", "retention missing 4"],
        Places("stage decision { }  stage consideration { }"));

    [Fact]
    public void An_optional_stage_has_no_place_where_it_is_not_mentioned() => Assert.Equal(
        ["before missing 0", "there missing 1"], Places("stages event"));

    [Fact]
    public void A_stage_that_the_model_does_not_know_has_its_place_and_a_colour() => Assert.Equal(
        ["before missing 0", "there 1", "party 1"], Places("stages event  stage there { }  stage party { }"));

    private static IEnumerable<string> Places(string body)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", $$"""
            workspace "W" { languages en }
            stages event { stage before "Before"  stage there "There"  stage after "After" optional }
            journey j "J" { {{body}} }
            """)]);
        return StagePlace.Of(workspace.Views[0]).Select(place =>
            $"{(place.Stage?.Name ?? place.Definition!.Name).Value}{(place.IsMissing ? " missing" : place.Skip is null ? "" : " skipped")} {place.Tint}");
    }
}
