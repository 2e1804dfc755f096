using System.Diagnostics;

namespace Journeys.Site.Templates;

/// <summary>
/// The time that a page may take. A busy machine lets a page wait, which is not the page's doing; so the time is up only when the process
/// has worked for as long on each page that is in the making, and after ten times as long in any case.
/// </summary>
internal sealed class PageTime : IDisposable
{
    private const int Patience = 10;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static int _inTheMaking;

    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _source;
    private readonly Timer _timer;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _workBefore = Work();

    /// <param name="limit">How long the page may take.</param>
    /// <param name="cancellation">Ends it at once.</param>
    public PageTime(TimeSpan limit, CancellationToken cancellation)
    {
        _limit = limit;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Interlocked.Increment(ref _inTheMaking);
        _timer = new Timer(_ => Judge(), null, limit, Look);
    }

    /// <summary>Is cancelled when the time is up.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }

        Interlocked.Decrement(ref _inTheMaking);
        _source.Dispose();
    }

    private void Judge()
    {
        var pages = Math.Clamp(Volatile.Read(ref _inTheMaking), 1, Environment.ProcessorCount);
        if (Work() - _workBefore >= _limit * pages || Stopwatch.GetElapsedTime(_start) >= _limit * Patience)
        {
            _source.Cancel();
        }
    }

    private static TimeSpan Work() => OperatingSystem.IsBrowser() || OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() ? TimeSpan.MaxValue / 2 : Environment.CpuUsage.TotalTime;
}
