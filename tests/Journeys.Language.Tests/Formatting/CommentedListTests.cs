using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Tests.Formatting;

/// <summary>A list with comments in it keeps its lines and gets the indentation of its block.</summary>
public class CommentedListTests
{
    [Theory]
    [InlineData("touchpoint x \"X\" {\nchannel   c,\n d, # why d\n e\nneed \"N\"\n}\n", "touchpoint x \"X\" {\n  channel c,\n    d,  # why d\n    e\n  need \"N\"\n}\n")]
    [InlineData("touchpoint x \"X\" {\n    channel c ,d, # why d\n\n\n# why e\ne # behind\n}\n", "touchpoint x \"X\" {\n  channel c, d,  # why d\n    # why e\n    e  # behind\n}\n")]
    [InlineData("claim c \"C\" {\n\twatch \"a\",# one\r\n\"b\"\r\n}\n", "claim c \"C\" {\n  watch \"a\",  # one\n    \"b\"\n}\n")]
    [InlineData("touchpoint x \"X\" {\nthen a, # one\nb when \"W\" …\n}\n", "touchpoint x \"X\" {\n  then a,  # one\n    b when \"W\"  …\n}\n")]
    public void Its_lines_are_laid_out(string text, string expected)
    {
        Assert.Equal(expected, Format(text));
        Assert.Equal(expected, Format(expected));
    }

    [Fact]
    public void Its_words_are_translated() => Assert.Equal(
        "# language: nl\ncontactmoment x \"X\" {\n  daarna a,  # one\n    b als \"W\"\n}\n",
        Format("touchpoint x \"X\" {\nthen a, # one\nb when \"W\"\n}\n", Dialect.Of("nl")));

    private static string Format(string text, Dialect? dialect = null)
    {
        var result = Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", text)), dialect);
        Assert.False(result.IsRefused, "refused:\n" + text);
        return result.Text;
    }
}
