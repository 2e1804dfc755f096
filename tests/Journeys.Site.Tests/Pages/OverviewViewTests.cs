using Journeys.Language.Model;
using Journeys.Site.Model;
using Journeys.Site.Pages;
using Journeys.Testing;

namespace Journeys.Site.Tests.Pages;

/// <summary>What the templates of the pages across journeys see, approved as text.</summary>
public class OverviewViewTests
{
    private const string Source = """"
        workspace "Wheel and Chain" { languages en, nl  repository "https://git.example/wheel" branch main }
        stages fair "At the fair" { title@nl "Op de beurs"  stage before "Before" like awareness { purpose "Getting there" }  stage there "There" optional }
        team crew "Crew" { contact "crew@wheel.example"  title@nl "Ploeg" }
        channel street "Street" offline { owner crew  about "Where people *walk*." }
        channel shop "Shop" online
        persona rider "Rider" { goal "Ride on"  quote "I have no time"  about "Rides every day." }
        claim free "Free check" { value 30 days  watch "check"  phrase "a free check for 30 days"  phrase@nl "30 dagen gratis nakijken" }
        tone warm "Warm" { avoid "cheap"  avoid@nl "goedkoop" }
        term "bicycle" { avoid "bike"  because "It is what it is" }
        message ready "While you wait" { text "We fix it while you wait." text@nl "Klaar terwijl je wacht." claims free  tone warm  until 2027-01-01 }
        metric happy "Happy" csat { scale 1..5  method mean  target >= 3 }
        metric wait "Waiting time" duration { target <= 10m  source "wait.csv"  every 30d }
        metric sales "Sales" rate { target >= 50% }
        touchpoint pay "Pay" { channel shop  need "Pay fast"  says ready  critical transaction because "Money"  priority high  satisfaction 2.4/5 observed on 2026-10-01 from happy n 12  metric happy  metric sales >= 60% }
        journey puncture "Fixing a flat tyre" {
          title@nl "Een lekke band"
          persona rider  goal "Ride home"  owner crew
          stage awareness {
            goal "Find help"
            opportunity sign "A sign" { impact 2 effort 2 status done }
            touchpoint board "Board" {
              channel street  says ready "We check it now"  says@nl ready "We maken het nu"
              satisfaction 4/5  emotion +1 "Relieved"  metric wait  pain "Too small to read"
              opportunity lights "Light it" { impact 4 effort 1 owner crew due 2026-02-01 status planned }
            }
          }
          stage decision { use pay { priority medium } }
          skip consideration because "Nobody compares with a flat tyre"
        }
        journey visit "A visit" { stages fair  stage before { touchpoint poster "Poster" { channel street } } }
        """";

    private static readonly SiteInput Input = Site.Input(Source) with
    {
        Measures =
        [
            new MetricSeries("wait", null, null, [Month(1, 700, 650, 750), Month(2, 590, 540, 640), Month(3, 480, 440, 520)]),
            new MetricSeries("sales", null, null, [Month(1, 41.5m, 38, 45)]),
            new MetricSeries("sales", "puncture", "pay", [Month(1, 62, null, null)]),
        ],
    };

    [Theory]
    [InlineData("channels/street")]
    [InlineData("personas/rider")]
    [InlineData("teams/crew")]
    [InlineData("stages/standard/awareness")]
    [InlineData("stages/fair/there")]
    [InlineData("metrics/wait")]
    [InlineData("metrics/sales")]
    [InlineData("metrics/happy")]
    [InlineData("messages/ready")]
    [InlineData("claims/free")]
    [InlineData("wall/puncture")]
    [InlineData("words")]
    [InlineData("opportunities")]
    [InlineData("opportunities/teams")]
    [InlineData("channels")]
    [InlineData("personas")]
    [InlineData("teams")]
    [InlineData("stages")]
    [InlineData("metrics")]
    [InlineData("claims")]
    [InlineData("wall")]
    public void A_page(string folder) => Match("en", folder);

    [Theory]
    [InlineData("channels/street")]
    [InlineData("metrics/wait")]
    [InlineData("wall/puncture")]
    public void A_page_in_another_language(string folder) => Match("nl", folder);

    private static MetricPeriod Month(int month, decimal value, decimal? low, decimal? high) =>
        new(new Date(2026, month, 1), new Date(2026, month, 28), value, 100 + month, low, high);

    private static void Match(string language, string folder, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var site = new SiteModel(Input);
        var tree = LanguageTree.All(site).Single(tree => tree.Language == language);
        var entry = new OverviewPlan(site).Entries().Single(entry => entry.Folder == folder);
        var view = entry.Build(new PageScope(tree, folder + "/index.html"), 1);
        Approved.Match(ViewDump.Of(view), language + "_" + folder.Replace('/', '_'), member: test);
    }
}
