using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Parsing;

/// <summary>Texts that no writer means: each gives one clear finding, or none, in a moment.</summary>
public class HostileTests
{
    private const string Whole = "channel web \"Web\" online\ntouchpoint pay \"Pay\" { channel web }\njourney a \"A\" { stage decision { use pay } }\n";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\r\n")]
    [InlineData("# only a comment")]
    [InlineData(" \t\u00A0 ")]
    public void An_empty_file_says_nothing(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void A_hundred_thousand_open_braces_are_one_finding() =>
        Assert.Equal("too-deep", Assert.Single(Findings(Repeat("{", 100_000))).Rule.Name);

    [Theory]
    [InlineData("touchpoint a \"A\" { ")]
    [InlineData("touchpoint a \"A\" {\n")]
    [InlineData("stage a { ")]
    [InlineData("toucpoint a \"A\" { ")]
    [InlineData("{ stage a { ")]
    [InlineData("{\n{\nstage a {\n")]
    public void A_hundred_thousand_nested_statements_are_one_finding(string statement) =>
        Assert.Equal("too-deep", Assert.Single(Findings(Repeat(statement, 100_000)), finding => finding.Severity == Severity.Error).Rule.Name);

    [Fact]
    public void Nested_blocks_that_are_closed_are_one_finding_too()
    {
        var text = Repeat("journey a \"A\" { status draft stage awareness {\n", 100) + Repeat("}\n}\n", 100);
        var finding = Assert.Single(Findings(text), finding => finding.Severity == Severity.Error);
        Assert.Equal(("too-deep", 33), (finding.Rule.Name, finding.Origin.Range.Start.Line));
    }

    [Fact]
    public void Blocks_that_stand_too_deep_beside_each_other_are_one_finding() =>
        Assert.Equal("too-deep", Assert.Single(Findings(Repeat("{", 64) + "{}\n{}\n{}" + Repeat("}", 64))).Rule.Name);

    [Fact]
    public void A_hundred_thousand_closing_braces_in_a_line_are_one_finding() =>
        Assert.Equal("syntax-error", Assert.Single(Findings(Repeat("}", 100_000))).Rule.Name);

    [Theory]
    [InlineData('a', 50_000_000)]
    [InlineData('é', 50_000_000)]
    [InlineData('7', 50_000_000)]
    [InlineData('"', 1_000_000)]
    [InlineData(',', 1_000_000)]
    [InlineData('@', 1_000_000)]
    public void An_endless_line_is_one_finding(char character, int length) =>
        Assert.Single(Findings(new string(character, length)));

    [Theory]
    [InlineData("\0", "invalid-encoding")]
    [InlineData("\u202E", "invalid-encoding")]
    [InlineData("\u2066", "invalid-encoding")]
    public void A_forbidden_character_costs_one_finding_and_keeps_the_rest(string character, string rule)
    {
        var workspace = Load(Whole.Replace("\"Pay\"", $"\"Pa{character}y\""));
        var finding = Assert.Single(workspace.Findings);
        Assert.Equal(rule, finding.Rule.Name);
        Assert.Equal(2, finding.Origin.Range.Start.Line);
        Assert.Single(workspace.Journeys.All);
        Assert.Single(workspace.SharedTouchpoints.All);
    }

    [Fact]
    public void Names_that_look_alike_are_told_apart_in_words()
    {
        // The second е is a Cyrillic letter.
        var finding = Assert.Single(Findings("team webshop \"A\"\nteam wеbshop \"B\"\n"), finding => finding.Rule.Name == "ambiguous-name");
        Assert.Equal(2, finding.Origin.Range.Start.Line);
        Assert.NotEmpty(finding.Related);
    }

    [Theory]
    [InlineData("pas", "pa\u017F")]
    [InlineData("fix", "\uFB01x")]
    [InlineData("ab", "\uFF41b")]
    [InlineData("strasse", "stra\u00DFe")]
    [InlineData("x\u00DF", "xss")]
    public void Names_in_letters_of_another_shape_look_alike(string name, string other) =>
        Assert.Single(Findings($"team {name} \"A\"\nteam {other} \"B\"\n"), finding => finding.Rule.Name == "ambiguous-name");

    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("k\u00E5l", "ka\u030Al")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    public void Two_spellings_of_a_name_in_Unicode_are_one_name(string name, string other) =>
        Assert.Single(Findings($"team {name} \"A\"\nteam {other} \"B\"\n"), finding => finding.Rule.Name == "duplicate-name");

    [Fact]
    public void An_unclosed_prose_block_is_one_finding_where_it_starts()
    {
        var workspace = Load("persona p \"P\" {\n  about \"\"\"\n  Never closed.\n}\n" + Whole);
        var finding = Assert.Single(workspace.Findings, finding => finding.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal));
        Assert.Equal(2, finding.Origin.Range.Start.Line);
    }

    /// <summary>A brace behind a text without its closing quote closes the block that its line opened, whatever stands before that on the line.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("}")]
    [InlineData("}\n")]
    [InlineData("team b \"B\" { contact \"b\" } ")]
    public void An_unclosed_text_leaves_the_brace_to_its_block(string before)
    {
        var workspace = Load(before + "team a { contact \"mail }\n");
        Assert.Equal("mail", workspace.Teams.All.Single(team => team.Name.Value == "a").Contact!.Value);
    }

    [Fact]
    public void Windows_line_ends_tabs_and_smart_quotes_keep_their_touchpoint()
    {
        var workspace = Load(Whole.Replace("\n", "\r\n").Replace("  ", "\t").Replace("\"Pay\"", "“Pay”"));
        Assert.Equal("syntax-error", Assert.Single(workspace.Findings).Rule.Name);
        Assert.Equal("Pay", Assert.Single(workspace.SharedTouchpoints.All).Title.Entries[0].Value);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static ImmutableArray<Finding> Findings(string text) => Load(text).Findings;

    private static Workspace Load(string text) => WorkspaceLoader.Load([new SourceText("a.journey", text)]);
}
