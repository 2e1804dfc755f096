using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Characters that nobody sees are told of by their number, and never repeated.</summary>
public class InvisibleTests
{
    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u000C')]
    [InlineData('\u000B')]
    [InlineData('\u00AD')]
    public void A_character_that_nobody_sees_has_no_meaning(char invisible)
    {
        var error = Told.Error($"journey a{invisible} \"A\" {{ status draft }}\n");
        var code = $"`U+{(int)invisible:X4}`";
        Assert.All(new[] { error.Message.English, error.Message.Dutch, error.Message.Danish }, words => Assert.StartsWith(code, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("team gr\uFEFFowth \"Growth\"\n", "`grU+FEFFowth`")]
    [InlineData("team gr\u200Bowth \"Growth\"\n", "`grU+200Bowth`")]
    [InlineData("team a \"a\\\u200Bb\"\n", "`\\U+200B`")]
    [InlineData("field x \"X\" number\npersona p \"P\" { field x \"1\u20282\" }\n", "`\"1U+20282\"`")]
    [InlineData("metric m \"M\" \"nps\U000E0041\"\n", "`\"npsU+E0041\"`")]
    public void What_is_quoted_shows_them_by_their_number(string text, string shown)
    {
        var finding = Told.Errors(text).First(error => error.Message.English.Contains('`', StringComparison.Ordinal));
        Assert.Contains(shown, finding.Message.English, StringComparison.Ordinal);
        Assert.Contains(shown, finding.Message.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team a 'a'", "👩\u200D🚒")]
    [InlineData("metric m \"M\" \"X\"", "می\u200Cروم")]
    public void A_joiner_within_what_it_joins_is_shown_as_it_is(string statement, string joined)
    {
        var text = statement.Replace("X", joined, StringComparison.Ordinal).Replace("'a'", $"\"a\" b \"{joined}\"", StringComparison.Ordinal);
        Assert.DoesNotContain("U+", Told.Errors(text + "\n")[0].Message.English, StringComparison.Ordinal);
    }
}
