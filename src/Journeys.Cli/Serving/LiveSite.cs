using System.Globalization;

namespace Journeys.Cli.Serving;

/// <summary>A site as it is served at one moment.</summary>
/// <param name="Version">Differs from that of every other moment, also of an earlier run.</param>
/// <param name="Site">The site; null where there was no good one yet.</param>
/// <param name="Problem">What is wrong with the sources as they are now; null where nothing is.</param>
internal sealed record SiteMoment(string Version, IServedSite? Site, string? Problem);

/// <summary>The site that is served: always a good one, with word of what keeps a newer one from being shown.</summary>
internal sealed class LiveSite
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    public LiveSite() => Now = new SiteMoment(_run + "-0", null, null);

    /// <summary>The site as it is now.</summary>
    public SiteMoment Now { get; private set; }

    /// <summary>Whether there ever was a good one.</summary>
    public bool HasSite => Now.Site is not null;

    /// <summary>Is done when the site is no longer <see cref="Now"/>; ask for it before looking at <see cref="Now"/>.</summary>
    public Task NextChange()
    {
        lock (_lock)
        {
            return _changed.Task;
        }
    }

    /// <summary>Shows a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="problem">Why it is not that of the sources as they are now; null where it is.</param>
    public void Show(IServedSite site, string? problem = null) => Change(_ =>
    {
        _count++;
        return new SiteMoment(string.Create(CultureInfo.InvariantCulture, $"{_run}-{_count}"), site, problem);
    });

    /// <summary>Keeps the site and tells what is wrong.</summary>
    public void Keep(string problem) => Change(now => now with { Problem = problem });

    /// <summary>Tells what is wrong with a site, if that is still the one that is shown and nothing was told of it.</summary>
    /// <returns>Whether it was told.</returns>
    public bool Tell(IServedSite site, string problem) => Change(now => now.Site == site && now.Problem is null ? now with { Problem = problem } : now);

    private bool Change(Func<SiteMoment, SiteMoment> change)
    {
        TaskCompletionSource done;
        lock (_lock)
        {
            var next = change(Now);
            if (ReferenceEquals(next, Now))
            {
                return false;
            }

            Now = next;
            done = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        done.SetResult();
        return true;
    }
}
