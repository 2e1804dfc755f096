using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Team;

namespace Journeys.Cli.TeamRules;

/// <summary>
/// A team's rules beside somebody who types: they run on a thread and in a process of their own, over the newest texts, and nobody waits
/// for them. What they found last holds, moved along with the text, until they have answered again.
/// </summary>
/// <param name="context">The surroundings; its current folder is that of the editor.</param>
/// <param name="root">The folder of the journeys.</param>
internal sealed class LiveTeamRules(CliContext context, string root) : IDisposable
{
    /// <summary>A pause in the typing.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly object _gate = new();
    private readonly CancellationTokenSource _ending = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
    private TeamVerdict _verdict = TeamVerdict.None;
    private TeamRuleSet? _rules;
    private Wanted? _wanted;
    private Wanted? _judged;
    private bool _isStale = true;
    private bool _isRunning;
    private bool _isPrepared;
    private bool _isDisposed;

    /// <summary>What to call when they found something else.</summary>
    public Action? Reconsidered { get; set; }

    /// <summary>What they are, for the editor's lists.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors => _verdict.Rules;

    /// <summary>Their names and those of rules that do not run.</summary>
    public TeamVerdict Verdict => Volatile.Read(ref _verdict);

    /// <summary>What is wrong with them, or with running them, in a line; null where nothing is.</summary>
    public string? Notice { get; private set; }

    /// <summary>Rules for the engine that give what was found last; the same objects while the rules are the same.</summary>
    public ImmutableArray<Rule> Rules { get; private set; } = [];

    /// <summary>Tells of the texts as they are now. Returns at once.</summary>
    public void Look(Workspace workspace, MeasuredFigures measures, Date today, TeamRulesChoice choice)
    {
        Prepare();
        lock (_gate)
        {
            var wanted = new Wanted(workspace, measures, today, choice);
            if (_isDisposed || (wanted == _judged && !_isStale))
            {
                return;
            }

            _wanted = wanted;
            if (!_isRunning)
            {
                _isRunning = true;
                new Thread(Run) { IsBackground = true, Name = "journeys-team-rules" }.Start();
            }
        }
    }

    /// <summary>Until they have answered for the first time, their names are known at least.</summary>
    private void Prepare()
    {
        if (_isPrepared)
        {
            return;
        }

        _isPrepared = true;
        try
        {
            using var known = TeamRuleSet.Find(context, root, TeamRulesChoice.Off);
            Volatile.Write(ref _verdict, TeamVerdict.None with { Elsewhere = known.Files.Words });
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            Notice = error.Message;
        }
    }

    /// <summary>The sources of the rules may have changed.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _isStale = true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _isDisposed = true;
                _ending.Cancel();
                if (!_isRunning)
                {
                    LetGo();
                }
            }
        }
    }

    private void LetGo()
    {
        _rules?.Dispose();
        _ending.Dispose();
    }

    private void Run()
    {
        while (Next() is var (wanted, isStale))
        {
            try
            {
                Judge(wanted, isStale);
            }
            catch (OperationCanceledException)
            {
            }
            catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
            {
                Tell(error.Message);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // Nothing that another process brings about ends the one that somebody types in.
                Tell("internal error: " + error.Message);
            }
        }
    }

    private void Tell(string notice)
    {
        Notice = notice;
        Reconsidered?.Invoke();
    }

    /// <summary>The newest texts, once nobody has typed for a moment; null where there is nothing more to do.</summary>
    private (Wanted Wanted, bool IsStale)? Next()
    {
        _ending.Token.WaitHandle.WaitOne(Pause);
        lock (_gate)
        {
            if (_wanted is null || _ending.IsCancellationRequested)
            {
                _isRunning = false;
                if (_isDisposed)
                {
                    LetGo();
                }

                return null;
            }

            var next = (_wanted, _isStale);
            _judged = _wanted;
            _wanted = null;
            _isStale = false;
            return next;
        }
    }

    private void Judge(Wanted wanted, bool isStale)
    {
        if (_rules is null || _rules.Choice != wanted.Choice)
        {
            _rules?.Dispose();
            _rules = TeamRuleSet.Find(context, root, wanted.Choice, background: true);
        }
        else if (isStale)
        {
            _rules = _rules.Again(root);
        }

        var verdict = _rules.Judge(wanted.Workspace, wanted.Measures, wanted.Today, _ending.Token);
        var before = Interlocked.Exchange(ref _verdict, verdict);
        if (!before.Rules.SequenceEqual(verdict.Rules) || Rules.IsEmpty != verdict.Rules.IsEmpty)
        {
            Rules = verdict.Rules.IsEmpty ? [] : [.. verdict.Rules.Concat(TeamRuleProblems.All).Select(Live)];
        }

        var notice = verdict.Problems.Select(problem => $"{problem.Origin.File}:{problem.Origin.Range.Start.Line}: {problem.Message.English}").FirstOrDefault();
        var isSame = before.Findings.IsEmpty && verdict.Findings.IsEmpty && before.Rules.SequenceEqual(verdict.Rules)
            && before.Elsewhere.SetEquals(verdict.Elsewhere) && notice == Notice;
        Notice = notice;
        if (!isSame)
        {
            Reconsidered?.Invoke();
        }
    }

    private FoundElsewhere Live(RuleDescriptor rule) =>
        new(rule, () => [.. Verdict.Findings.Where(finding => finding.Rule.Id == rule.Id)]);

    private sealed record Wanted(Workspace Workspace, MeasuredFigures Measures, Date Today, TeamRulesChoice Choice);
}
