using Journeys.Language.Text;

namespace Journeys.Language.Tests.Text;

public class NormalFormTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("plain-name", "plain-name", "plain-name")]
    [InlineData("caf\u00E9", "caf\u00E9", "cafe\u0301")]
    [InlineData("k\u00F8b \u00E5", "k\u00F8b \u00E5", "k\u00F8b a\u030A")]
    [InlineData("s\u0307\u0323", "\u1E69", "s\u0323\u0307")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301", "a\u0301\u0301")]
    [InlineData("\u212B", "\u00C5", "A\u030A")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C")]
    [InlineData("\u0301e", "\u0301e", "\u0301e")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\uD558\u11AB", "\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\uD55C\u11AB", "\uD55C\u11AB", "\u1112\u1161\u11AB\u11AB")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165", "\U0001D157\U0001D165")]
    [InlineData("\uFF21", "\uFF21", "\uFF21")]
    public void A_text_is_put_together_and_taken_apart(string text, string composed, string decomposed) =>
        Assert.Equal((composed, decomposed), (NormalForm.Composed(text), NormalForm.Decomposed(text)));

    [Theory]
    [InlineData("\uFB01x", "fix")]
    [InlineData("\uFF41\uFF42", "ab")]
    [InlineData("x\u00B2", "x2")]
    [InlineData("\u017F", "s")]
    [InlineData("\u212A", "K")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\uFF76\uFF9E", "\u30AC")]
    [InlineData("\u1FC1", " \u0308\u0342")]
    public void Another_shape_of_a_letter_becomes_the_plain_one(string text, string expected) =>
        Assert.Equal(expected, NormalForm.Compatible(text));

    [Theory]
    [InlineData("a\uD800")]
    [InlineData("\uDC00\u0301")]
    public void A_lone_surrogate_stays_where_it_is(string text)
    {
        Assert.Equal(text, NormalForm.Composed(text));
        Assert.Equal(text, NormalForm.Decomposed(text));
        Assert.Equal(text, NormalForm.Compatible(text));
    }

    [Fact]
    public void A_text_with_nothing_to_do_is_the_same_string()
    {
        const string text = "running-shoes";

        Assert.Same(text, NormalForm.Composed(text));
        Assert.Same(text, NormalForm.Decomposed(text));
        Assert.Same(text, NormalForm.Compatible(text));
    }

    [Fact]
    public void A_hundred_thousand_marks_on_one_letter_are_put_in_order()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000));

        Assert.Equal("a" + new string('\u0323', 50_000) + new string('\u0301', 50_000), NormalForm.Decomposed(text));
        Assert.Equal("\u1EA1" + new string('\u0323', 49_999) + new string('\u0301', 50_000), NormalForm.Composed(text));
    }
}
