using Journeys.Language.Diagnostics;
using Journeys.Rules.Engine;

namespace Journeys.Site.Tests.Pages;

/// <summary>A promise that is contradicted is marked at the words at fault, and on every row that leads to them.</summary>
public class DisputeTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Files = Site.Build(Input());

    [Theory]
    [InlineData("messages/belofte/index.html")]
    [InlineData("claims/gratis/index.html")]
    [InlineData("wall/j/index.html")]
    [InlineData("journeys/j/index.html")]
    public void The_mark_stands_at_the_words_at_fault(string path)
    {
        var marks = Site.Page(Files, path).QuerySelectorAll(".bad").Where(mark => mark.TextContent == "tegenstrijdig" && mark.ParentElement!.LocalName == "small").ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Contains("30 dages", mark.ParentElement!.TextContent, StringComparison.Ordinal));
        Assert.All(marks, mark => Assert.StartsWith("Dansk", mark.ParentElement!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("da/messages/belofte/index.html")]
    [InlineData("da/journeys/j/index.html")]
    public void In_the_language_of_the_words_it_stands_right_behind_them(string path) =>
        Assert.Contains(Site.Page(Files, path).QuerySelectorAll("q + .bad"), mark => mark.PreviousElementSibling!.TextContent.Contains("30 dages", StringComparison.Ordinal));

    [Theory]
    [InlineData("messages/index.html", "belofte")]
    [InlineData("claims/index.html", "gratis")]
    public void A_row_with_a_conflict_leads_to_it(string path, string name)
    {
        var links = Site.Page(Files, path).QuerySelectorAll("small.bad a");

        Assert.Equal("1 tegenstrijdigheid", Assert.Single(links).TextContent);
        Assert.EndsWith(name + "/index.html#findings", links[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(Site.Page(Files, Path.GetDirectoryName(path) + "/" + name + "/index.html").QuerySelector("#findings"));
    }

    [Fact]
    public void Of_two_languages_the_one_at_fault_is_named() => Assert.Equal(
        ["Nederlands", "Dansk tegenstrijdig"],
        Site.Page(Files, "journeys/j/t/index.html").QuerySelectorAll(".said dt").Select(label => label.TextContent));

    [Fact]
    public void What_contradicts_nothing_is_called_what_it_is()
    {
        var files = Site.Build(OutOfDate());

        Assert.Equal(["2 findings"], Site.Page(files, "messages/index.html").QuerySelectorAll(".messages .small small a").Select(link => link.TextContent));
        Assert.Equal(
            ["out of date", "avoided word"],
            Site.Page(files, "wall/j/index.html").QuerySelectorAll(".wall h4 .tag").Select(mark => mark.TextContent));
        Assert.Equal(["noted", "noted"], Site.Page(files, "wall/j/index.html").QuerySelectorAll(".wall article").Select(said => said.ClassName));
        Assert.Equal(["2", "0", "1", "0", "2"], Site.Page(files, "wall/index.html").QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
    }

    private static SiteInput OutOfDate()
    {
        var input = Site.Input("""
            workspace "W" { languages en }
            channel shop "Shop" offline
            message sale "Sale" { text "Half price."  until 2026-01-31 }
            journey j "J" {
              stage awareness {
                touchpoint t "T" { channel shop  says sale "Half the price" }
                touchpoint u "U" { channel shop  says sale "Half a price" }
              }
            }
            """);
        var sayings = input.Workspace.Views[0].Touchpoints.SelectMany(touchpoint => touchpoint.Facts.Says).ToArray();
        return input with
        {
            Findings =
            [
                new Finding(Rule("message-out-of-date", Severity.Error), Severity.Error, "It is over", sayings[0].Message.Origin),
                new Finding(Rule("avoided-term", Severity.Warning), Severity.Warning, "Not this word", sayings[1].Wording!.Origin),
            ],
        };
    }

    private static RuleDescriptor Rule(string name, Severity severity) => new("X1", name, severity, "x", "x", "x", "x");

    private static SiteInput Input()
    {
        var input = Site.Input("""
            workspace "W" { languages nl, da }
            channel winkel "Winkel" offline
            claim gratis "Gratis retour" { value 14 days  watch "retour", "retur" }
            claim ander "Andere" { value 3 years  watch "garantie" }
            message belofte "Belofte" { text "14 dagen gratis retour."  text@da "14 dages gratis retur."  claims gratis }
            message stil "Stil" { text "Kom binnen."  text@da "Kom ind." }
            journey j "J" {
              status draft
              stage awareness {
                touchpoint t "T" { channel winkel  says belofte "14 dagen gratis retour"  says@da belofte "30 dages gratis retur" }
                touchpoint u "U" { channel winkel  says belofte  says stil }
              }
            }
            """);
        return input with { Findings = RuleEngine.Check(input.Workspace, new CheckOptions(Site.Today)).Findings, Drafts = true };
    }
}
