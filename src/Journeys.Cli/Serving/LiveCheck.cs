using System.Collections.Immutable;
using System.Diagnostics;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Serving;

/// <summary>
/// The check of what is served. What one edit does to the findings of its own files is known at once; what it does to those of others, when
/// everything that it may concern is judged again.
/// </summary>
/// <param name="today">The day that counts as today.</param>
internal sealed class LiveCheck(Date today)
{
    /// <summary>A check that took no longer is waited for; nobody sees that.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(40);

    /// <summary>
    /// From more files than this on, no check is waited for: what one took says little of the next, which may concern many more of them.
    /// </summary>
    private const int Small = 64;

    /// <summary>Of more files than this, looking at each by itself is no quicker than looking at all.</summary>
    private const int MostFiles = 8;

    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);

    private CheckSession? _session;
    private ProjectState? _checked;
    private TeamVerdict _verdict = TeamVerdict.None;
    private TimeSpan _took;

    /// <summary>The last whole check; null where there was none yet.</summary>
    public CheckReport? Report { get; private set; }

    /// <summary>Whether the findings are known soon enough to wait for them.</summary>
    /// <param name="state">What is to be judged.</param>
    /// <param name="touched">The files that changed since the last whole check.</param>
    public bool IsShort(ProjectState state, IReadOnlyCollection<string> touched) =>
        Report is null || touched.Count > MostFiles || (state.Workspace.Files.Length <= Small && _took <= Short);

    /// <summary>Judges everything that an edit may concern, without keeping the result.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public LiveCheckResult Run(ProjectState state, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var verdict = state.Team.Judge(state.Workspace, state.Measures, today, cancellation);
        var ground = Ground(state, verdict);
        var options = ground.Options();

        // What the team's rules find is another list each time, which a check does not take from the one before.
        var session = _session is { } before && verdict.Rules.IsEmpty && _verdict.Rules.IsEmpty && _checked!.HasGroundOf(state)
            ? before.Next(state.Workspace, cancellation)
            : CheckSession.Start(state.Workspace, options, cancellation);
        session.ForgetTexts();
        var report = ground.Report(state.Workspace, ReadingProblems.Add(session.Result, state.ReadingProblems, options));
        return new LiveCheckResult(state, verdict, session, report, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Keeps a result, so that the next one builds on it.</summary>
    public void Keep(LiveCheckResult result) =>
        (_session, _checked, _verdict, Report, _took) = (result.Session, result.State, result.Verdict, result.Report, result.Took);

    /// <summary>What can be said at once: the findings of the files that changed, and those that were known of all others.</summary>
    /// <param name="state">What is to be judged.</param>
    /// <param name="touched">The files that changed since the last whole check, which there was.</param>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public CheckReport AtOnce(ProjectState state, IReadOnlyCollection<string> touched)
    {
        var findings = Report!.Findings.ToBuilder();
        var ground = Ground(state, _verdict);
        var options = ground.Options();
        foreach (var path in touched)
        {
            var (from, to) = (FirstBehind(findings, path, isIncluded: false), FirstBehind(findings, path, isIncluded: true));
            findings.RemoveRange(from, to - from);
            ImmutableArray<Finding> problems = [.. state.ReadingProblems.Where(problem => problem.Origin.File == path)];
            var found = new CheckResult(_session!.CheckFile(state.Workspace, path), []);
            findings.InsertRange(from, ReadingProblems.Add(found, problems, options).Findings.Sort(ByPlace));
        }

        return ground.Report(state.Workspace, new CheckResult(findings.ToImmutable(), Report.Result.Accepted));
    }

    private CheckGround Ground(ProjectState state, TeamVerdict verdict) =>
        new(today, state.Measures, state.Trace, verdict, state.Settings.For(verdict.Book));

    /// <summary>The place behind all findings of the files before a path; those of the path itself included or not.</summary>
    private static int FirstBehind(ImmutableArray<Finding>.Builder findings, string path, bool isIncluded)
    {
        var (low, high) = (0, findings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(findings[middle].Origin.File, path);
            (low, high) = order < 0 || (order == 0 && isIncluded) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A whole check of one state.</summary>
/// <param name="State">What was judged.</param>
/// <param name="Verdict">What the team's own rules said.</param>
/// <param name="Session">What the next check builds on.</param>
/// <param name="Report">What was found.</param>
/// <param name="Took">How long it took.</param>
internal sealed record LiveCheckResult(ProjectState State, TeamVerdict Verdict, CheckSession Session, CheckReport Report, TimeSpan Took);
