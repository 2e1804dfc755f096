using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Texts and words where a name or a choice belongs, and texts without the word before them.</summary>
public class QuotedNameTests
{
    [Theory]
    [InlineData("priority \"high\"", "priority high", FixKind.Always)]
    [InlineData("priority \"High\" because \"First\"", "priority high because \"First\"", FixKind.Always)]
    [InlineData("critical \"first contact\"", "critical first-contact", FixKind.Always)]
    [InlineData("critical \"first-contct\"", "critical first-contact", FixKind.Suggestion)]
    [InlineData("says \"soon-there\"", "says soon-there", FixKind.Always)]
    [InlineData("channel \"web\"", "channel web", FixKind.Suggestion)]
    public void A_name_or_choice_stands_without_quotes(string statement, string mended, FixKind expected)
    {
        AssertMended(Touchpoint(statement), Touchpoint(mended), expected);
        Assert.Contains("without quotes", Told.Error(Touchpoint(statement)).Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touchpoint \"Poster at the stop\" { }\n", "touchpoint poster-at-the-stop \"Poster at the stop\" { }\n")]
    [InlineData("journey j \"J\" { status draft  stage \"Awareness\" { } }\n", "journey j \"J\" { status draft  stage awareness \"Awareness\" { } }\n")]
    [InlineData("channel \"Shop\" offline\n", "channel shop \"Shop\" offline\n")]
    public void A_title_without_its_name_gets_one(string text, string mended) => AssertMended(text, mended, FixKind.Suggestion);

    [Theory]
    [InlineData("says \"Ordered today, delivered within 2 days\"")]
    [InlineData("says Ordered today, delivered within 2 days")]
    [InlineData("channel The web site of our shop")]
    [InlineData("channel \"The web site of our shop\"")]
    public void A_sentence_is_no_name_and_none_is_made_of_it(string statement)
    {
        var error = Told.Error(Touchpoint(statement));
        Assert.Empty(error.Fixes);
        Assert.All(Phrase.Languages, language => Assert.Contains("`", error.Message.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void A_few_words_may_be_a_name() =>
        AssertMended(Touchpoint("owner Shop team"), Touchpoint("owner shop-team"), FixKind.Suggestion);

    [Theory]
    [InlineData("skip decision \"Elsewhere\"", "skip decision because \"Elsewhere\"")]
    [InlineData("skip decision since \"Elsewhere\"", "skip decision because \"Elsewhere\"")]
    public void A_reason_gets_the_word_before_it(string statement, string mended) =>
        AssertMended("journey j \"J\" {\n  status draft\n  " + statement + "\n}\n", "journey j \"J\" {\n  status draft\n  " + mended + "\n}\n", FixKind.Always);

    [Theory]
    [InlineData("then t if \"She doubts\"", "then t when \"She doubts\"")]
    [InlineData("then t \"She doubts\"", "then t when \"She doubts\"")]
    [InlineData("priority high since \"First\"", "priority high because \"First\"")]
    [InlineData("priority high \"First\"", "priority high because \"First\"")]
    [InlineData("feedback survey every 90d through \"Post\"", "feedback survey every 90d via \"Post\"")]
    public void So_does_any_text_that_only_one_word_may_stand_before(string statement, string mended) =>
        AssertMended(Touchpoint(statement), Touchpoint(mended), FixKind.Always);

    [Fact]
    public void In_the_words_of_the_file() => Assert.Equal(
        "# language: nl\nklantreis j \"J\" {\n  status concept\n  overslaan decision omdat \"Elders\"\n}\n",
        Told.Mended("# language: nl\nklantreis j \"J\" {\n  status concept\n  overslaan decision \"Elders\"\n}\n", out _));

    private static void AssertMended(string text, string expected, FixKind expectedKind)
    {
        Assert.Equal(expected, Told.Mended(text, out var kind));
        Assert.Equal(expectedKind, kind);
        Assert.Empty(Told.Errors(expected));
    }

    private static string Touchpoint(string statement) =>
        "channel web \"W\" online\nmessage soon-there \"S\" { }\nteam shop-team \"S\"\ntouchpoint t \"T\" {\n  " + statement + "\n}\n";
}
