using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;
using Journeys.Testing;

namespace Journeys.Language.Tests.Vocabulary;

/// <summary>What people call things elsewhere is guessed at, and what was declared by it is declared.</summary>
public class KeywordSynonymTests
{
    [Theory]
    [InlineData("en", "customer kim \"Kim\"", "persona")]
    [InlineData("nl", "klant kim \"Kim\"", "persona")]
    [InlineData("da", "kunde kim \"Kim\"", "persona")]
    [InlineData("en", "kpi nps \"NPS\" nps", "metric")]
    public void At_the_top_of_a_file(string language, string statement, string keyword) => Guessed($"# language: {language}\n{statement}\n", keyword);

    [Theory]
    [InlineData("en", "painpoint \"Slow\"", "pain")]
    [InlineData("en", "prio high", "priority")]
    [InlineData("en", "wants \"Know what it costs\"", "need")]
    [InlineData("en", "action \"Looks at shoes\"", "moment")]
    [InlineData("nl", "knelpunt \"Traag\"", "pijnpunt")]
    [InlineData("da", "ønske \"Vide hvad det koster\"", "behov")]
    public void In_a_touchpoint(string language, string statement, string keyword)
    {
        var dialect = Dialect.Of(language)!;
        string Word(string english) => dialect.Keyword(english);
        Guessed($"# language: {language}\n{Word("journey")} j \"J\" {{\n{Word("stage")} decision {{\n{Word("touchpoint")} t \"T\" {{\n{statement}\n}}\n}}\n}}\n", keyword);
    }

    [Fact]
    public void A_customer_is_a_persona_that_is_declared() => Assert.DoesNotContain(
        Found("customer kim \"Kim\"\njourney j \"J\" {\npersona kim\nstage decision { }\n}\n"), finding => finding.Rule.Name == "unknown-reference");

    private static void Guessed(string source, string keyword)
    {
        var finding = Assert.Single(Found(source), finding => finding.Rule.Name == "unknown-keyword");
        Assert.Contains($"did you mean `{keyword}`?", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(keyword, finding.Fixes.First().Edits.Single().NewText);
    }

    private static IEnumerable<Finding> Found(string source) => WorkspaceFolder.Of(("a.journey", source)).Findings;
}
