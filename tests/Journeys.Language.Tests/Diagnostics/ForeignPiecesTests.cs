using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>What other languages and tools put into a file is one error that says what it is.</summary>
public class ForeignPiecesTests
{
    [Theory]
    [InlineData("// why it is so", "# why it is so")]
    [InlineData("/* why */", "# why")]
    [InlineData("/* why\n   it is so */", "# why\n# it is so")]
    [InlineData("<!-- need \"x\" { -->", "# need \"x\" {")]
    [InlineData("need \"x\" // why", "need \"x\" # why")]
    public void A_comment_begins_with_a_hash(string line, string mended)
    {
        var text = Touchpoint(line);
        Assert.Equal(Touchpoint(mended), Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Contains("`#`", Told.Error(text).Message.English);
        Assert.Empty(Told.Errors(Touchpoint(mended)));
    }

    [Fact]
    public void A_statement_behind_a_comment_keeps_its_meaning() =>
        Assert.Equal("x", Told.Load(Touchpoint("/* why */ need \"x\"")).SharedTouchpoints.All.Single().Need.First!.Value);

    [Fact]
    public void An_address_is_no_comment() =>
        Assert.DoesNotContain(Told.Errors(Touchpoint("link https://example.com \"x\"")), error => error.Message.English.Contains('#'));

    [Theory]
    [InlineData("<<<<<<< HEAD\n  need \"a\"\n=======\n  need \"b\"\n  pain \"c\"\n>>>>>>> other\n")]
    [InlineData("<<<<<<< HEAD\n  need \"a\"\n||||||| base\n  need \"0\"\n=======\n  need \"b\"\n>>>>>>> other\n")]
    [InlineData("<<<<<<< HEAD\r\n  need \"a\"\r\n=======\r\n  need \"b\" {\r\n>>>>>>> other\r\n")]
    public void A_merge_conflict_is_one_error(string lines)
    {
        var error = Told.Error("touchpoint t \"T\" {\n" + lines + "}\n");
        Assert.Contains("merge conflict", error.Message.English);
        Assert.Equal(2, error.Origin.Range.Start.Line);
    }

    [Theory]
    [InlineData("need \"Zij zei \"hallo\" tegen mij\"", "need \"Zij zei \\\"hallo\\\" tegen mij\"")]
    [InlineData("need \"Zij zei \"hallo\"\"", "need \"Zij zei \\\"hallo\\\"\"")]
    public void Quotes_within_a_text_are_told_with_how_they_are_written(string statement, string proposed)
    {
        Assert.Equal(Touchpoint(proposed), Told.Mended(Touchpoint(statement), out var kind));
        Assert.Equal(FixKind.Suggestion, kind);
        Assert.Empty(Told.Errors(Touchpoint(proposed)));
    }

    private static string Touchpoint(string line) => "touchpoint t \"T\" {\n  " + line + "\n}\n";
}
