using Journeys.Language.Diagnostics;
using Journeys.Testing;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>One slip of the pen gives one finding, which names what is wrong.</summary>
public class CascadeTests
{
    [Theory]
    [InlineData("journey a \"A\u201D {\n  status draft\n}\n")]
    [InlineData("journey a \"A\u201D { status draft }\n")]
    [InlineData("journey a \"A\u201D { status draft  goal \"G\" }\n")]
    [InlineData("journey a \"A\u201D { status draft  goal \"G\"  title@nl \"T\" }\nworkspace \"W\" { languages en, nl }")]
    public void A_curly_quote_that_closes_a_text_is_named_and_closes_it(string source)
    {
        var workspace = WorkspaceFolder.Of(("a.journey", source));

        var finding = Assert.Single(workspace.Findings);
        Assert.Contains("\"…\u201D", finding.Message.English);
        Assert.Equal("\"A\"", Assert.Single(finding.Fixes).Edits[0].NewText);
        Assert.Equal("A", workspace.Journeys.All[0].Title.Entries[0].Value);
    }

    [Theory]
    [InlineData("journey a \"A \u201Cgood\u201D one\" { status draft }", "A \u201Cgood\u201D one")]
    [InlineData("journey a \"A \u201Egood\u201C one\" { status draft }", "A \u201Egood\u201C one")]
    [InlineData("journey a \"A 5\u201D screen\" { status draft  goal \"G\" }", "A 5\u201D screen")]
    public void Curly_quotes_within_a_text_are_its_own(string source, string title)
    {
        var workspace = WorkspaceFolder.Of(("a.journey", source));

        Assert.Empty(workspace.Findings);
        Assert.Equal(title, workspace.Journeys.All[0].Title.Entries[0].Value);
    }

    [Fact]
    public void A_forbidden_character_behind_the_curly_quote_is_told_once() => Assert.Equal(
        2, WorkspaceFolder.Of(("a.journey", "journey a \"A\u201D { status draft  goal \"G\u202E\" }\n")).Findings.Length);

    [Fact]
    public void A_text_that_quotes_and_is_not_closed_has_no_closing_quote() =>
        Assert.Contains("no closing quote", Assert.Single(WorkspaceFolder.Of(("a.journey", "journey a \"A \u201Cgood\u201D one {\n  status draft\n}\n")).Findings).Message.English);

    [Theory]
    [InlineData("persona a, b, c")]
    [InlineData("persona a b c")]
    public void Names_that_one_line_has_too_many_of_are_not_unused_as_well(string statement)
    {
        var personas = "persona a \"A\"\npersona b \"B\"\npersona c \"C\"\n";

        var findings = WorkspaceFolder.Of(("a.journey", personas + "journey j \"J\" {\n  status draft\n  " + statement + "\n}\n")).Findings;

        Assert.Equal(LanguageRules.SyntaxError, Assert.Single(findings).Rule);
    }
}
