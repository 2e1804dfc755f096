using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Analysing;

/// <summary>
/// Runs the rules over projects that have changed, one after another on a thread of its own, always over the newest texts. Where
/// a run takes long it waits for a pause in the typing; what is open is shown at once all the same.
/// </summary>
internal sealed class Analyst : IDisposable
{
    private const long Unnoticed = 25;
    private const long LongestPause = 250;
    private const long MostPatience = 1500;

    /// <summary>Whoever types without a pause waits for so many runs, so that most of the time the machine is theirs.</summary>
    private const long RunsToWait = 4;

    private readonly Server _server;
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<Project, Analysed> _done = new();
    private readonly Dictionary<Project, Want> _wanted = [];
    private readonly Dictionary<Project, long> _durations = [];

    /// <summary>How often a project was to be judged again though its texts were the same.</summary>
    private readonly Dictionary<Project, long> _turns = [];
    private readonly HashSet<string> _notices = new(StringComparer.Ordinal);
    private readonly List<(Project Project, TaskCompletionSource<Analysed> Waiter)> _deferred = [];
    private readonly Tidying _tidying = new();
    private bool _isDisposed;

    public Analyst(Server server)
    {
        _server = server;
        new Thread(Run) { IsBackground = true, Name = "journeys-lsp-rules" }.Start();
    }

    /// <summary>The last that the rules said of a project, or null.</summary>
    public Analysed? Latest(Project project) => _done.GetValueOrDefault(project);

    /// <summary>A project has changed.</summary>
    public void Changed(Project project)
    {
        lock (_gate)
        {
            var want = _wanted.GetValueOrDefault(project) ?? (_wanted[project] = new Want(Environment.TickCount64));
            want.LastChange = Environment.TickCount64;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>A project is to be judged again, though its texts are the same.</summary>
    public void Again(Project project)
    {
        lock (_gate)
        {
            _turns[project] = _turns.GetValueOrDefault(project) + 1;
            Changed(project);
        }
    }

    /// <summary>What the rules say of a moment, or of a later one.</summary>
    public Task<Analysed> For(ProjectSnapshot snapshot, CancellationToken cancellation)
    {
        var waiter = new TaskCompletionSource<Analysed>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_done.TryGetValue(snapshot.Project, out var done) && done.Snapshot.Number >= snapshot.Number
                && done.Turn == _turns.GetValueOrDefault(snapshot.Project))
            {
                return Task.FromResult(done);
            }

            var want = _wanted.GetValueOrDefault(snapshot.Project) ?? (_wanted[snapshot.Project] = new Want(Environment.TickCount64));
            want.Waiters.Add(waiter);
            Monitor.PulseAll(_gate);
        }

        return waiter.Task.WaitAsync(cancellation);
    }

    /// <summary>The settings have changed: what was found before no longer counts.</summary>
    public void Reconsider()
    {
        foreach (var snapshot in _server.Texts.Current.Projects)
        {
            _done.TryRemove(snapshot.Project, out _);

            // The rules may be running, over the same texts and by the old settings.
            Again(snapshot.Project);
        }
    }

