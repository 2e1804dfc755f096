using Journeys.Cli.Hosting;
using Journeys.Cli.Roslyn;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Cli.Tests.TeamRules;

/// <summary>Rules that end their process, or would never end: one finding each, at their class, and the others are heard.</summary>
public sealed class TeamRulesHostTests : IDisposable
{
    private static readonly RoslynLimits Limits = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30), 192L << 20)
    {
        // Long enough that memory is used up first, also where the system takes its time to hand it out.
        StepBehind = note => note.GetProperty("class").GetString() is { Length: > 0 } ? TimeSpan.FromSeconds(4) : TimeSpan.FromSeconds(30),
    };

    private readonly CliRun _run = new();
    private readonly TeamRulesHost _host;
    private Workspace _workspace = Load(RuleSources.Journeys);

    public TeamRulesHostTests() => _host = new TeamRulesHost(_run.Context(TextWriter.Null, TextWriter.Null), Limits);

    /// <summary>What rules do to themselves in their method, and what is said of it.</summary>
    private static readonly (string Body, string Problem)[] Bodies =
    [
        ("while (true) { }", "team-rule-too-slow"),
        ("static int Deep(int number) => number + Deep(number + 1) + 1; _ = Deep(1);", "team-rule-failed"),
        ("var all = new List<object>(); while (true) { all.Add(new int[1000]); }", "team-rule-too-much-memory"),
        ("var text = \"x\"; while (true) { text += text; }", "team-rule-too-much-memory"),
        ("try { while (true) { _ = new byte[int.MaxValue]; } } catch (Exception) { while (true) { } }", "team-rule-too-slow"),
        ("string none = null!; _ = none.Length;", "team-rule-failed"),
    ];

    /// <summary>What keeps a rule from being made at all.</summary>
    private static readonly string[] Members =
    [
        "static Bad() { while (true) { } }",
        "private readonly int _deep = Deep(1); static int Deep(int number) => number + Deep(number + 1) + 1;",
    ];

    public void Dispose()
    {
        _host.Dispose();
        _run.Dispose();
    }

    [Fact]
    public void What_rules_do_to_themselves_is_one_finding_each_and_the_others_are_heard()
    {
        var bad = Bodies.Select((bad, index) =>
            RuleSources.Every($"bad-rule-{index}", $"BAD{index}", $"Bad{index}", "if (touchpoint.Name.Value == \"till\") { " + bad.Body + " }"));

        var verdict = Judge([.. bad, RuleSources.Every()]);

        Assert.Equal(
            Bodies.Select((expected, index) => $"Bad{index} {expected.Problem}"),
            verdict.Problems.Select(problem => $"{problem.Origin.Text} {problem.Rule.Name}").Order(StringComparer.Ordinal));
        Assert.Equal(["my-rule till"], Found(verdict));
        Assert.Equal(Bodies.Length + 1, verdict.Rules.Length);
    }

    [Fact]
    public void Rules_that_cannot_be_made_are_one_finding_each_and_the_others_are_heard()
    {
        var bad = Members.Select((members, index) => RuleSources.Every($"bad-rule-{index}", $"BAD{index}", $"Bad{index}")
            .Replace("public override", members.Replace("Bad()", $"Bad{index}()", StringComparison.Ordinal) + "\n    public override", StringComparison.Ordinal));

        var verdict = Judge([.. bad, RuleSources.Every()]);

        Assert.Equal(["Bad0", "Bad1"], verdict.Problems.Select(problem => problem.Origin.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["my-rule till"], Found(verdict));
    }

    [Fact]
    public void What_ended_its_process_is_not_tried_again_until_the_rules_change()
    {
        var bad = RuleSources.Every("bad-rule", "SHOP002", "Bad", "if (touchpoint.Name.Value.Length > 0) { while (true) { } }");
        var rules = Files(bad, RuleSources.Every());
        Judge(rules);

        Assert.Single(Judge(rules).Problems);
        Assert.Empty(Judge(RuleSources.Every("bad-rule", "SHOP002", "Bad"), RuleSources.Every()).Problems);
    }

    [Fact]
    public void Only_what_has_changed_is_sent_and_places_are_those_of_the_new_text()
    {
        var rules = Files(RuleSources.Every());
        Judge(rules);
        _workspace = _workspace.With(WorkspaceLoader.Read(new SourceText("more.journey", "channel web \"Web\" online\njourney more \"More\" { stage awareness { touchpoint extra \"Extra\" { channel web } } }\n")));
        Assert.Equal(["my-rule extra", "my-rule till"], Found(Judge(rules)));

        _workspace = _workspace.Without("more.journey");
        var verdict = Judge(rules);

        Assert.Equal(["my-rule till"], Found(verdict));
        Assert.Same(_workspace.Files[0].Source, verdict.Findings[0].Origin.Source);
    }

    [Fact]
    public void The_same_rules_and_journeys_give_the_same_findings()
    {
        var one = Judge(RuleSources.Every(), RuleSources.Every("second-rule", "SHOP002", "Second"));
        var two = Judge(RuleSources.Every(), RuleSources.Every("second-rule", "SHOP002", "Second"));

        Assert.Equal(Found(one), Found(two));
        Assert.Equal(2, one.Findings.Length);
    }

    /// <summary>What the process was sent is known of one request at a time: a second asker waits until the first has its answer.</summary>
    [Fact]
    public void Whoever_asks_meanwhile_waits_for_its_turn()
    {
        var (asked, isOverlap) = (0, false);
        var rules = Files(RuleSources.Every());
        TeamRulesHost? host = null;
        var second = new Thread(() => host!.Run(rules, _workspace, MeasuredFigures.None, new Date(2026, 11, 26), CancellationToken.None));
        var inherited = _run.Context(TextWriter.Null, TextWriter.Null);
        host = new TeamRulesHost(
            new CliContext
            {
                In = TextReader.Null,
                Out = TextWriter.Null,
                Error = TextWriter.Null,
                CurrentDirectory = _run.Folder,
                Variable = name =>
                {
                    // The last thing that is looked up before a request is sent.
                    if (name is "XDG_CACHE_HOME" or "LOCALAPPDATA" && Interlocked.Increment(ref asked) == 1)
                    {
                        second.Start();
                        SpinWait.SpinUntil(() => Volatile.Read(ref asked) > 1 || second.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
                        isOverlap = Volatile.Read(ref asked) > 1;
                    }

                    return inherited.Variable(name);
                },
            },
            Limits);

        Assert.Equal(["my-rule till"], Found(host.Run(rules, _workspace, MeasuredFigures.None, new Date(2026, 11, 26), CancellationToken.None)));
        second.Join();
        host.Dispose();

        Assert.Equal((2, false), (asked, isOverlap));
    }

    private static Workspace Load(string text) => WorkspaceLoader.Load([new SourceText("shop.journey", text)]);

    private static IEnumerable<string> Found(TeamVerdict verdict) => verdict.Findings.Select(finding => $"{finding.Rule.Name} {finding.Origin.Text}");

    private static TeamRuleFiles Files(params string[] texts) =>
        new([], [.. texts.Select((text, index) => new SourceText($"rules/Rule{index}.cs", text))]);

    private TeamVerdict Judge(params string[] texts) => Judge(Files(texts));

    private TeamVerdict Judge(TeamRuleFiles files) => _host.Run(files, _workspace, MeasuredFigures.None, new Date(2026, 11, 26), CancellationToken.None);
}
