using System.Globalization;

namespace Journeys.Cli.Serving;

/// <summary>A site as it is served at one moment.</summary>
/// <param name="Version">Differs from that of every other moment, also of an earlier run.</param>
/// <param name="Files">The files by path.</param>
/// <param name="Problem">Why the sources as they are now are not shown; null where they are.</param>
internal sealed record SiteMoment(string Version, IReadOnlyDictionary<string, byte[]> Files, string? Problem);

/// <summary>The site that is served: always the last good one, with word of what keeps a newer one from being shown.</summary>
internal sealed class LiveSite
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    public LiveSite() => Now = new SiteMoment(_run + "-0", new Dictionary<string, byte[]>(), null);

    /// <summary>The site as it is now.</summary>
    public SiteMoment Now { get; private set; }

    /// <summary>Whether there ever was a good one.</summary>
    public bool HasSite => Now.Files.Count > 0;

    /// <summary>Is done when the site is no longer <see cref="Now"/>; ask for it before looking at <see cref="Now"/>.</summary>
    public Task NextChange()
    {
        lock (_lock)
        {
            return _changed.Task;
        }
    }

    /// <summary>Shows a new site.</summary>
    public void Show(IReadOnlyDictionary<string, byte[]> files)
    {
        _count++;
        Change(new SiteMoment(string.Create(CultureInfo.InvariantCulture, $"{_run}-{_count}"), files, null));
    }

    /// <summary>Keeps the site and tells what is wrong.</summary>
    public void Keep(string problem) => Change(Now with { Problem = problem });

    private void Change(SiteMoment moment)
    {
        TaskCompletionSource done;
        lock (_lock)
        {
            Now = moment;
            done = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        done.SetResult();
    }
}
