using Journeys.Rules.Configuration;

namespace Journeys.Rules.Tests.Configuration;

public sealed class EditorConfigParserTests
{
    private static EditorConfigFile Parse(string text) => EditorConfigParser.Parse("/w", ".editorconfig", text);

    [Fact]
    public void Reads_sections_properties_and_comments()
    {
        var file = Parse("""
            # a comment
            ; another
            Root = TRUE

            [*.journey]
            Indent_Size=2   # behind a value
            key = a;b#c
            [*.md]
            x : y
            """);

        Assert.True(file.IsRoot);
        Assert.Equal(
            [("indent_size", "2", 6), ("key", "a;b#c", 7)],
            file.Sections[0].Properties.Select(property => (property.Key, property.Value, property.Line)));
        Assert.Equal("y", Assert.Single(file.Sections[1].Properties).Value);
    }

    [Theory]
    [InlineData("[*]\nroot = true\n")]
    [InlineData("root = false\n")]
    [InlineData("")]
    public void Is_root_only_where_its_preamble_says_so(string text) => Assert.False(Parse(text).IsRoot);

    [Theory]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("=")]
    [InlineData("= x")]
    [InlineData("no sign")]
    [InlineData("\0\u202E[*")]
    public void Passes_over_what_it_does_not_understand(string text) => Assert.Empty(Parse(text).Sections);

    [Fact]
    public void Reads_every_kind_of_line_end_and_a_byte_order_mark()
    {
        var file = Parse("\uFEFFroot=true\r\n[*]\r\na=1\r[b]\nc=2");

        Assert.True(file.IsRoot);
        Assert.Equal(2, file.Sections.Length);
    }
}