    /// <summary>A project is gone, and nobody gets an answer about it any more.</summary>
    public void Forget(Project project)
    {
        lock (_gate)
        {
            _done.TryRemove(project, out _);
            _durations.Remove(project);
            _turns.Remove(project);
            TakeDeferred(project).ForEach(waiter => waiter.TrySetCanceled());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Run()
    {
        while (Next() is var (project, want))
        {
            try
            {
                Analyse(project, want);
                _tidying.AfterWork();
            }
            catch (OperationCanceledException)
            {
                want.Waiters.ForEach(waiter => waiter.TrySetCanceled());
            }
            catch (Exception error)
            {
                _server.Tell("the rules failed: " + error, isError: true);
                want.Waiters.ForEach(waiter => waiter.TrySetException(error));
            }
        }
    }

    private (Project, Want)? Next()
    {
        lock (_gate)
        {
            while (!_isDisposed)
            {
                var (project, wait) = Readiest();
                if (project is not null && wait <= 0)
                {
                    _wanted.Remove(project, out var want);
                    return (project, want!);
                }

                if (project is not null || !_tidying.IsDue)
                {
                    Monitor.Wait(_gate, project is null ? Timeout.Infinite : (int)wait);
                }
                else if (!Monitor.Wait(_gate, Tidying.Pause))
                {
                    _tidying.InPause();
                }
            }

            return null;
        }
    }

    private (Project? Project, long Wait) Readiest()
    {
        var now = Environment.TickCount64;
        (Project? Project, long Wait) best = (null, long.MaxValue);
        foreach (var (project, want) in _wanted)
        {
            var duration = _durations.GetValueOrDefault(project);
            var pause = Math.Min(LongestPause, duration - Unnoticed);
            var wait = want.Waiters.Count > 0 || pause <= 0
                ? 0
                : Math.Min(want.LastChange + pause, want.FirstChange + Math.Max(MostPatience, RunsToWait * duration)) - now;
            best = wait < best.Wait ? (project, wait) : best;
        }

        return best;
    }

    private void Analyse(Project project, Want want)
    {
        if (_server.Texts.Current.Of(project) is not { } snapshot)
        {
            want.Waiters.ForEach(waiter => waiter.TrySetCanceled());
            Forget(project);
            return;
        }

        if (!snapshot.IsLoaded)
        {
            Defer(project, want);
            return;
        }

        var turn = TurnOf(project);
        if (Latest(project) is { } known && ReferenceEquals(known.Snapshot, snapshot) && known.Turn == turn)
        {
            want.Waiters.ForEach(waiter => waiter.TrySetResult(known));
            return;
        }

        var clock = Stopwatch.StartNew();
        var analysed = new Analysed(snapshot, Judge(project, snapshot), turn);
        lock (_gate)
        {
            if (_server.Texts.Current.Of(project) is not null)
            {
                _done[project] = analysed;
                _durations[project] = clock.ElapsedMilliseconds;
            }

            want.Waiters.AddRange(TakeDeferred(project));
        }

        _server.Publisher.Publish(analysed);
        want.Waiters.ForEach(waiter => waiter.TrySetResult(analysed));
    }

    /// <summary>Without its neighbours a file would be judged wrongly: whoever waits goes on waiting, and loading calls again.</summary>
    private void Defer(Project project, Want want)
    {
        lock (_gate)
        {
            _deferred.AddRange(want.Waiters.Select(waiter => (project, waiter)));
            if (_server.Texts.Current.Of(project) is null)
            {
                // It went this moment, and may have been forgotten already.
                Forget(project);
            }
        }
    }

    private List<TaskCompletionSource<Analysed>> TakeDeferred(Project project)
    {
        List<TaskCompletionSource<Analysed>> waiters =
            [.. _deferred.Where(pair => ReferenceEquals(pair.Project, project)).Select(pair => pair.Waiter)];
        _deferred.RemoveAll(pair => ReferenceEquals(pair.Project, project));
        return waiters;
    }

    private long TurnOf(Project project)
    {
        lock (_gate)
        {
            return _turns.GetValueOrDefault(project);
        }
    }

    /// <summary>Runs the rules. Whatever goes wrong with them, what the language itself says is still shown.</summary>
    private AnalysisResult Judge(Project project, ProjectSnapshot snapshot)
    {
        var previous = Latest(project);
        try
        {
            var request = new AnalysisRequest(
                snapshot.Workspace, previous?.Result, ChangedFiles(snapshot, previous?.Snapshot), _server.Session.Settings.SeverityOf)
            {
                TrustsTeamRules = _server.Session.Settings.TeamRules,
            };
            var result = project.Host.Analyse(request, _server.Ending);
            Notice(result.Notice);
            return result;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _server.Tell("the rules failed: " + error, isError: true);
            return new AnalysisResult(snapshot.Workspace, snapshot.Workspace.Findings);
        }
    }

    /// <summary>Says once what the user should know.</summary>
    private void Notice(string? notice)
    {
        if (notice is null)
        {
            _notices.Clear();
        }
        else if (_notices.Add(notice))
        {
            _server.Show(notice);
        }
    }

    private static ImmutableArray<string> ChangedFiles(ProjectSnapshot now, ProjectSnapshot? before)
    {
        var changed = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, file) in now.Files)
        {
            if (!ReferenceEquals(before?.Files.GetValueOrDefault(path)?.Source, file.Source))
            {
                changed.Add(file.Source.Path);
            }
        }

        foreach (var (path, file) in before?.Files ?? ImmutableDictionary<string, ProjectFile>.Empty)
        {
            if (!now.Files.ContainsKey(path))
            {
                changed.Add(file.Source.Path);
            }
        }

        return changed.ToImmutable();
    }

    /// <summary>That a project is to be judged: since when, and who waits for it.</summary>
    private sealed class Want(long now)
    {
        public long FirstChange { get; } = now;

        public long LastChange { get; set; } = now;

        public List<TaskCompletionSource<Analysed>> Waiters { get; } = [];
    }
}
