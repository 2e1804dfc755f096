using AngleSharp.Html.Parser;
using Journeys.Site.Markup;

namespace Journeys.Site.Tests.Markup;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[x](y){onclick=\"alert(1)\"}")]
    [InlineData("<!-- c --><svg onload=alert(1)>")]
    public void Nothing_dangerous_comes_alive(string markdown)
    {
        var body = Parse(markdown);
        Assert.Empty(body.QuerySelectorAll("[href], [src], script, img, svg, [onclick], [onerror], [onload]"));
    }

    [Theory]
    [InlineData("[x](https://a.example/b?c=d&e=f)", "https://a.example/b?c=d&e=f")]
    [InlineData("<https://a.example>", "https://a.example")]
    [InlineData("[x](mailto:a@b.example)", "mailto:a@b.example")]
    [InlineData("<a@b.example>", "mailto:a@b.example")]
    public void Allowed_addresses_stay(string markdown, string address) =>
        Assert.Equal(address, Parse(markdown).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_link_without_an_address_keeps_its_text() => Assert.Equal("a b c", Parse("a [*b*](nowhere.md) c").TextContent.Trim());

    [Fact]
    public void Tables_task_lists_and_strikethrough_are_understood()
    {
        var body = Parse("| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n\n~~gone~~");
        Assert.NotNull(body.QuerySelector("table"));
        Assert.NotNull(body.QuerySelector("input[type=checkbox]"));
        Assert.NotNull(body.QuerySelector("del"));
    }

    [Theory]
    [InlineData("## Words & \"signs\"\n\n| a | b |\n|---|---|\n| 1 | 2 |", "Words & \"signs\"")]
    [InlineData("| a | *b* |\n|---|---|\n| 1 | 2 |", "a, b")]
    public void A_table_scrolls_in_a_box_that_has_a_name(string markdown, string name)
    {
        var box = Parse(markdown).QuerySelector("table")!.ParentElement!;
        Assert.Equal(("0", "group", name), (box.GetAttribute("tabindex"), box.GetAttribute("role"), box.GetAttribute("aria-label")));
    }

    [Fact]
    public void Columns_are_aligned_by_class_since_a_style_would_not_pass_the_policy()
    {
        var body = Parse("| Name | Share | Rank |\n| :--- | ---: | :---: |\n| a | 1 | 2 |\n");
        Assert.Empty(body.QuerySelectorAll("[style]"));
        Assert.Equal(["Share", "1"], body.QuerySelectorAll(".align-end").Select(cell => cell.TextContent));
        Assert.Equal(["Rank", "2"], body.QuerySelectorAll(".align-center").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Code_in_a_table_may_hold_a_pipe() =>
        Assert.Equal("b|c", Parse("| a |\n|---|\n| `b\\|c` |").QuerySelector("td code")!.TextContent);

    [Fact]
    public void Headings_follow_each_other_without_a_gap()
    {
        var body = Parse("## a\n\n##### b\n\n# c");
        Assert.Equal(["H3", "H4", "H3"], body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName));
    }

    [Fact]
    public void Many_headings_and_deep_nesting_end_soon()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = MarkdownText.Render(string.Concat(Enumerable.Repeat("# a\n", 16_384)), NoLinks.Instance, 1, withAnchors: true);
        _ = MarkdownText.Render(new string('>', 20_000), NoLinks.Instance);
        _ = MarkdownText.Render(new string('[', 20_000), NoLinks.Instance);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static AngleSharp.Dom.IElement Parse(string markdown) =>
        new HtmlParser().ParseDocument(MarkdownText.Render(markdown, NoLinks.Instance).ToString()).Body!;
}
