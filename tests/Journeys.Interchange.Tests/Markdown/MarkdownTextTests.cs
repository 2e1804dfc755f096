using Journeys.Interchange.Markdown;

namespace Journeys.Interchange.Tests.Markdown;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("Pay at once", "Pay at once")]
    [InlineData("Start lighter: 30 days, 3.5 out of 5 (of 12).", "Start lighter: 30 days, 3.5 out of 5 (of 12).")]
    [InlineData("Waiting time <= 10m, score >= 4", "Waiting time <= 10m, score >= 4")]
    [InlineData("Research & development", "Research & development")]
    [InlineData("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~")]
    [InlineData("[x](https://a.example)", "\\[x\\](https\\://a.example)")]
    [InlineData("www.a.example", "www\\.a.example")]
    [InlineData("a@b.example", "a\\@\u200Bb.example")]
    [InlineData("see #12", "see \\#\u200B12")]
    [InlineData("<b>&amp;", "\\<b>\\&amp;")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("{{ x }} $y$", "\\{\\{ x \\}\\} \\$y\\$")]
    [InlineData(":smile:", "\\:smile:")]
    [InlineData("- x", "\\- x")]
    [InlineData("+1", "+1")]
    [InlineData("---", "\\---")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("12) x", "12\\) x")]
    [InlineData("> x", "\\> x")]
    [InlineData("# x", "\\# x")]
    [InlineData("=== x", "\\=\\=\\= x")]
    [InlineData("==a== C++ x^2", "\\=\\=a\\=\\= C\\+\\+ x\\^2")]
    [InlineData("two\n\n# lines", "two \\# lines")]
    [InlineData("a\u001b\u202Eb", "a\uFFFD\uFFFDb")]
    public void What_means_something_gets_a_backslash(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));
}
