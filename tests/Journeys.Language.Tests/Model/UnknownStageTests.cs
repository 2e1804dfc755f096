using Journeys.Language.Diagnostics;
using Journeys.Testing;

namespace Journeys.Language.Tests.Model;

public class UnknownStageTests
{
    [Fact]
    public void One_who_needs_other_stages_reads_how_to_declare_them()
    {
        var message = Message("journey a \"A\" { stage diagnose { } }");

        Assert.Contains("There is no stage `diagnose`", message.English);
        Assert.Contains("A `stages NAME { … }` block declares stages of your own", message.English);
        Assert.Contains("Een blok `stages NAME { … }` legt eigen fasen vast", message.Dutch);
        Assert.Contains("En blok `stages NAME { … }` opretter egne faser", message.Danish);
    }

    [Fact]
    public void One_who_has_stages_of_ones_own_reads_which_there_are()
    {
        var message = Message("stages service \"Service\" { stage ask \"Ask\" }\njourney a \"A\" { stages service  stage diagnose { } }").English;

        Assert.Contains("The stages of this model are ask.", message);
        Assert.DoesNotContain("NAME", message);
    }

    [Theory]
    [InlineData("# language: nl\nklantreis a \"A\" { fase beslissing { } }", "decision")]
    [InlineData("# language: nl\nklantreis a \"A\" { fase na-aankoop { } }", "post-purchase")]
    [InlineData("# language: da\nkunderejse a \"A\" { fase efter-køb { } }", "post-purchase")]
    [InlineData("# language: da\nkunderejse a \"A\" { fase beslutning { } }", "decision")]
    public void The_title_of_a_stage_leads_to_its_name(string source, string name) =>
        Assert.Contains($"did you mean `{name}`?", Message(source).English);

    [Theory]
    [InlineData("stage beslissing { }", FixKind.Always)]
    [InlineData("skip beslissing because \"x\"", FixKind.Always)]
    [InlineData("stage decsion { }", FixKind.Suggestion)]
    [InlineData("stage decision { }  stage beslissing { }", FixKind.Suggestion)]
    public void A_title_is_mended_unasked_where_the_stage_is_not_there_yet(string stages, FixKind expected)
    {
        var findings = WorkspaceFolder.Of(("a.journey", "journey a \"A\" { status draft  " + stages + " }")).Findings;
        Assert.Equal(expected, Assert.Single(findings, finding => finding.Rule == LanguageRules.UnknownReference).Fixes.Single().Kind);
    }

    [Theory]
    [InlineData("metric nps", "`metric nps \"…\" nps`")]
    [InlineData("metric happy", "`metric happy \"…\" score`")]
    [InlineData("channel web", "`channel web \"…\" online`")]
    public void What_is_unknown_is_told_with_a_whole_declaration(string use, string declaration)
    {
        var text = "touchpoint t \"T\" { " + use + " }\n";
        Assert.Contains(declaration, Message(text).English);
        Assert.DoesNotContain(
            WorkspaceFolder.Of(("a.journey", text + declaration.Trim('`') + "\n")).Findings, finding => finding.Severity == Severity.Error);
    }

    private static Phrase Message(string source) =>
        Assert.Single(WorkspaceFolder.Of(("a.journey", source)).Findings, finding => finding.Rule == LanguageRules.UnknownReference).Message;
}
