using Journeys.Language.Model;
using Journeys.Site.Model;

namespace Journeys.Site.Tests.Model;

/// <summary>Where things are used, once for each place, in journeys that are in force.</summary>
public class UsagesTests
{
    private const string Source = """
        workspace "W" { languages en }
        team crew "Crew"
        team desk "Desk"
        channel shop "Shop" online { owner desk }
        claim free "Free returns" { watch "return" }
        message calm "Calm" { text "Return it." claims free }
        message other "Other" { text "Hello." }
        touchpoint pay "Pay" {
          channel shop  says calm  says other "You may return it"
          opportunity faster "Faster" { impact 4 effort 2 due 2026-01-01 }
        }
        journey first "First" {
          owner crew
          stage decision { use pay  touchpoint look "Look" { channel shop, shop  owner desk } }
        }
        journey second "Second" { stage decision { use pay } }
        journey gone "Gone" { status retired  stage decision { use pay } }
        """;

    private static readonly SiteModel Model = new(Site.Input(Source));

    private static Usages Usages => Model.Usages;

    private static Workspace Workspace => Model.Workspace;

    [Fact]
    public void A_channel_has_each_touchpoint_once_and_none_of_retired_journeys() =>
        Assert.Equal(["first.pay", "first.look", "second.pay"], Usages.Of(Workspace.Channels.All[0]).Select(Place));

    [Fact]
    public void A_claim_is_spoken_of_by_its_message_and_by_words()
    {
        var claim = Workspace.Claims.All[0];
        var sayings = Workspace.SharedTouchpoints.All[0].Says;
        Assert.Equal(["first.pay", "second.pay"], Usages.Of(claim).Select(Place));
        Assert.All(sayings, saying => Assert.True(Usages.SpeaksOf(saying, claim)));
        Assert.Equal(["calm"], Usages.MessagesOf(claim).Select(message => message.Name.Value));
    }

    [Fact]
    public void A_team_has_what_it_owns_and_what_its_journey_or_channel_leaves_to_it()
    {
        Assert.Equal(["first.pay"], Usages.Of(Workspace.Teams.All[0]).Select(Place));
        Assert.Equal(["first.look", "second.pay"], Usages.Of(Workspace.Teams.All[1]).Select(Place));
        Assert.Equal(["first"], Usages.OwnedBy(Workspace.Teams.All[0]).Select(journey => journey.Name.Value));
    }

    [Fact]
    public void An_opportunity_of_a_shared_touchpoint_is_one_with_several_places()
    {
        var place = Assert.Single(Usages.Opportunities);
        Assert.Equal(["first.pay", "second.pay"], place.Touchpoints.Select(Place));
        Assert.Equal("crew", place.Owner?.Value);
        Assert.Equal(2m, place.Worth);
        Assert.True(place.IsOverdue(new Date(2026, 1, 2)));
        Assert.False(place.IsOverdue(new Date(2026, 1, 1)));
    }

    private static string Place(EffectiveTouchpoint touchpoint) => touchpoint.Stage.Journey.Name.Value + "." + touchpoint.Name.Value;
}
