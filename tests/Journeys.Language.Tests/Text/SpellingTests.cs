using Journeys.Language.Text;

namespace Journeys.Language.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("chanel", "channel")]
    [InlineData("touchpiont", "touchpoint")]
    [InlineData("gaol", "goal")]
    [InlineData("sayz", "says")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_where_one_is_near(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["channel", "touchpoint", "goal", "says", "need"]));

    [Fact]
    public void Of_equally_near_words_the_first_in_order_is_taken_whatever_their_order()
    {
        Assert.Equal("bat", Spelling.Nearest("xat", ["cat", "bat"]));
        Assert.Equal("bat", Spelling.Nearest("xat", ["bat", "cat"]));
    }
}
