using System.Xml;
using System.Xml.Linq;
using Journeys.Interchange.Svg;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Svg;

public class MapSvgTests
{
    private const string Source = """
        workspace "W" { languages en, nl }
        channel shop "Shop" offline
        journey flat "Flat tyre" {
          goal "Ride on"
          stage decision {
            touchpoint pay "Pay" { channel shop  need "Pay fast"  critical transaction  satisfaction 2.4/5  emotion -1 "Hurried" }
            touchpoint go "Ride" { need "Ride on, with a need that is long enough to be broken into several lines"  satisfaction 4.4/5 }
          }
        }
        """;

    [Fact]
    public void The_drawing_is_the_approved_one() => Approved.Match(Draw(Source));

    [Fact]
    public void A_stage_without_touchpoints_is_a_dashed_column_that_says_why()
    {
        var drawing = Parse(Draw("""
            workspace "W" { languages en }
            journey flat "Flat tyre" {
              skip awareness because "Everybody knows us"
              stage decision { touchpoint pay "Pay" { satisfaction 4/5 } }
              stage retention { }
            }
            """));
        var texts = Texts(drawing);

        Assert.Equal(["Awareness", "Consideration", "Decision", "Post-purchase", "Retention"], texts.Where(text => text is not ("Pay" or "Flat tyre")).Take(5));
        Assert.Contains("Left out on", texts);
        Assert.Contains("This stage is", texts);
        Assert.Contains("No touchpoint yet", texts);
        Assert.Equal(8, drawing.Descendants().Count(element => element.Name.LocalName == "rect" && element.Attribute("stroke-dasharray") is not null));
    }

    [Fact]
    public void Where_customers_go_is_an_arrow_and_in_words_what_no_arrow_says()
    {
        var drawing = Parse(Draw("""
            workspace "W" { languages en }
            journey flat "Flat tyre" { stage decision {
              touchpoint look "Look" { then pay when "in a hurry"  then look, pay when "of three kinds of tyre none fits the bicycle"  then other.pay }
              touchpoint pay "Pay" { then look when "again"  then go }
              touchpoint go "Ride" { }
            } }
            """));
        var texts = Texts(drawing);

        Assert.Equal(5, drawing.Descendants().Count(element => element.Attribute("d")?.Value.Contains("l4 -7l4 7", StringComparison.Ordinal) == true));
        Assert.Contains("Goes on to", texts);
        Assert.Contains("in a hurry", texts);
        Assert.Contains("again", texts);
        Assert.Contains("→ other.pay", texts);
        Assert.Equal(2, texts.Count(text => text.Contains("(of three kinds", StringComparison.Ordinal) || text.StartsWith("→ Look (of", StringComparison.Ordinal)));
        Assert.DoesNotContain("→ Ride", texts);
    }

    [Theory]
    [InlineData("en", "Chat (done)", "Guide (under way)", "Reply ≤ 8 minutes", "the size (legitimate interests)", "4.4/5 proposed", "The customer: Anna · Reviewed: 2026-10-01")]
    [InlineData("nl", "Chat (klaar)", "Guide (mee bezig)", "Reply ≤ 8 minuten", "the size (gerechtvaardigd belang)", "4,4/5 beoogd", "De klant: Anna · Nagekeken: 1 oktober 2026")]
    [InlineData("da", "Chat (færdig)", "Guide (i gang)", "Reply ≤ 8 minutter", "the size (legitime interesser)", "4,4/5 foreslået", "Kunden: Anna · Gennemgået: 1. oktober 2026")]
    public void What_stands_in_a_lane_and_in_the_head_is_in_a_readers_words(string language, params string[] said)
    {
        var drawing = Draw("""
            workspace "W" { languages en, nl, da }
            persona anna "Anna" { }
            metric reply "Reply" duration { target <= 8m }
            journey flat "Flat tyre" {
              persona anna
              reviewed 2026-10-01
              stage decision {
                touchpoint pay "Pay" {
                  satisfaction 4.4/5 proposed
                  opportunity "Chat" { status done }
                  opportunity "Robot" { status rejected }
                  opportunity "Guide" { status doing }
                  metric reply
                  personalised with "the size" basis legitimate-interests
                }
                touchpoint go "Ride" { satisfaction 4/5 }
              }
            }
            """, language);
        var lines = string.Join(' ', Texts(Parse(drawing)));

        Assert.All(said, words => Assert.Contains(words, lines, StringComparison.Ordinal));
        Assert.DoesNotContain("Robot", lines, StringComparison.Ordinal);
        Assert.Contains(SvgLook.CurveOfAims, drawing, StringComparison.Ordinal);
        Assert.Equal(1, Parse(drawing).Descendants().Count(element => element.Name.LocalName == "circle" && element.Attribute("fill")?.Value == "#fff"));
    }

