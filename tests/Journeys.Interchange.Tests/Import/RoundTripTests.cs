using System.Text;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Drafts;
using Journeys.Interchange.Import.Mermaid;
using Journeys.Interchange.Import.Tables;
using Journeys.Interchange.Writing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;
using Journeys.Testing;
using Journeys.Testing.Hostile;

namespace Journeys.Interchange.Tests.Import;

/// <summary>What <c>export</c> wrote is the same again once it is imported, and checks.</summary>
public sealed class RoundTripTests
{
    private const int Generated = 200;

    private static readonly Date Today = new(2026, 11, 26);

    private static readonly Workspace Sample = WorkspaceLoader.Load(
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "journeys"), "*.journey", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))]);

    private static readonly string[][] Languages = [["en"], ["nl"], ["da"], ["nl", "da", "en"], ["en", "nl"]];

    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    [InlineData("en")]
    public void A_table_of_the_sample_is_the_same_again(string language) => Assert.All(
        from dialect in (CsvDialect[])[CsvDialect.Comma, CsvDialect.Semicolon, CsvDialect.Tab] from isRaw in (bool[])[false, true] select dialect with { IsRaw = isRaw },
        dialect =>
        {
            var (workspace, result) = Table(Sample, language, dialect, isTold: false);

            Assert.Equal(language, workspace.DefaultLanguage);
            Assert.Empty(result.Notes.Select(note => note.English));
        });

    [Fact]
    public void Tables_of_generated_workspaces_are_the_same_again()
    {
        for (ulong seed = 1; seed <= Generated; seed++)
        {
            var languages = Languages[seed % (ulong)Languages.Length];
            var before = WorkspaceLoader.Load(GeneratedWorkspace.Create(1 + (int)(seed % 4), seed, languages));

            Table(before, languages[seed % (ulong)languages.Length], seed % 3 == 0 ? CsvDialect.Semicolon : CsvDialect.Comma);
        }
    }

    [Fact]
    public void Whatever_the_texts_of_a_table_hold_they_are_the_same_again_but_for_blanks_around_them() => Assert.All(
        Payloads.All.Concat(["a; b", "a\\; b\\", "\\", "'=1", "-", "?", "* a", "• b", "none", "a, b (consent)", "x >= 4", "a every b via c", "' =1;'-2\n'@x", "two\n lines;"])
            .Select(JourneyText.Clean)
            .Where(text => text.Length > 0),
        text => Table(WorkspaceLoader.Load([.. SpoiledWorkspace.Of([text], "W", _ => "journeys/a.journey")]), "en", CsvDialect.Comma, hasErrors: true));

    [Fact]
    public void Stages_of_a_team_s_own_stand_in_their_order_under_their_names()
    {
        var before = WorkspaceLoader.Load([new SourceText("a.journey", """
            workspace "W" { languages en }
            stages own "Own" { stage decision "Choose"  stage awareness "Awareness"  stage aware-ness "AWARENESS"  stage orient "Consideration" }
            journey a "A" {
              stages own
              stage decision { touchpoint pay "Pay" { then pay-1 } touchpoint pay1 "Pay!" { } }
              stage awareness { touchpoint pay-1 "pay" { then pay1, b.pay } }
              stage aware-ness { touchpoint x "X" { } }
              stage orient { touchpoint y "X" { } }
            }
            journey b "a" { stage decision { touchpoint pay "Pay" { then a.pay } } }
            """)]);

        Table(before, "en", CsvDialect.Comma);
    }

    [Fact]
    public void Diagrams_of_the_sample_are_the_same_again() => Assert.All(
        from view in Sample.Views from language in Sample.Languages select (view, language), one => Diagram(Sample, one.view, one.language));

    [Fact]
    public void Diagrams_of_generated_workspaces_are_the_same_again()
    {
        for (ulong seed = 1; seed <= Generated; seed++)
        {
            var languages = Languages[seed % (ulong)Languages.Length];
            var before = WorkspaceLoader.Load(GeneratedWorkspace.Create(1, seed, languages));

            Diagram(before, Assert.Single(before.Views), languages[seed % (ulong)languages.Length]);
        }
    }

    [Fact]
    public void Whatever_the_texts_of_a_diagram_hold_they_are_the_same_again() => Assert.All(
        Payloads.All.Concat(["a: 5: b", "section x", "#58;", "&amp; #quot; #x;", "a; b, c", "100 %% of it", "%% satisfaction is not known; the score is the middle"]).Where(text => OneLine.Of(text).Length > 0),
        text =>
        {
            var before = WorkspaceLoader.Load([new SourceText("a.journey", $$"""
                workspace "W" { languages en }
                persona p {{SpoiledWorkspace.Quoted(text)}}
                journey j {{SpoiledWorkspace.Quoted(text)}} { persona p  status draft
                  stage decision {{SpoiledWorkspace.Quoted(text)}} { touchpoint t {{SpoiledWorkspace.Quoted(text)}} { satisfaction 3/5 } touchpoint u "U" { } touchpoint v "V" { emotion -1 } }
                }
                """)]);

            Diagram(before, Assert.Single(before.Views), "en");
        });

    /// <summary>A table there and back. That the second table is the first means that no value was cut, merged or renamed.</summary>
    /// <param name="before">The workspace.</param>
    /// <param name="language">The language of the table.</param>
    /// <param name="dialect">How it is written.</param>
    /// <param name="isTold">Whether the import is told the language.</param>
    /// <param name="hasErrors">Whether the workspace has names of nothing, so that its facts cannot be looked up.</param>
    private static (Workspace Workspace, ImportResult Result) Table(Workspace before, string language, CsvDialect dialect, bool isTold = true, bool hasErrors = false)
    {
        var table = JourneyCsv.Write(before, [.. before.Views], language, dialect);

        var (after, result) = Checked(CsvImport.Import(Encoding.UTF8.GetBytes(table), new ImportOptions("exported.csv") { Language = isTold ? language : null }));

        Assert.Equal(table.Split("\r\n"), JourneyCsv.Write(after, [.. after.Views], language, dialect).Split("\r\n"));
        if (!hasErrors)
        {
            Assert.Equal(before.Views.SelectMany(view => Facts(before, view, language)), after.Views.SelectMany(view => Facts(after, view, language)));
        }

        return (after, result);
    }

    private static IEnumerable<string> Facts(Workspace workspace, EffectiveJourney journey, string language) => journey.Touchpoints.Select(one => string.Join(" | ", (string[])[
        journey.Name.Value,
        Text(workspace, journey.Declaration.Title, language),
        one.Stage.Name.Value,
        Text(workspace, one.Stage.Declaration.Title.IsNone ? one.Stage.Definition!.Title : one.Stage.Declaration.Title, language),
        one.Name.Value,
        Text(workspace, one.Facts.Title, language),
        string.Join(" + ", one.Facts.Channels.Select(name => Text(workspace, workspace.Channels.Find(name)!.Title, language))),
        one.Facts.Priority?.Level.ToString() ?? "",
        one.Facts.Critical is { Kind: not CriticalKind.No } critical ? critical.Kind.ToString() : "",
        one.Facts.Satisfaction?.Score.ToString() ?? "",
        one.Facts.Emotion?.Level.ToString() ?? "",
        string.Join(" + ", workspace.Best(one.Facts.Pains, language).Select(text => text.Value)),
        string.Join(" + ", one.Facts.Then.SelectMany(flow => flow.Targets).Select(target => target.Value))]));

    private static void Diagram(Workspace before, EffectiveJourney journey, string language)
    {
        var diagram = Interchange.Mermaid.MermaidJourney.Write(before, journey, language);
        if (journey.Touchpoints.IsEmpty)
        {
            Assert.Throws<ImportException>(() => MermaidImport.Import(diagram, new ImportOptions("exported.mmd")));
            return;
        }

        var (after, _) = Checked(MermaidImport.Import(diagram, new ImportOptions("exported.mmd") { Language = language }));

        Assert.Equal(diagram, Interchange.Mermaid.MermaidJourney.Write(after, Assert.Single(after.Views), language));
    }

    private static (Workspace Workspace, ImportResult Result) Checked(ImportResult result)
    {
        var (workspace, _) = Imported.Sound(result);
        Assert.DoesNotContain(RuleEngine.Check(workspace, new CheckOptions(Today)).Findings, finding => finding.Severity == Severity.Error);
        return (workspace, result);
    }

    private static string Text(Workspace workspace, LocalizedText text, string language) => JourneyText.Clean(workspace.Best(text, language)?.Value ?? "");
}
