using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Templates.Compiled;

namespace Journeys.Site.Tests.Markup;

/// <summary>Texts made safe, and markup put together of pieces.</summary>
public class HtmlTests
{
    private const string Letters = "ab &<>\"'\t\n\0\u001F\u007F\u0085éЖ漢\uFDD0\uFFFE\uFFFF\uD83D\uDE00";

    [Fact]
    public void Any_text_is_escaped_as_letter_by_letter()
    {
        var random = new Random(11);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]));
            Assert.Equal(LetterByLetter(text), Html.Text(text).ToString());
        }
    }

    [Theory]
    [InlineData("<b>{0}</b>", "<b>one</b>")]
    [InlineData("{1} and {0}, {0}", "two and one, one")]
    [InlineData("{2}{3}!", "threefour!")]
    [InlineData("{a} {0", "{a} {0")]
    [InlineData("{}{{0}}", "{}{one}")]
    [InlineData("no place", "no place")]
    public void Values_go_to_their_places_and_other_braces_stay(string markup, string expected) =>
        Holds(expected, Html.Format(markup, Html.Text("one"), Html.Text("two"), Html.Text("three"), Html.Text("four")));

    [Fact]
    public void What_a_value_says_is_never_read_as_a_place() =>
        Holds("<i>{1}</i>two", Html.Format("<i>{0}</i>{1}", Html.Text("{1}"), Html.Text("two")));

    [Fact]
    public void Pieces_within_pieces_are_printed_in_their_order()
    {
        var link = Html.Format("<a href=\"{0}\">{1}</a>", Html.Text("a?b&c"), Html.Format("<b>{0}</b>", Html.Text("å\uD83D\uDE00")));
        var expected = "<a href=\"a?b&amp;c\"><b>å\uD83D\uDE00</b></a>";
        Holds(expected + expected, link + link);
        Holds(expected + ", " + expected, Html.Join(", ", link, Html.None, link));
        Holds("<ul><li>" + expected + "</li></ul>", Html.List("<ul>", "<li>", [link], "</li>", "</ul>"));
    }

    [Fact]
    public void Nothing_beside_something_is_that()
    {
        var some = Html.Format("<b>{0}</b>", Html.None);
        Assert.Equal(some, some + Html.None);
        Assert.Equal(some, Html.None + some);
        Assert.True((Html.None + Html.None).IsNone);
        Assert.True(Html.Text("").IsNone);
    }

    [Fact]
    public void What_shows_the_same_is_equal_however_it_was_made()
    {
        var (pieces, whole) = (Html.Format("<b>{0}</b>", Html.Text("a")), Html.Markup("<b>a</b>"));
        Assert.Equal(whole, pieces);
        Assert.Equal(whole.GetHashCode(), pieces.GetHashCode());
        Assert.NotEqual(whole, Html.Format("<b>{0}</b>", Html.Text("b")));
    }

    /// <summary>As text, and as a page prints it.</summary>
    private static void Holds(string expected, Html html)
    {
        var page = new Utf8Buffer();
        page.Write(html.ToPrint as HtmlPieces ?? new HtmlPieces("{0}", html));
        Assert.Equal(expected, html.ToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(page.Written.Span));
    }

    private static string LetterByLetter(string text)
    {
        var html = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
            html.Append(text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\0' or '\u001F' or '\u007F' or '\u0085' or '\uFDD0' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsSurrogate(text[i]) && !isPair => "\uFFFD",
                var plain => plain.ToString(),
            });
        }

        return html.ToString();
    }
}
