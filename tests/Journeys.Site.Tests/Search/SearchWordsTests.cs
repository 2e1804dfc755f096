using Journeys.Site.Search;

namespace Journeys.Site.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Één-klik aankoop!", "een klik aankoop")]
    [InlineData("Køb løbesko på Æblevej", "kob lobesko pa aeblevej")]
    [InlineData("CAFE\u0301 Straße ſ ĳs", "cafe strasse s ijs")]
    [InlineData("running-shoes.checkout 30 dagen", "running shoes checkout 30 dagen")]
    [InlineData("Größe İstanbul Łódź", "grosse istanbul lodz")]
    [InlineData("Покупка 買い物", "покупка 買い物")]
    [InlineData("👟 – …", "")]
    public void Words_are_small_letters_without_signs(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words(text)));

    [Fact]
    public void A_letter_that_becomes_two_fits_at_the_end_of_a_word() =>
        Assert.Equal(new string('a', SearchWords.Longest - 1) + "s", Words(new string('a', SearchWords.Longest - 1) + "ßb").Single());

    [Fact]
    public void A_word_has_an_end()
    {
        Assert.Equal(SearchWords.Longest, Words(new string('a', 500)).Single().Length);
        Assert.All(Words("a" + string.Concat(Enumerable.Repeat("𝐚", 60))), word => Assert.False(char.IsHighSurrogate(word[^1])));
    }

    [Fact]
    public void A_part_of_a_compound_is_a_word_that_the_site_uses_by_itself()
    {
        var parts = new WordParts(new HashSet<string> { "hardloopschoen", "schoenen", "klantreis", "reis", "oplopen", "open" });
        Assert.Equal(["schoen"], parts.Of("hardloopschoen"));
        Assert.Equal(["reis"], parts.Of("klantreis"));
        Assert.Empty(parts.Of("schoenen"));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        Span<char> room = stackalloc char[SearchWords.Room];
        scoped var rest = text.AsSpan();
        while (SearchWords.Next(ref rest, room) is { IsEmpty: false } word)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
