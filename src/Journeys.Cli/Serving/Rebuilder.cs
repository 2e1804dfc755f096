using System.Diagnostics;
using Journeys.Cli.Commands;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site;
using Journeys.Site.Templates;

namespace Journeys.Cli.Serving;

/// <summary>
/// Follows edits. An edit is shown with what can be said of it at once; then, behind it, everything that it may concern is judged, and what
/// a build would refuse is looked for. A newer edit ends that, and its own takes the place.
/// </summary>
internal sealed class Rebuilder(CliContext context, LiveSite site, ServeArguments arguments, SiteRequest request, LiveProject project) : IDisposable
{
    /// <summary>How long the browser has the machine to itself before the rest of the work begins.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(200);

    /// <summary>How long nobody writes before memory is given back: a collection of all of it would be felt by who does.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <summary>Of so many edited files the journeys are tried before somebody asks for them.</summary>
    private const int MostTried = 50;

    private readonly ServeTalk _talk = new(context, arguments.Global);
    private readonly LiveCheck _check = new(arguments.Global.Today);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);
    private readonly Lock _gate = new();
    private CancellationTokenSource _behind = new();
    private ProjectState? _state;
    private ServedSite? _shown;
    private ServedSite? _good;
    private TemplateSet? _proved;
    private bool _isKept;

    /// <summary>Is done when all is known of the last edit.</summary>
    public Task Behind { get; private set; } = Task.CompletedTask;

    /// <summary>Reads what changed and shows it. A source that does not parse keeps the last good site.</summary>
    /// <param name="paths">The files and folders that came, went or changed.</param>
    /// <returns>Whether anything had changed.</returns>
    public bool Follow(IReadOnlyCollection<string> paths)
    {
        var hasChanged = true;
        Guarded(() =>
        {
            var began = Stopwatch.GetTimestamp();
            var state = project.Read(paths);
            hasChanged = !ReferenceEquals(state, _state) || _isKept;
            if (hasChanged)
            {
                _talk.AboutTeamRules(state.Team);
                Follow(state, began);
            }
        });
        return hasChanged;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _behind.Cancel();
        _behind.Dispose();
        _one.Dispose();
    }

    private void Follow(ProjectState state, long began)
    {
        var cancellation = Begin(state);
        if (_check.IsShort(state, _touched))
        {
            Settle(state, began, cancellation);
            Behind = Task.Run(() => Guarded(() => Prove(state, cancellation)), CancellationToken.None);
            _ = GiveBackAtRest(cancellation);
            return;
        }

        ShowAtOnce(state);
        _talk.Ready(Stopwatch.GetElapsedTime(began));
        Behind = SettleBehind(state, cancellation);
    }

    /// <summary>Ends what is done for an older state, which from then on shows nothing any more.</summary>
    private CancellationToken Begin(ProjectState state)
    {
        lock (_gate)
        {
            _behind.Cancel();
            _behind.Dispose();
            _behind = CancellationTokenSource.CreateLinkedTokenSource(context.Cancellation);
            _touched.UnionWith(state.Touched);
            (_state, _isKept) = (state, false);
            return _behind.Token;
        }
    }

    private void ShowAtOnce(ProjectState state)
    {
        var report = _check.AtOnce(state, _touched);
        if (report.Findings.Any(IsBroken))
        {
            site.Keep(ServeTalk.Broken(report));
            return;
        }

        Show(report, state);
    }

    private async Task SettleBehind(ProjectState state, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Breath, cancellation).ConfigureAwait(false);
            await _one.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }

        try
        {
            Guarded(() =>
            {
                Settle(state, Stopwatch.GetTimestamp(), cancellation);
                Prove(state, cancellation);
            });
        }
        finally
        {
            _one.Release();
        }

        _ = GiveBackAtRest(cancellation);
    }

    /// <summary>What a start and an edit leave behind is more than what stays, and the collector would let it lie until somebody needs the room.</summary>
    private static async Task GiveBackAtRest(CancellationToken cancellation)
    {
        await Task.Delay(Rest, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!cancellation.IsCancellationRequested)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Judges everything, and shows the site with what was found.</summary>
    private void Settle(ProjectState state, long began, CancellationToken cancellation)
    {
        var result = _check.Run(state, cancellation);
        lock (_gate)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = _check.Report;
            _check.Keep(result);
            _talk.Found(result.Report, before);
            if (site.HasSite && result.Report.Findings.Any(IsBroken))
            {
                _touched.Clear();
                Return(ServeTalk.Broken(result.Report));
                return;
            }

            Show(result.Report, state);
            _good = _shown;
            _touched.Clear();
            _talk.Checked(result.Report, Stopwatch.GetElapsedTime(began));
        }
    }

    /// <summary>Looks for what a build would refuse.</summary>
    private void Prove(ProjectState state, CancellationToken cancellation)
    {
        if (_good is not { } shown || !ReferenceEquals(shown.Site.Input.Workspace, state.Workspace))
        {
            return;
        }

        var isNewLook = request.TemplateFolder is not null && _proved != state.Beside.Templates;
        var problems = shown.Site.UnknownLinks()
            .Concat(shown.Site.Try(isNewLook ? null : JourneysIn(state), cancellation))
            .Take(ServeTalk.MostErrors)
            .ToList();
        lock (_gate)
        {
            // What a newer edit has ended is told by nobody, so it has proved nothing either.
            cancellation.ThrowIfCancellationRequested();
            _proved = state.Beside.Templates;
            if (problems.Count > 0 && site.Tell(shown, string.Join("\n", problems)))
            {
                _talk.Say("journeys: " + string.Join("\n", problems));
            }
        }
    }

    /// <summary>
    /// The journeys whose pages are tried though nobody asked for them: those that were edited. All pages are tried once with the
    /// templates of a team; those that come with Journeys are proved by its tests.
    /// </summary>
    private static HashSet<string> JourneysIn(ProjectState state) => state.Touched
        .Take(MostTried)
        .Select(path => state.Workspace.File(path))
        .OfType<FileModel>()
        .SelectMany(file => file.Journeys)
        .Select(journey => journey.Name.Value)
        .ToHashSet(StringComparer.Ordinal);

    private void Show(CheckReport report, ProjectState state)
    {
        var input = request.Of(context, state.Sources, report, arguments.Global.Today, state.Beside);
        if (SiteOnDemand.Open(input, _shown?.Site, out var errors) is not { } next)
        {
            throw new CliException(string.Join("\n", errors));
        }

        _shown = new ServedSite(next, Failed, Broken);
        site.Show(_shown);
    }

    /// <summary>Takes back what turned out not to be sound.</summary>
    private void Return(string problem)
    {
        if (_good is null || site.Now.Site == _good)
        {
            site.Keep(problem);
            return;
        }

        _shown = _good;
        site.Show(_good, problem);
    }

    private void Failed(ServedSite from, SiteError error)
    {
        if (site.Tell(from, error.ToString()))
        {
            _talk.Say("journeys: " + error);
        }
    }

    private void Broken(Exception error) => InternalError.Report(error, ["serve"], context, arguments.Global.Verbose);

    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            Keep(FileProblem.Of(context, error));
        }
        catch (OperationCanceledException) when (!context.Cancellation.IsCancellationRequested)
        {
            // A newer edit has come.
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Broken(error);
            Keep("internal error: " + error.Message);
        }
    }

    private void Keep(string problem)
    {
        _isKept = true;
        if (site.Now.Problem != problem)
        {
            _talk.Say("journeys: " + problem);
        }

        site.Keep(problem);
    }

    /// <summary>Whether a finding says that a file does not mean what its writer meant: syntax or names.</summary>
    private static bool IsBroken(Finding finding) =>
        finding.Severity == Severity.Error && finding.Rule.Id is ['J', 'R', 'N', '1' or '2', ..];
}
