using System.Globalization;
using System.Text.RegularExpressions;
using Journeys.Interchange.Mermaid;
using Journeys.Interchange.Writing;
using Journeys.Testing.Hostile;

namespace Journeys.Interchange.Tests.Mermaid;

public partial class MermaidTextTests
{
    [Theory]
    [InlineData("Pay at once", "Pay at once")]
    [InlineData("Now: pay", "Now#58; pay")]
    [InlineData("a; b, c", "a#59; b#44; c")]
    [InlineData("#1 & <b>", "#35;1 #38; #60;b#62;")]
    [InlineData("#58;", "#35;58#59;")]
    [InlineData("100% wool", "100#37; wool")]
    [InlineData("%s: 5", "#37;s#58; 5")]
    [InlineData("%%{init: {}}%%", "#37;#37;{init#58; {}}#37;#37;")]
    [InlineData("two\n  section three\r\nx", "two section three x")]
    [InlineData("\u2028a\u0085b\u000B", "a b")]
    [InlineData("a\u001b[31m\u202Eb", "a\uFFFD[31m\uFFFDb")]
    [InlineData("\"so\" 'it' `is` \\n", "\"so\" 'it' `is` \\n")]
    [InlineData(" \t", "name")]
    [InlineData("", "?", "")]
    [InlineData("\uFEFF", "name")]
    public void Signs_of_the_diagram_are_codes(string text, string expected, string name = "name") => Assert.Equal(expected, MermaidText.Escape(text, name));

    [Theory]
    [InlineData("Journey planner", "#74;ourney planner")]
    [InlineData("title of it", "#116;itle of it")]
    [InlineData("SECTION 2", "#83;ECTION 2")]
    [InlineData("accTitle", "#97;ccTitle")]
    [InlineData("accDescr {", "#97;ccDescr {")]
    [InlineData("My journey", "My journey")]
    [InlineData(" ", "#116;itle", "title")]
    public void A_task_begins_with_no_keyword(string text, string expected, string name = "name") => Assert.Equal(expected, MermaidText.EscapeFirst(text, name));

    /// <summary>Mermaid's own lexer ends a name at these signs, and looks for directives and HTML before it.</summary>
    [Fact]
    public void Whatever_is_written_stays_one_name_and_no_letter_is_lost() => Assert.All(
        [.. Payloads.All, "half \ud800 a pair"],
        text =>
        {
            var escaped = MermaidText.EscapeFirst(text, "name");
            var bare = EntityCode().Replace(escaped, "");

            Assert.False(bare.AsSpan().ContainsAny(":;#<>&%\r\n".AsSpan()), escaped);
            Assert.Equal(
                OneLine.Of(text) is { Length: > 0 } line ? line : "name",
                EntityCode().Replace(escaped, code => ((char)int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture)).ToString()));
        });

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex EntityCode();
}
