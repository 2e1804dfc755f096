using Journeys.Cli.Output;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Tests.Output;

public sealed class TextReportTests
{
    private static string Render(params Finding[] findings) =>
        new TextReport(new Paint(false), hasSummary: false).Render(Made.Report([.. findings]));

    [Fact]
    public void Shows_what_where_and_what_to_do()
    {
        var other = Made.Place("stage [|decision|] {\n", "b.journey");
        var finding = Made.Finding("# first\njourney [|shoes|] \"Schoenen\" {\n}\n") with
        {
            Related = [new RelatedPlace("the other one is here", other)],
            Fixes = [new Fix("Add the stage", FixKind.Suggestion, [])],
        };

        Assert.Equal("""
            error[JRN9001 made-up] It is wrong.
             --> a.journey:2:9
              |
            2 | journey shoes "Schoenen" {
              |         ^^^^^
              = see: the other one is here
             --> b.journey:1:7
              |
            1 | stage decision {
              |       --------
              = fix: Add the stage
              = why: journeys explain made-up


            """.ReplaceLineEndings("\n"), Render(finding));
    }

    [Fact]
    public void A_place_of_several_lines_shows_its_first_and_last()
    {
        var text = Render(Made.Finding("journey a [|\"A\" {\n  x\n  y\n  zz|] }\n"));

        Assert.Contains("1 | journey a \"A\" {\n  |           ^^^^^\n...\n4 |   zz }\n  |   ^^\n", text);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_not_shift_the_marks()
    {
        var text = Render(Made.Finding("\uFEFFneed [|x|]\r\ny\r\n"));

        Assert.Contains("1 | need x\n  |      ^\n", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_place_at_the_very_end_is_marked()
    {
        Assert.Contains("2 |\n  | ^\n", Render(Made.Finding("need\n[||]")));
    }

    [Fact]
    public void Hostile_names_and_messages_cannot_steer_the_terminal()
    {
        var text = Render(Made.Finding("x [|\u001b]8;;http://evil\u0007y|]", "bad \u001b[2J\u202E\r\n::error::x", "e\u001b[31m\u202E\nvil.journey"));

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u0007', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain("\n::", text);
        Assert.Contains("e<U+001B>[31m<U+202E>\\nvil.journey:1:3", text);
    }

    [Fact]
    public void A_flood_ends_with_how_many_more_there_are()
    {
        var finding = Made.Finding("[|x|]");

        var text = Render([.. Enumerable.Repeat(finding, TextReport.MostFindings + 7)]);

        Assert.EndsWith("… and 7 more; --format json has them all\n", text);
    }

    [Theory]
    [InlineData("nl", "fout[JRN9001 made-up] Het klopt niet.", "  = zie: ", "  = oplossing: ", "  = waarom: journeys explain made-up", "1 fout in 1 bestand, 1 klantreis, 0 contactmomenten.")]
    [InlineData("da", "fejl[JRN9001 made-up] Det er forkert.", "  = se: ", "  = rettelse: ", "  = hvorfor: journeys explain made-up", "1 fejl i 1 fil, 1 kunderejse, 0 kontaktpunkter.")]
    public void The_words_speak_the_language(string language, params string[] expected)
    {
        var finding = Made.Finding("journey [|a|] \"A\" {\n}\n") with { Message = new Phrase("It is wrong.", "Het klopt niet.", "Det er forkert.") };
        finding = finding with
        {
            Related = [new RelatedPlace("x", finding.Origin)],
            Fixes = [new Fix("y", FixKind.Suggestion, [])],
        };

        var text = new TextReport(new Paint(false), hasSummary: true, language).Render(Made.Report(finding));

        Assert.All(expected, line => Assert.Contains(line, text));
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var report = Made.Report(Made.Finding("need [|x|]"));
        var painted = new TextReport(new Paint(true), hasSummary: true).Render(report);

        Assert.Contains("\u001b[1;31m", painted);
        Assert.Equal(
            new TextReport(new Paint(false), hasSummary: true).Render(report),
            System.Text.RegularExpressions.Regex.Replace(painted, "\u001b\\[[0-9;]*m", ""));
    }
}
