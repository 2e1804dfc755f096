namespace Journeys.Language.Tests.Diagnostics;

/// <summary>What is said is true of the mistake.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("touchpoint t \"T\" { satisfaction -1/5 }\n", "below zero")]
    [InlineData("touchpoint t \"T\" { satisfaction 6/5 }\n", "more than its scale allows")]
    [InlineData("touchpoint t \"T\" { image \"a.png\" }\n", "what the picture shows")]
    [InlineData("stages standard \"Ours\" { stage one \"One\" }\n", "built in")]
    [InlineData("journey j \"J\" {\n  status draft\n  stage awareness { touchpoint a \"A\" }\n  stage decision { use j.a }\n}\n", "shared")]
    public void The_message_says_what_is_wrong(string text, string part) => Assert.Contains(part, Told.Error(text).Message.English);

    [Fact]
    public void A_sigma_at_the_end_of_a_word_is_the_same_letter() => Assert.Contains(
        Told.Load("team \u03BB\u03BF\u03C2 \"A\"\nteam \u03BB\u03BF\u03C3 \"B\"\n").Findings, finding => finding.Rule.Name == "ambiguous-name");
}
