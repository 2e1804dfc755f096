namespace Journeys.Site.Tests.Pages;

/// <summary>What the strip of facts and the card of a journey say of it.</summary>
public class JourneyFactsTests
{
    [Theory]
    [InlineData("en", "draft", "noneA draft: not checked for completeness")]
    [InlineData("nl", "draft", "geenConcept: niet gecontroleerd op volledigheid")]
    [InlineData("da", "draft", "ingenKladde: ikke tjekket for fuldstændighed")]
    [InlineData("en", "retired", "noneRetired: not checked for completeness")]
    [InlineData("nl", "retired", "geenBuiten gebruik: niet gecontroleerd op volledigheid")]
    [InlineData("da", "retired", "ingenUdgået: ikke tjekket for fuldstændighed")]
    [InlineData("en", "live", "none")]
    public void No_findings_is_said_with_what_was_not_checked(string language, string status, string said) =>
        Assert.Equal(said, Findings(Build(language, status), "journeys/j/index.html", ".facts div"));

    [Fact]
    public void The_card_of_a_draft_says_so_too() =>
        Assert.Equal("noneA draft: not checked for completeness", Findings(Build("en", "draft"), "index.html", ".card dl div"));

    private static IReadOnlyDictionary<string, byte[]> Build(string language, string status)
    {
        var input = Site.Input($$"""
            workspace "W" { languages {{language}} }
            channel shop "Shop" offline
            journey j "J" {
              status {{status}}
              stage awareness { touchpoint t "T" { channel shop } }
            }
            """);
        return Site.Build(input with { Drafts = true, Findings = [] });
    }

    private static string Findings(IReadOnlyDictionary<string, byte[]> files, string path, string facts) =>
        Site.Page(files, path).QuerySelectorAll(facts).Last(fact => fact.QuerySelector("dt")!.TextContent is "Open findings" or "Open bevindingen" or "Åbne fund")
            .QuerySelector("dd")!.TextContent;
}
