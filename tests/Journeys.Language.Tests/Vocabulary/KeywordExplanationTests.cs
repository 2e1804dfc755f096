using Journeys.Language.Vocabulary;
using Journeys.Language.Vocabulary.Reference;

namespace Journeys.Language.Tests.Vocabulary;

public class KeywordExplanationTests
{
    [Fact]
    public void Every_keyword_has_a_summary_and_is_explained() =>
        Assert.All(JourneyVocabulary.All, keyword => Assert.Contains(keyword.Summary, Lined(KeywordExplanation.Of(keyword.Word))));

    [Theory]
    [InlineData("contactmoment")]
    [InlineData("contactpunt")]
    [InlineData("kontaktpunkt")]
    public void A_Dutch_or_Danish_word_is_explained_too(string word) => Assert.StartsWith("touchpoint ", KeywordExplanation.Of(word));

    [Fact]
    public void What_is_no_keyword_is_not_explained() => Assert.Null(KeywordExplanation.Of("xylophone"));

    [Theory]
    [InlineData("en", "A contact between customer and brand", "Stands at the top of a file", "What may stand in it: owner,")]
    [InlineData("nl", "Een contact tussen klant en merk", "Staat bovenin een bestand", "Wat erin kan staan: owner,")]
    [InlineData("da", "En kontakt mellem kunde og mærke", "Står øverst i en fil", "Det kan stå i det: owner,")]
    public void It_is_in_the_readers_language(string language, params string[] parts)
    {
        var text = Lined(KeywordExplanation.Of("touchpoint", language));

        Assert.All(parts, part => Assert.Contains(part, text));
    }

    [Fact]
    public void All_that_may_stand_in_a_block_is_listed()
    {
        var text = Lined(KeywordExplanation.Of("touchpoint"));
        var list = text[text.IndexOf("stand in it:", StringComparison.Ordinal)..].Split('.')[0];

        Assert.All(JourneyVocabulary.In(BlockKind.Touchpoint), keyword => Assert.Contains(" " + keyword.Word, list));
    }

    [Fact]
    public void No_line_is_longer_than_a_terminal_shows() => Assert.All(KeywordExplanation.Words, word =>
        Assert.All(KeywordExplanation.Of(word, "nl")!.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' '), line => Assert.InRange(line.Length, 1, 104)));

    private static string Lined(string? text) => text!.Replace("\n  ", " ", StringComparison.Ordinal);
}
