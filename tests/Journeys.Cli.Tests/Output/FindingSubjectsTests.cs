using Journeys.Cli.Output;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Output;

/// <summary>What a finding is about stays the same where only the writing changes.</summary>
public class FindingSubjectsTests
{
    [Theory]
    [InlineData("journey [|a|] \"A\" was b { }", "journey a")]
    [InlineData("journey [|a \"A\" was b|] { }", "journey a \"A\"")]
    [InlineData("journey a \"A\" was [|b|] { }", "journey a \"A\" was b")]
    [InlineData("# language: nl\nklantreis [|a|]\n", "journey a")]
    [InlineData("# language: nl\nklantreis a \"A\" {\n fase awareness { contactmoment hoog \"H\" { prioriteit [|hoog|] omdat \"hoog\" } } }", "priority high")]
    [InlineData("# language: nl\nklantreis a \"A\" {\n fase awareness { contactmoment [|hoog|] \"H\" { } } }", "touchpoint hoog")]
    [InlineData("# language: nl\nklantreis a \"A\" { fase awareness { contactmoment x \"X\" { prioriteit hoog omdat [|\"hoog\"|] } } }", "priority high because \"hoog\"")]
    [InlineData("workspace \"W\" { languages en,\n   nl , [|da|] }", "languages en, nl, da")]
    [InlineData("team a \"A\" { about@nl \"The [|second|] word\" }", "about@nl \"The second")]
    [InlineData("team a \"A\" { about \"\"\"\n      One\n        [|two|]\n    \"\"\" }", "about \"\"\" One two")]
    [InlineData("naem [|x|]\n", "naem x")]
    [InlineData("[||]journey a \"A\" { }", "")]
    [InlineData("# only a [|comment|]\n", "# only a comment")]
    public void It_is_the_statement_up_to_the_end_of_the_place(string marked, string expected) =>
        Assert.Equal(expected, new FindingSubjects().Of(Made.Finding(marked)));

    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void Neither_the_language_of_keywords_nor_layout_changes_what_the_findings_of_a_workspace_are_about(string language)
    {
        var random = new SeededRandom(3);
        var sources = GeneratedWorkspace.Create(12, 7, "nl", "da", "en").Select(source => new SourceText(source.Path, Untidy(source.Content, random))).ToList();
        var translated = sources.Select(source => new SourceText(source.Path, Formatter.Format(SyntaxTree.Parse(source), Dialect.Of(language)).Text)).ToList();

        var before = Subjects(sources);

        Assert.True(before.Count > 50);
        Assert.Equal(before, Subjects(translated));
    }

    [Fact]
    public void Many_findings_in_one_long_line_cost_no_more_than_as_many_in_lines()
    {
        var names = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"x{i}"));
        var source = new SourceText("a.journey", $"journey a \"A\" {{ tags {names} }}\n");
        var subjects = new FindingSubjects();
        var finding = Made.Finding("[|x|]");

        for (var at = 25; at < source.Content.Length - 10; at += 7)
        {
            Assert.InRange(subjects.Of(finding with { Origin = new Origin(source, new TextSpan(at, 3)) }).Length, 1, 200);
        }
    }

    private static List<string> Subjects(IEnumerable<SourceText> sources)
    {
        var workspace = WorkspaceLoader.Load([.. sources]);
        var subjects = new FindingSubjects();
        return
        [
            .. RuleEngine.Check(workspace, [], new CheckOptions(new Date(2026, 10, 1))).Findings
                .Select(finding => $"{finding.Origin.File} {finding.Rule.Name} {subjects.Of(finding)}")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Blanks before and behind the lines, and some lines put apart.</summary>
    private static string Untidy(string text, SeededRandom random) => string.Join('\n', text.Split('\n').Select(line =>
        new string(' ', random.Next(4)) + (random.Next(3) == 0 && !line.Contains('"', StringComparison.Ordinal) ? line.Replace(" {", "   {\n", StringComparison.Ordinal) : line)));
}
