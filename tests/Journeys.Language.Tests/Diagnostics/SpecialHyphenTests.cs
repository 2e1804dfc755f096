using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>The hyphens and dashes of word processors within names and choices.</summary>
public class SpecialHyphenTests
{
    [Theory]
    [InlineData("critical first\u2011contact", "critical first-contact", "U+2011")]
    [InlineData("personalised with \"x\" basis legal\u2010obligation", "personalised with \"x\" basis legal-obligation", "U+2010")]
    [InlineData("channel web\u2013shop", "channel web-shop", "U+2013")]
    [InlineData("says try\u2013at\u2014ease", "says try-at-ease", "U+2013")]
    public void They_are_named_and_mended(string statement, string mended, string sign)
    {
        var text = Touchpoint(statement);
        Assert.Equal(Touchpoint(mended), Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.All(Phrase.Languages, language => Assert.Contains(sign, Told.Error(text).Message.In(language), StringComparison.Ordinal));
        Assert.Empty(Told.Errors(Touchpoint(mended)));
    }

    [Fact]
    public void They_are_in_a_declared_name_too() =>
        Assert.Equal("touchpoint product-page \"P\" { }\n", Told.Mended("touchpoint product\u2011page \"P\" { }\n", out _));

    [Fact]
    public void Within_words_without_quotes_they_are_as_written() =>
        Assert.Equal(Touchpoint("need \"A dash\u2014here\""), Told.Mended(Touchpoint("need A dash\u2014here"), out _));

    private static string Touchpoint(string statement) =>
        "channel web-shop \"W\" online\nmessage try-at-ease \"T\" { }\ntouchpoint t \"T\" {\n  " + statement + "\n}\n";
}
