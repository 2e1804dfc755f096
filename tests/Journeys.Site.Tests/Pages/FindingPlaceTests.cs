using System.Collections.Immutable;
using AngleSharp.Dom;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Tests.Pages;

/// <summary>A finding says where it stands in the writer's terms: the thing by its title, and the words at fault.</summary>
public class FindingPlaceTests
{
    private const string Source = """
        workspace "W" { languages en, da }
        term "seat" { avoid "spot" }
        team crew "Crew"
        channel shop "Shop" online
        message calm "Calm" { text "Free returns for 30 days."  text@da "Gratis retur i 30 dage." }
        touchpoint desk "Desk" { channel shop  moment "Asks at the spot" }
        journey first "First" {
          owner crew
          stage decision {
            touchpoint pay "Pay" { channel shop  says calm "Free returns for 14 days"  says@da calm "Gratis retur i 14 dage" }
            use desk { moment "Asks for 14 days" }
          }
        }
        journey draft "Draft" { status draft  stage decision { touchpoint plan "Plan" { channel shop  moment "Waits 14 days" } } }
        """;

    private static readonly IReadOnlyDictionary<string, byte[]> Files = Site.Build(Input());

    [Fact]
    public void On_a_journey_the_touchpoint_heads_the_finding_and_the_words_at_fault_are_marked_in_their_text() => Assert.Equal(
        [
            "error | Pay>../../journeys/first/pay/index.html | Free returns for [14 days]",
            "error | Pay>../../journeys/first/pay/index.html | Gratis retur i [14 dage]",
            "error | Desk>../../journeys/first/desk/index.html | Asks for [14 days]",
            "warning |  | ",
            "warning | Decision>../../stages/standard/decision/index.html | ",
            "warning | Desk>../../touchpoints/desk/index.html | Asks at the [spot]",
        ],
        Notes("journeys/first/index.html"));

    [Fact]
    public void Words_in_another_language_are_marked_as_such() =>
        Assert.Equal("da", Site.Page(Files, "journeys/first/index.html").QuerySelectorAll(".notes q [lang]").Single().GetAttribute("lang"));

    [Fact]
    public void A_page_does_not_say_again_what_it_is_about()
    {
        Assert.Equal(["error |  | Free returns for [14 days]", "error |  | Gratis retur i [14 dage]"], Notes("journeys/first/pay/index.html"));
        Assert.Equal("warning |  | Free returns for [30 days].", Notes("messages/calm/index.html").Single(note => note.StartsWith('w')));
    }

    [Fact]
    public void A_page_across_journeys_names_the_journey_too() => Assert.Contains(
        "error | Pay First>../../journeys/first/pay/index.html | Free returns for [14 days]", Notes("messages/calm/index.html"));

    [Fact]
    public void The_list_of_findings_begins_with_the_thing_and_links_only_to_what_has_a_page()
    {
        var page = Site.Page(Files, "findings/index.html");
        var heads = page.QuerySelectorAll(".finding h3").Select(head => Even(head.TextContent)).ToList();

        Assert.Contains("Error Pay: Says otherwise", heads);
        Assert.Contains("Error Plan: Says otherwise", heads);
        Assert.Contains("Warning seat: Says otherwise", heads);
        Assert.Equal("Pay", page.QuerySelector(".finding h3 a")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll(".finding h3 a"), link => link.TextContent == "Plan");
    }

    [Fact]
    public void A_warning_has_a_weight_of_its_own()
    {
        var page = Site.Page(Files, "findings/index.html");
        Assert.Equal(["bad", "warn"], page.QuerySelectorAll(".facts > div").Select(fact => fact.ClassName));
    }

    [Fact]
    public void A_long_text_is_cut_around_the_words_at_fault()
    {
        var source = "journey a \"A\" { stage decision { touchpoint t \"T\" { moment \"" + string.Join(' ', Enumerable.Repeat("before", 40)) + " 14 days " + string.Join(' ', Enumerable.Repeat("behind", 40)) + "\" } } }";
        var input = Site.Input(source);
        var quote = Site.Page(Site.Build(input with { Findings = [Found(input, "14 days")] }), "journeys/a/index.html").QuerySelector(".notes q")!;

        Assert.StartsWith("… before", quote.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("behind …", quote.TextContent, StringComparison.Ordinal);
        Assert.Equal("14 days", quote.QuerySelector("mark")!.TextContent);
        Assert.InRange(quote.TextContent.Length, 150, 200);
    }

    [Fact]
    public void A_rule_that_keeps_what_it_found_to_itself_is_not_quoted()
    {
        var input = Input();
        var files = Site.Build(input with { Findings = [Found(input, "14 days", rule: "personal-detail")] });
        Assert.Null(Site.Page(files, "journeys/first/index.html").QuerySelector(".notes q"));
    }

    private static IEnumerable<string> Notes(string path) => Site.Page(Files, path).QuerySelectorAll("#findings .notes > li").Select(note =>
        note.ClassName + " | " + Where(note.QuerySelector(".where")) + " | " + (note.QuerySelector("q")?.InnerHtml.Replace("<mark>", "[", StringComparison.Ordinal)
            .Replace("</mark>", "]", StringComparison.Ordinal).Replace("<span lang=\"da\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal) ?? ""));

    private static string Where(IElement? where) => where is null ? "" : Even(where.TextContent) + (where.QuerySelector("a") is { } link ? ">" + link.GetAttribute("href") : "");

    private static string Even(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SiteInput Input()
    {
        var input = Site.Input(Source);
        return input with
        {
            Findings =
            [
                Found(input, "spot", Severity.Warning),
                Found(input, "spot", Severity.Warning, skip: 1),
                Found(input, "30 days", Severity.Warning),
                Found(input, "journey first", Severity.Warning),
                Found(input, "stage decision", Severity.Warning),
                Found(input, "14 days"),
                Found(input, "14 dage"),
                Found(input, "14 days", skip: 1),
                Found(input, "14 days", skip: 2),
            ],
        };
    }

    private static Finding Found(SiteInput input, string words, Severity severity = Severity.Error, int skip = 0, string rule = "x")
    {
        var source = input.Workspace.Files[0].Source;
        var at = -1;
        for (var i = 0; i <= skip; i++)
        {
            at = source.Content.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        var descriptor = new RuleDescriptor("X1", rule, severity, "x", "x", "x", "x");
        return new Finding(descriptor, severity, "Says otherwise", new Origin(source, new TextSpan(at, words.Length)));
    }
}
