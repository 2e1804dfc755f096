using Journeys.Language.Text;
using Journeys.Site.Output;

namespace Journeys.Site.Tests.Markup;

/// <summary>Links by name through a whole build.</summary>
public class NamedLinkTests
{
    private const string Source = """"
        workspace "W" { languages en, nl }
        claim free "Free check" { value 30 days }
        message ready "Ready" { text "Ready" claims free }
        touchpoint pay "Pay" { need "n" }
        journey one "First journey" {
          title@nl "Eerste reis"
          about """
            Begin at [[board]], go to [[pay]],
            then to [[two.board|the other board]], see [[claim:free]] and [[rule:missing-stage]].
            """
          stage awareness { touchpoint board "Board" { need "n"  notes """
            See [[LINK]].
            """ } }
          stage decision { use pay }
        }
        journey two "Second" { stage awareness { touchpoint board "Other board" { need "n" } touchpoint only "Only one" { need "n" } } }
        """";

    [Fact]
    public void They_lead_to_the_pages()
    {
        var page = Site.Page(Site.Build(Site.Input(Source.Replace("LINK", "only", StringComparison.Ordinal))), "journeys/one/index.html");
        var links = page.QuerySelectorAll(".prose a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"));
        Assert.Equal("../../journeys/one/board/index.html", links["Board"]);
        Assert.Equal("../../journeys/one/pay/index.html", links["Pay"]);
        Assert.Equal("../../journeys/two/board/index.html", links["the other board"]);
        Assert.EndsWith("#missing-stage", links["missing-stage"]);
        Assert.NotNull(links["Free check"]);
    }

    [Theory]
    [InlineData("nosuch", "journeys/a.journey:12: `[[nosuch]]` names nothing")]
    [InlineData("two.bord", "did you mean `[[two.board]]`?")]
    [InlineData("claim:fre", "did you mean `[[claim:free]]`?")]
    [InlineData("clam:free", "did you mean `claim`?")]
    [InlineData("page:nowhere", "`[[page:nowhere]]` names nothing")]
    public void An_unknown_name_ends_the_build_with_its_place(string name, string part)
    {
        var sink = new MemorySink();
        var errors = SiteBuilder.Build(Site.Input(Source.Replace("LINK", name, StringComparison.Ordinal)), sink).Errors;
        Assert.Contains(part, Assert.Single(errors).ToString());
        Assert.Empty(sink.Files);
    }

    [Theory]
    [InlineData("nosuch", "nosuch", null)]
    [InlineData("two.bord|the board", "two.bord", "two.board")]
    [InlineData(" claim:fre ", "claim:fre", "claim:free")]
    [InlineData("clam:free", "clam:free", "claim:free")]
    [InlineData("page:nowhere", "page:nowhere", null)]
    public void An_unknown_name_is_a_finding_where_it_stands(string link, string place, string? proposed)
    {
        var source = Source.Replace("See [[LINK]]", $"See {place} and `[[{place}]]` in [[{link}]]", StringComparison.Ordinal);
        var input = Site.Input(source);
        var finding = Assert.Single(ProseLinks.Check(input.Workspace, input.Rules, () => []));
        Assert.Equal(("unknown-reference", place), (finding.Rule.Name, finding.Origin.Text));
        Assert.Equal(12, finding.Origin.Range.Start.Line);
        Assert.Equal("See " + place + " and `[[" + place + "]]` in [[" + (link[0] == ' ' ? " " : ""), BeforeOnItsLine(finding.Origin));
        Assert.Contains($"[[{place}]]", finding.Message.Dutch);
        Assert.Equal(proposed, finding.Fixes.SingleOrDefault()?.Edits.Single().NewText);
    }

    private static string BeforeOnItsLine(Origin place)
    {
        var range = place.Range.Start;
        return place.Source.LineText(range.Line).TrimEnd()[..(range.Column - 1)].TrimStart();
    }

    [Fact]
    public void Links_that_mean_something_are_no_findings_and_pages_are_read_only_where_one_is_named()
    {
        var input = Site.Input(Source.Replace("LINK", "only", StringComparison.Ordinal));
        Assert.Empty(ProseLinks.Check(input.Workspace, input.Rules, () => throw new InvalidOperationException()));
        input = Site.Input(Source.Replace("LINK", "page:start", StringComparison.Ordinal));
        Assert.Empty(ProseLinks.Check(input.Workspace, input.Rules, () => [new HandbookPage("start.md", "# Start")]));
    }

    [Fact]
    public void A_name_that_may_mean_two_touchpoints_asks_which()
    {
        var input = Site.Input(Source.Replace("LINK", "only", StringComparison.Ordinal)) with { Handbook = [new HandbookPage("x.md", "# X\n\nGo to [[board]].\n")] };
        var error = Assert.Single(SiteBuilder.Build(input, new MemorySink()).Errors);
        Assert.Equal("journeys/handbook/x.md:3: `[[board]]` may mean one.board or two.board; write which", error.ToString());
    }

    [Fact]
    public void A_draft_that_is_not_shown_is_named_and_not_linked()
    {
        var source = Source.Replace("LINK", "two", StringComparison.Ordinal).Replace("\"Second\" {", "\"Second\" { status draft", StringComparison.Ordinal);
        var page = Site.Page(Site.Build(Site.Input(source)), "journeys/one/board/index.html");
        Assert.Contains("See Second.", page.Body!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll(".prose a"), link => link.TextContent == "Second");
    }
}
