using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Tests.Pages;

/// <summary>The pages of what changed since another state.</summary>
public class ChangePagesTests
{
    private const string Canary = "\"><img src=x onerror=1>";

    private const string Before = """
        channel web "Web" online
        journey shoes "Shoes" {
          stage awareness {
            touchpoint ad "Advertisement" { channel web  priority high }
            touchpoint gone "Gone" { channel web }
          }
        }
        journey other "Other" { stage awareness { touchpoint x "X" { channel web } } }
        """;

    private const string After = """
        channel web "Web" online
        journey shoes "Shoes" {
          stage awareness {
            touchpoint ad "Advertisement" { channel web  priority low }
            touchpoint fresh "Fresh" { channel web }
          }
        }
        journey other "Other" { stage awareness { touchpoint x "X" { channel web } } }
        """;

    private static readonly ChangeLine Priority = new(
        ChangeImpact.Notable, new Phrase("notable", "merkbaar", "mærkbar"), new Phrase("touchpoint", "contactmoment", "kontaktpunkt"), "Advertisement", "shoes.ad", new Phrase("priority", "prioriteit", "prioritet"))
    {
        Before = ["high"],
        After = ["low"],
        Journeys = ["shoes"],
    };

    [Fact]
    public void A_site_that_was_compared_with_nothing_has_no_such_pages()
    {
        var files = Site.Build(Site.Input(After));

        Assert.DoesNotContain(files.Keys, path => path.StartsWith("changes/", StringComparison.Ordinal));
        Assert.DoesNotContain(">Changes", Site.Text(files, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_what_changed_and_leads_to_the_journeys()
    {
        var files = Site.Build(Compared(Priority));
        var page = Site.Page(files, "changes/index.html");

        Assert.Equal("touchpoint Advertisement shoes.ad|notable|priority|high|low", string.Join('|', page.QuerySelectorAll("table.changes tbody tr > *").Select(cell => cell.TextContent.Trim())));
        Assert.Equal("../changes/shoes/", Assert.Single(page.QuerySelectorAll(".pairs a")).GetAttribute("href")!.Replace("index.html", "", StringComparison.Ordinal));
        Assert.False(files.ContainsKey("changes/other/index.html"));
    }

    [Fact]
    public void The_page_of_a_journey_has_both_maps_with_the_changes_marked()
    {
        var page = Site.Page(Site.Build(Compared(Priority)), "changes/shoes/index.html");

        Assert.Equal(["Gone", "Changed", "New"], page.QuerySelectorAll(".compare .mark").Select(mark => mark.TextContent));
        Assert.Equal(["Before Shoes", "Now Shoes"], page.QuerySelectorAll(".compare tbody > tr > th").Select(head => head.TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll(".compare a"), link => link.TextContent == "Gone");
    }

    [Fact]
    public void Nothing_changed_is_said_too()
    {
        var page = Site.Page(Site.Build(Compared()), "changes/index.html");

        Assert.Contains("Nothing changes for the customer compared with main.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_change_becomes_markup()
    {
        var line = Priority with { Title = Canary, Path = Canary, Before = [Canary], After = [Canary], What = Canary, Subject = Canary, Weight = Canary, IsShared = true, Journeys = ["shoes", Canary] };
        var input = Compared(line) with { Changes = [new SiteChange(DateTimeOffset.UnixEpoch, Canary, Canary, "")] };
        var files = Site.Build(input with { ChangeSet = input.ChangeSet! with { Against = Canary } });

        foreach (var path in new[] { "index.html", "changes/index.html", "changes/shoes/index.html" })
        {
            Assert.Empty(Site.Page(files, path).QuerySelectorAll("img[src=x]"));
        }
    }

    [Fact]
    public void The_home_page_tells_what_changed_lately()
    {
        var input = Site.Input(After) with { Changes = [new SiteChange(new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero), "1 notable change", "Priority.", "")] };

        Assert.Contains("1 notable change", Site.Page(Site.Build(input), "index.html").QuerySelector("#lately")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_tells_the_heaviest_changes_in_its_own_language()
    {
        var at = new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);
        ChangeLine[] lines =
        [
            Priority,
            Priority with { What = new Phrase("reviewed", "nagekeken", "gennemgået"), Before = [], After = [new Phrase("1 May 2026", "1 mei 2026", "1. maj 2026")] },
            Priority with { What = "need", Before = ["Be fast"], After = [] },
            Priority with { What = new Phrase("new", "nieuw", "ny"), Before = [], After = [], Title = Canary },
        ];
        var input = Site.Input("workspace \"W\" { languages en, nl }") with
        {
            Changes = [new SiteChange(at, new Phrase("4 changes", "4 wijzigingen", "4 ændringer"), "Not shown", "") { Lines = [.. lines] }],
        };
        var files = Site.Build(input);
        var dutch = Site.Page(files, "nl/index.html").QuerySelector("#lately")!;

        Assert.Equal("1 oktober 2026: 4 wijzigingen", dutch.QuerySelector("li")!.FirstChild!.TextContent + dutch.QuerySelector("li")!.ChildNodes[1].TextContent.Trim());
        Assert.Equal(
            ["Advertisement: prioriteit van high naar low", "Advertisement: nagekeken is nu 1 mei 2026", "Advertisement: need is niet meer Be fast", $"contactmoment {Canary}: nieuw"],
            dutch.QuerySelectorAll("li li").Select(line => line.TextContent));
        Assert.Equal("Advertisement: reviewed is now 1 May 2026", Site.Page(files, "index.html").QuerySelectorAll("#lately li li")[1].TextContent);
        Assert.DoesNotContain("Not shown", dutch.TextContent, StringComparison.Ordinal);
    }

    private static SiteInput Compared(params ImmutableArray<ChangeLine> lines) => Site.Input(After) with
    {
        ChangeSet = new ChangeSet("main", WorkspaceLoader.Load([new SourceText("journeys/a.journey", Before)]), lines),
    };
}
