namespace Journeys.Cli.Serving;

/// <summary>
/// How often the site may be made anew. An edit now and then is followed at once; in a storm, a bucket of a few turns empties, and from
/// then on it is made at a steady pace, so that who writes thousands of files gets a handful of sites.
/// </summary>
/// <param name="clock">The clock.</param>
internal sealed class Pace(TimeProvider clock)
{
    private const double Most = 4;
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1.2);
    private double _turns = Most;
    private long _last = clock.GetTimestamp();

    /// <summary>How long to wait for the next turn; nothing where it is there already.</summary>
    public TimeSpan Wait()
    {
        var now = clock.GetTimestamp();
        _turns = Math.Min(Most, _turns + (clock.GetElapsedTime(_last, now) / Refill));
        _last = now;
        return _turns >= 1 ? TimeSpan.Zero : (1 - _turns) * Refill;
    }

    /// <summary>Takes a turn.</summary>
    public void Take() => _turns--;
}
