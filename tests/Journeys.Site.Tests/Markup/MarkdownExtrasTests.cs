using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;

namespace Journeys.Site.Tests.Markup;

/// <summary>Alerts, footnotes, links by name and coloured source.</summary>
public class MarkdownExtrasTests
{
    [Theory]
    [InlineData("NOTE", "note", "Bemærk")]
    [InlineData("tip", "tip", "Tip")]
    [InlineData("WARNING", "warning", "Advarsel")]
    public void An_alert_says_what_it_is_in_the_texts_language(string written, string kind, string title)
    {
        var alert = Parse($"> [!{written}]\n> Mind the gap.").QuerySelector(".alert." + kind)!;
        Assert.Equal(title, alert.QuerySelector(".alert-title")!.TextContent);
        Assert.Contains("Mind the gap.", alert.TextContent);
    }

    [Fact]
    public void An_unknown_alert_is_a_quotation()
    {
        var body = Parse("> [!onclick=x]\n> a");
        Assert.Contains("a", body.QuerySelector("blockquote")!.TextContent);
        Assert.Empty(body.QuerySelectorAll("[onclick], .alert"));
    }

    [Fact]
    public void Footnotes_lead_there_and_back_and_two_texts_do_not_share_places()
    {
        const string First = "a[^1] b[^n]\n\n[^1]: one\n[^n]: two";
        var body = new HtmlParser().ParseDocument(
            MarkdownText.Render(First, Links.Instance, 1, withAnchors: true)
            + MarkdownText.Render(First, Links.Instance).ToString()
            + MarkdownText.Render(First + " more", Links.Instance)).Body!;
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(12, ids.Length);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(body.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.Equal("one ↩", body.QuerySelector("li p")!.TextContent);
    }

    [Theory]
    [InlineData("see [[checkout]] now", "see Paying now", "to/checkout")]
    [InlineData("see [[ checkout | the till ]] now", "see the till now", "to/checkout")]
    [InlineData("| a |\n|---|\n| [[checkout\\|till]] |", "till", "to/checkout")]
    [InlineData("**[[checkout]]**", "Paying", "to/checkout")]
    public void A_link_by_name_says_the_title_or_its_own_words(string markdown, string text, string address)
    {
        var body = Parse(markdown);
        Assert.Contains(text, body.TextContent);
        Assert.Equal(address, body.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("`[[checkout]]`")]
    [InlineData("    [[checkout]]")]
    [InlineData("![[checkout]]")]
    [InlineData("[[check\nout]]")]
    [InlineData("[[]]")]
    [InlineData("[[unknown]]")]
    [InlineData("[[checkout]")]
    public void What_is_no_link_by_name_is_text(string markdown) => Assert.Empty(Parse(markdown).QuerySelectorAll("a"));

    [Fact]
    public void A_link_by_name_within_a_link_is_its_text()
    {
        var body = Parse("[go [[checkout]]](https://a.example)");
        Assert.Empty(body.QuerySelectorAll("a a"));
    }

    [Theory]
    [InlineData("[[x|<img src=x onerror=1>]]")]
    [InlineData("[[checkout|\"><img src=x onerror=1>]]")]
    public void The_words_of_a_link_stay_words(string markdown) => Assert.Empty(Parse(markdown).QuerySelectorAll("img"));

    [Fact]
    public void Journey_source_is_coloured_and_stays_what_it_was()
    {
        const string Source = "journey a \"B & <i>\" { # why\n  status live\n  stage awareness { touchpoint t \"T\" { satisfaction 3.6/5 } }\n}";
        var code = Parse("```journey\n" + Source + "\n```").QuerySelector("pre.language-journey code")!;
        Assert.Equal(Source + "\n", code.TextContent);
        Assert.Equal(["journey", "status", "stage", "touchpoint", "satisfaction"], Words("k"));
        Assert.Equal(["\"B & <i>\"", "\"T\""], Words("s"));
        Assert.Equal(["3.6/5"], Words("n"));
        Assert.Equal(["# why"], Words("c"));

        IEnumerable<string> Words(string kind) => code.QuerySelectorAll("." + kind).Select(span => span.TextContent);
    }

    [Fact]
    public void Mermaid_is_shown_as_code() =>
        Assert.Equal("graph TD\n", Parse("```mermaid\ngraph TD\n```").QuerySelector("pre > code, pre code")!.TextContent);

    [Theory]
    [InlineData("[^1]")]
    [InlineData("[[")]
    [InlineData("[[a]]")]
    [InlineData("> [!NOTE]\n")]
    [InlineData("## a\n## a-1\n")]
    public void Many_of_them_end_soon(string piece)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = MarkdownText.Render(string.Concat(Enumerable.Repeat(piece, 32_768 / piece.Length)), Links.Instance, 1, withAnchors: true);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void Headings_that_look_like_the_number_of_another_stay_apart()
    {
        var ids = Anchors("## a\n## a\n## a-1\n## content\n## a");
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain("content", ids);
    }

    [Fact]
    public void Sections_carry_the_anchors_that_the_page_has()
    {
        const string Text = "# Title\n\nintro\n\n## One *two*\n\nbody `code`\n\n## One two\n";
        var sections = MarkdownText.Sections(Text).ToArray();
        Assert.Equal([null, "one-two", "one-two-1"], sections.Select(section => section.Anchor));
        Assert.Equal(Anchors(Text).Skip(1), sections.Skip(1).Select(section => section.Anchor));
        Assert.Contains("body code", sections[1].Words);
    }

    private static string?[] Anchors(string markdown) =>
        [.. new HtmlParser().ParseDocument(MarkdownText.Render(markdown, NoLinks.Instance, 1, withAnchors: true).ToString())
            .QuerySelectorAll("h1, h2, h3").Select(heading => heading.Id)];

    private static IElement Parse(string markdown) =>
        new HtmlParser().ParseDocument(MarkdownText.Render(markdown, Links.Instance).ToString()).Body!;

    private sealed class Links : IMarkdownLinks
    {
        public static readonly Links Instance = new();

        public Interface Texts { get; } = Interface.For("da");

        public Address Page(string written) => Address.None;

        public Address Picture(string written) => Address.None;

        public NamedLink Named(string written) => written == "checkout"
            ? new NamedLink(Address.Inside("to/", "checkout"), "Paying")
            : new NamedLink(Address.None, written);
    }
}
