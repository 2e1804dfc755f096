using Journeys.Site.Model;
using Journeys.Site.Pages;
using Journeys.Site.Views;
using Journeys.Testing;

namespace Journeys.Site.Tests.Pages;

/// <summary>What templates see, approved as text: the pages' meaning without their markup.</summary>
public class ViewModelTests
{
    private const string Source = """"
        workspace "Wheel and Chain" { languages en, nl  repository "https://git.example/wheel" branch main }
        team crew "Crew"
        channel street "Street" offline
        channel shop "Shop" online { title@nl "Winkel" }
        persona rider "Rider" { goal "Ride on" }
        claim free "Free check" { value 30 days }
        message ready "While you wait" { text "We fix it while you wait." text@nl "Klaar terwijl je wacht." claims free }
        metric wait "Waiting time" duration { target <= 10m }
        touchpoint pay "Pay" { channel shop  need "Pay fast"  says ready  critical transaction because "Money"  priority high  satisfaction 2.4/5 observed on 2026-10-01 n 12 }
        journey puncture "Fixing a flat tyre" {
          title@nl "Een lekke band"
          persona rider  goal "Ride home"  owner crew  reviewed 2026-01-01 every 90d
          stage awareness {
            touchpoint board "Board" {
              channel street  moment "Sees the board"  need "Know that someone can help"
              says ready "We fix it now"  says@nl ready "We maken het nu"
              satisfaction 4/5  emotion +1 "Relieved"  metric wait
              pain "Too small to read"
              opportunity lights "Light it" { impact 4 effort 1 owner crew due 2026-02-01 status planned }
              then pay when "in a hurry"
            }
          }
          stage decision { use pay { priority medium } }
          skip consideration because "Nobody compares with a flat tyre"
        }
        """";

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_page_of_a_journey(string language) => Match(language, SitePaths.Journey("puncture"), scope => JourneyPage.Build(scope, scope.Site.Summaries[0]));

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_page_of_a_touchpoint(string language) => Match(
        language, SitePaths.Touchpoint("puncture", "pay"), scope => TouchpointPage.Build(scope, scope.Site.Journeys[0].Touchpoints[1]));

    [Theory]
    [InlineData("en")]
    public void The_home_page(string language) => Match(language, SitePaths.Home, HomePage.Build);

    [Theory]
    [InlineData("en")]
    public void The_messages(string language) => Match(language, SitePaths.Messages, scope => MessagesPage.Build(scope, 1));

    [Theory]
    [InlineData("en")]
    public void The_priorities(string language) => Match(language, SitePaths.Priorities, scope => PrioritiesPage.Build(scope, 1));

    private static void Match(string language, string path, Func<PageScope, PageView> build, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var site = new SiteModel(Site.Input(Source));
        var tree = LanguageTree.All(site).Single(tree => tree.Language == language);
        Approved.Match(ViewDump.Of(build(new PageScope(tree, path))), language, member: test);
    }
}