    [Theory]
    [InlineData("en", "Reply: 6.1 minutes (target ≤ 8 minutes)", "Happy: 62.5%", "Sales ≥ 3%")]
    [InlineData("nl", "Reply: 6,1 minuten (doel ≤ 8 minuten)", "Happy: 62,5%", "Sales ≥ 3%")]
    [InlineData("da", "Reply: 6,1 minutter (mål ≤ 8 minutter)", "Happy: 62,5 %", "Sales ≥ 3 %")]
    public void What_was_measured_stands_beside_its_target(string language, params string[] said)
    {
        var drawing = Draw(
            """
            workspace "W" { languages en, nl, da }
            metric reply "Reply" duration { target <= 8m }
            metric happy "Happy" csat { method top-box }
            metric sales "Sales" rate { target >= 3% }
            journey flat "Flat tyre" { stage decision { touchpoint pay "Pay" { metric reply  metric happy  metric sales } } }
            """,
            language,
            new MeasuredFigures([Latest("reply", "flat", 367.2m), Latest("reply", null, 10m), Latest("happy", null, 62.53m)]));

        Assert.All(said, words => Assert.Contains(words, string.Join(' ', Texts(Parse(drawing))), StringComparison.Ordinal));
    }

    [Fact]
    public void The_drawing_holds_all_that_it_needs()
    {
        var elements = Parse(Draw(Source)).Descendants().ToArray();

        Assert.DoesNotContain(elements, element => element.Name.LocalName is "script" or "style" or "image" or "use" or "a" or "foreignObject");
        Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "href" or "style");
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("\\\"><img src=x onerror=1>'&amp;<![CDATA[")]
    [InlineData("]]> --> &#0; \\u{1F45F}")]
    public void Whatever_is_written_stays_text(string text)
    {
        var svg = Parse(Draw(Source.Replace("Pay fast", text).Replace("Flat tyre", text).Replace("Hurried", text)));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(svg.Descendants(), element => element.Value.Contains(text.Split(' ', '>')[0].Replace("\\\"", "\""), StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_longer_than_its_column_has_room_for() => Assert.All(
        Lines("A need that is long enough to be broken, and averyveryverylongwordthatisbrokentoo", SvgText.MostIn(170, 12.5)),
        line => Assert.InRange(line.Length, 1, 23));

    [Theory]
    [InlineData("one two three", "one two|three")]
    [InlineData(" one\t two\u00A0\n three ", "one two|three")]
    [InlineData("oneonetwo three", "oneonetw|o three")]
    [InlineData("on oneonetwo", "on|oneonetw|o")]
    [InlineData("oneonetw", "oneonetw")]
    [InlineData("oneone\U0001F45F\U0001F45F", "oneone\U0001F45F|\U0001F45F")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301e", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301|e")]
    [InlineData(" \n", "")]
    public void Lines_break_between_words_and_long_words_between_letters(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Lines(text, most: 8)));

    private static List<string> Lines(string text, int most)
    {
        var lines = new List<string>();
        var rest = SvgText.Flowing(text);
        while (SvgText.NextLine(ref rest, most) is { IsEmpty: false } line)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    [Fact]
    public void A_journey_without_touchpoints_has_a_drawing_too() =>
        Assert.Equal("svg", Parse(Draw("""journey empty "Empty" { status draft }""")).Root!.Name.LocalName);

    private static string[] Texts(XDocument drawing) =>
        [.. drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    private static MeasuredSeries Latest(string metric, string? journey, decimal value)
    {
        var period = new MeasuredPeriod(new Date(2026, 10, 1), new Date(2026, 10, 31), value, 60, null, null);
        return new MeasuredSeries(metric, journey, "pay", [period with { Value = 1 }, period]);
    }

    private static string Draw(string source, string language = "en", MeasuredFigures? figures = null)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", source)]);
        return MapSvg.Write(workspace, workspace.Views[0], language, figures);
    }

    private static XDocument Parse(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }
}
