using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Several mistakes on one line are told one by one.</summary>
public class SeveralMistakesTests
{
    [Fact]
    public void Each_bad_escape_of_a_text_is_told_of_and_mended()
    {
        var text = Touchpoint("need \"\\q \\u{110000} \\u{D800} \\u{} \\n\"");
        var errors = Told.Errors(text);
        Assert.Equal(["`\\q`", "`\\u{110000}`", "`\\u{D800}`", "`\\u{}`"], errors.Select(error => error.Message.English.Split(' ')[0]));
        var mended = errors.AsEnumerable().Reverse().Aggregate(text, (current, error) => Told.Apply(current, error.Fixes[0]));
        Assert.Equal(Touchpoint("need \"\\\\q \\\\u{110000} \\\\u{D800} \\\\u{} \\n\""), mended);
        Assert.Empty(Told.Errors(mended));
    }

    [Fact]
    public void Of_very_many_bad_escapes_the_first_are_told_of() =>
        Assert.Equal(8, Told.Errors(Touchpoint("need \"" + string.Concat(Enumerable.Repeat("\\q ", 5000)) + "\"")).Count);

    private static string Touchpoint(string statements) =>
        "channel c \"C\" online\njourney j \"J\" {\n  status draft\n  stage awareness {\n    touchpoint t \"T\" { " + statements + " }\n  }\n}\n";
}
