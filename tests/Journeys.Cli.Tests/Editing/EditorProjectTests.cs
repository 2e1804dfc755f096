using Journeys.Cli.Configuration;
using Journeys.Cli.Editing;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.LanguageServer.Hosting;
using Journeys.Rules;

namespace Journeys.Cli.Tests.Editing;

public sealed class EditorProjectTests : IDisposable
{
    private const string Incomplete = "journey shoes \"Schoenen kopen\" {\n  stage awareness { touchpoint ad \"Ad\" }\n}\n";
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_files_are_those_that_check_takes()
    {
        _run.File("journeys/a.journey", CliRun.Sound).File("elsewhere/b.journey", CliRun.Sound).File("journeys/bin/c.journey", CliRun.Sound);
        Assert.Equal([_run.PathOf("journeys/a.journey")], Project().FindFiles(default).AsEnumerable());
    }

    [Fact]
    public void What_was_traced_is_judged_and_known_by_full_paths()
    {
        _run.File("journeys/a.journey", Incomplete.Replace("\"Ad\" }", "\"Ad\" { code \"Shop.Gone\" } }", StringComparison.Ordinal))
            .File("journeys/trace.json", """{"version":1,"touchpoints":[{"name":"a.b","places":[{"file":"../src/A.cs","line":1,"symbol":"A","tie":"call"}]}],"endpoints":0,"uncovered":[],"gone":[{"code":"Shop.Gone"}]}""");
        var project = Project();
        Assert.Contains(Analyse(project).Findings, finding => finding is { Rule.Name: "untraced-touchpoint", Severity: Severity.Error });
        Assert.Equal(_run.PathOf("src/A.cs"), project.Trace.PlacesOf("a.b")[0].File);

        _run.File("journeys/trace.json", "{}");
        File.SetLastWriteTimeUtc(_run.PathOf("journeys/trace.json"), DateTime.UtcNow.AddMinutes(1));
        Assert.DoesNotContain(Analyse(project).Findings, finding => finding.Rule.Name == "untraced-touchpoint");
    }

    [Fact]
    public void A_rule_that_fails_is_one_finding_and_the_others_run()
    {
        _run.File("a.journey", Incomplete);
        var broken = new BrokenRule();
        var project = new EditorProject(Context(), isWhole: true) { Rules = RuleCatalogue.BuiltIn.Insert(0, broken) };
        var findings = Analyse(project).Findings;
        Assert.Contains("is broken", Assert.Single(findings, finding => finding.Rule == broken.Descriptor).Message.English);
        Assert.Contains(findings, finding => finding.Rule.Name == "missing-stage");
    }

    [Fact]
    public void Severities_come_from_the_settings_beside_the_files_and_the_editor_s_win()
    {
        _run.File("a.journey", Incomplete).File(".editorconfig", "root = true\n[*.journey]\njourneys_rule.missing-stage.severity = off\n");
        Assert.DoesNotContain(Analyse(Project()).Findings, finding => finding.Rule.Name == "missing-stage");
        Assert.Contains(Analyse(Project(), Severity.Info).Findings, finding => finding is { Rule.Name: "missing-stage", Severity: Severity.Info });
    }

    [Fact]
    public void Settings_that_change_while_they_are_read_are_read_again()
    {
        _run.File("a.journey", Incomplete).File(".editorconfig", "root = true\n");
        EditorProject project = null!;
        var isFirst = true;
        project = new EditorProject(Context(), isWhole: true)
        {
            ReadSettings = (context, book, files) =>
            {
                var read = SeveritySettings.Load(context, book, files);
                if (isFirst)
                {
                    isFirst = false;
                    _run.File(".editorconfig", "root = true\n[*.journey]\njourneys_rule.missing-stage.severity = off\n");
                    project.ForgetSettings();
                }

                return read;
            },
        };

        Assert.Contains(Analyse(project).Findings, finding => finding.Rule.Name == "missing-stage");
        Assert.DoesNotContain(Analyse(project).Findings, finding => finding.Rule.Name == "missing-stage");
    }

