using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Engine;

/// <summary>A check that builds on an earlier one says the same as one from scratch, whatever was edited in between.</summary>
public class CheckSessionTests
{
    [Theory]
    [InlineData("journeys", 1)]
    [InlineData("tests/Journeys.Testing/Workspaces/findings", 2)]
    [InlineData("tests/Journeys.Rules.Tests/Corpus/gym", 3)]
    public void After_any_edits_the_result_is_that_of_a_check_from_scratch(string folder, int seed)
    {
        var workspace = WorkspaceFolder.Load(RepositoryRoot.Combine(folder));
        var original = workspace;
        var session = CheckSession.Start(workspace, Judged.Options);
        var random = new SeededRandom((ulong)seed);
        for (var round = 0; round < 60; round++)
        {
            workspace = Edited(workspace, original, random, round);
            if (random.Next(3) > 0)
            {
                // Some workspaces in between are never checked, as when somebody types fast.
                continue;
            }

            session = session.Next(workspace);
            Assert.Equal(Shown(RuleEngine.Check(Fresh(workspace), Judged.Options)), Shown(session.Result));
        }
    }

    [Fact]
    public void A_journey_that_nothing_changed_is_not_judged_again()
    {
        var rule = new Counting();
        var options = Judged.Options with { Rules = [rule] };
        var session = CheckSession.Start(WorkspaceFolder.Load(RepositoryRoot.Combine("journeys")), options);
        var before = rule.Judged;
        var file = session.Workspace.File(session.Workspace.Journeys.All[0].Origin.File)!;
        _ = session.Next(session.Workspace.With(Read(file.Source.Path, file.Source.Content + "\n# Nothing\n")));
        Assert.Equal(session.Workspace.Journeys.All.Length, before);
        Assert.Equal(before + file.Journeys.Length, rule.Judged);
    }

    [Fact]
    public void A_session_that_rests_says_the_same_and_keeps_no_views()
    {
        var session = CheckSession.Start(WorkspaceFolder.Load(RepositoryRoot.Combine("journeys")), Judged.Options);
        var journey = session.Workspace.Journeys.All[0];
        var view = session.Workspace.View(journey);
        session.Rest();

        Assert.NotSame(view, session.Workspace.View(journey));
        Assert.Same(session.Workspace.View(journey), session.Workspace.Views[0]);
        Assert.Equal(Shown(RuleEngine.Check(Fresh(session.Workspace), Judged.Options)), Shown(session.Next(session.Workspace).Result));
    }

    [Fact]
    public void One_file_is_judged_at_once_and_what_needs_the_others_moves_along()
    {
        var session = CheckSession.Start(
            WorkspaceFolder.Load(RepositoryRoot.Combine("tests/Journeys.Testing/Workspaces/findings")), Judged.Options);
        foreach (var file in session.Workspace.Files)
        {
            var path = file.Source.Path;
            var edited = session.Workspace.With(Read(path, "# Above\n" + file.Source.Content));
            var whole = session.Next(edited).Result.Findings.Where(finding => finding.Origin.File == path);
            Assert.Equal(whole.Select(Shown).Order(StringComparer.Ordinal), session.CheckFile(edited, path).Select(Shown).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_new_mistake_in_one_file_is_told_at_once()
    {
        var session = CheckSession.Start(WorkspaceFolder.Load(RepositoryRoot.Combine("journeys")), Judged.Options);
        const string path = "running-shoes.journey";
        var content = session.Workspace.File(path)!.Source.Content;
        var edited = session.Workspace.With(Read(path, content.Replace("skip ", "skp ", StringComparison.Ordinal).Replace("channel ", "chanel ", StringComparison.Ordinal)));
        Assert.Contains(session.CheckFile(edited, path), finding => finding.Rule.Name == "unknown-keyword");
    }

    [Fact]
    public void A_file_that_went_takes_its_findings_with_it()
    {
        var session = CheckSession.Start(
            WorkspaceFolder.Load(RepositoryRoot.Combine("tests/Journeys.Testing/Workspaces/findings")), Judged.Options);
        var path = session.Workspace.Files[^1].Source.Path;
        var without = session.Workspace.Without(path);
        Assert.DoesNotContain(session.Next(without).Result.Findings, finding => finding.Origin.File == path);
        Assert.Empty(session.CheckFile(without, path));
        Assert.Same(without, without.Without(path));
    }

    [Fact]
    public void A_check_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var workspace = WorkspaceFolder.Load(RepositoryRoot.Combine("journeys"));
        Assert.ThrowsAny<OperationCanceledException>(() => CheckSession.Start(workspace, Judged.Options, ended.Token));
    }

    private static Workspace Edited(Workspace workspace, Workspace original, SeededRandom random, int round)
    {
        var file = original.Files[random.Next(original.Files.Length)].Source;
        return random.Next(10) switch
        {
            0 => workspace.Without(file.Path),
            1 => workspace.With(Read(file.Path, file.Content)),
            2 => workspace.With(Read(file.Path, string.Join('\n', file.Content.Split('\n').Where(_ => random.Next(20) > 0)))),
            3 => workspace.With(Read($"new-{round}.journey", file.Content)),
            _ => workspace.With(Read(file.Path, RandomEdits.Of(file.Content, 1, (ulong)round).First())),
        };
    }

    private static FileModel Read(string path, string content) => WorkspaceLoader.Read(new SourceText(path, content));

    private static Workspace Fresh(Workspace workspace) => WorkspaceLoader.Load([.. workspace.Files.Select(file => file.Source)]);

    private static string Shown(CheckResult result) => string.Join('\n', result.Findings.Select(Shown))
        + "\naccepted\n" + string.Join('\n', result.Accepted.Select(accepted => Shown(accepted.Finding)));

    private static string Shown(Finding finding) => string.Join(
        " | ",
        finding.Origin.File,
        finding.Origin.Range,
        finding.Rule.Id,
        finding.Severity,
        finding.Message.English,
        string.Join("; ", finding.Related.Select(related => related.Origin.File + related.Origin.Range)),
        string.Join("; ", finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Origin.Range + edit.NewText)));

    private sealed class Counting() : Language.Rules.Rule(new RuleDescriptor(
        "TST0001", "counting", Severity.Info, new("t", "t", "t"), new("w", "w", "w"), "", ""))
    {
        private int _judged;

        public int Judged => _judged;

        public override void CheckJourney(EffectiveJourney journey, Language.Rules.RuleContext context) => Interlocked.Increment(ref _judged);
    }
}
