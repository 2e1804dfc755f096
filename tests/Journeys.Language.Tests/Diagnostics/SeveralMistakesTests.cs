using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Several mistakes on one line are told one by one.</summary>
public class SeveralMistakesTests
{
    [Theory]
    [InlineData("chanel c  critcal first-contact  priority high", "channel c  critical first-contact  priority high")]
    [InlineData("chanel c  critcal first-contact  prioritty high", "channel c  critical first-contact  priority high")]
    [InlineData("channel c  critcal first-contact  neeed \"x\"", "channel c  critical first-contact  need \"x\"")]
    public void Misspelled_keywords_on_one_line_are_each_told_of_and_mended(string statements, string mended)
    {
        var (wrong, right) = (Touchpoint(statements), Touchpoint(mended));
        var errors = Told.Errors(wrong);
        Assert.All(errors, error => Assert.Contains("did you mean", error.Message.English, StringComparison.Ordinal));
        var edits = errors.Select(error => Assert.Single(error.Fixes)).Select(fix => Assert.Single(fix.Edits)).OrderByDescending(edit => edit.Origin.Span.Start);
        var text = edits.Aggregate(wrong, (current, edit) => current.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText));
        Assert.Equal(right, text);
        Assert.Empty(Told.Errors(right));
    }

    [Theory]
    [InlineData("chanel c neeed goed")]
    [InlineData("chanel c d e")]
    [InlineData("need \"a\" becuase \"b\"")]
    [InlineData("nead \"a\" becuase \"b\"")]
    [InlineData("prioritty high becuase \"b\"")]
    [InlineData("satisfaction 3/5 obsrved")]
    [InlineData("feedback survey evry 90d")]
    [InlineData("nead wat goed is")]
    public void What_is_no_statement_behind_another_is_one_mistake(string statement) => Told.Error(Touchpoint(statement));

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