    [Fact]
    public void A_mistake_in_the_settings_is_told_and_the_rules_run()
    {
        _run.File("a.journey", Incomplete).File(".editorconfig", "root = true\n[*.journey]\njourneys_rule.no-such-rule.severity = off\n");
        var result = Analyse(Project());
        Assert.Contains("no-such-rule", result.Notice);
        Assert.Contains(result.Findings, finding => finding.Rule.Name == "missing-stage");
    }

    [Fact]
    public void The_map_needs_nothing_beside_itself()
    {
        _run.File("a.journey", Incomplete);
        var project = Project();
        var page = project.Preview(Analyse(project), "shoes", "en")!;
        Assert.Contains("<style>", page);
        Assert.Contains("Schoenen kopen", page);
        Assert.DoesNotContain("<link", page);
        Assert.Null(project.Preview(Analyse(project), "no-such-journey", "en"));
    }

    [Fact]
    public void A_team_s_rules_answer_later_and_what_they_found_moves_with_the_text()
    {
        _run.File("journeys/shop.journey", TeamRules.RuleSources.Journeys).File("journeys/rules/Mine.cs", TeamRules.RuleSources.Every());
        using var project = new EditorProject(Context(), isWhole: true, trustsTeamRules: true);
        using var answered = new SemaphoreSlim(0);
        project.WhenReconsidered(() => answered.Release());

        var first = Analyse(project);
        Assert.DoesNotContain(first.Findings, finding => finding.Rule.Name == "my-rule");
        Assert.Empty(project.OwnRules);
        Assert.True(answered.Wait(TimeSpan.FromMinutes(2)));

        var second = Analyse(project);
        Assert.Equal("till", Assert.Single(second.Findings, finding => finding.Rule.Name == "my-rule").Origin.Text);
        Assert.Equal("my-rule", Assert.Single(project.OwnRules).Name);

        // Somebody types above it: the finding is there at once, in its new place, and no process was asked.
        var edited = WorkspaceLoader.Read(new Language.Text.SourceText("shop.journey", "# One more line\n" + TeamRules.RuleSources.Journeys));
        var atOnce = project.AnalyseFile(second.Workspace.With(edited), second, "shop.journey")!.Value;
        Assert.Equal(("till", 7), Assert.Single(atOnce, finding => finding.Rule.Name == "my-rule") is var moved ? (moved.Origin.Text, moved.Origin.Range.Start.Line) : default);
    }

    [Fact]
    public void A_team_s_rules_are_known_by_name_where_they_do_not_run()
    {
        _run.File("journeys/rules/Mine.cs", TeamRules.RuleSources.Every())
            .File("journeys/shop.journey", TeamRules.RuleSources.Journeys.Replace("channel shop }", "channel shop  allow my-rule because \"Fine\" }", StringComparison.Ordinal));
        using var project = new EditorProject(Context(), isWhole: true);

        Assert.Empty(Analyse(project).Findings);
    }

    private Cli.Hosting.CliContext Context() => _run.Context(TextWriter.Null, TextWriter.Null);

    private EditorProject Project() => new(Context(), isWhole: true);

    private static AnalysisResult Analyse(EditorProject project, Severity? severity = null)
    {
        var workspace = Workspace.Link(project.FindFiles(default).Select(path => WorkspaceLoader.Read(project.Read(path, Path.GetFileName(path)))));
        return project.Analyse(new AnalysisRequest(workspace, null, [], rule => rule.Name == "missing-stage" ? severity : null), default);
    }

    private sealed class BrokenRule() : Rule(new RuleDescriptor("JRN9999", "broken-rule", Severity.Warning, "Broken", "Broken", "", ""))
    {
        public override void CheckWorkspace(Workspace workspace, RuleContext context) => throw new InvalidOperationException("is broken");
    }
}
