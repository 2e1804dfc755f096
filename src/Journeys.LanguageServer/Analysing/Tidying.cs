namespace Journeys.LanguageServer.Analysing;

/// <summary>
/// Gives memory back. Each run of the rules leaves a workspace behind that nobody needs any more, old enough for the collector to let it
/// lie for long; so it is asked to collect when much lies there, and when nobody types.
/// </summary>
internal sealed class Tidying
{
    /// <summary>How long nothing happens before it counts as a pause, in milliseconds.</summary>
    public const int Pause = 2000;

    private const long Little = 48L * 1024 * 1024;
    private long _kept;

    /// <summary>Whether something may lie about.</summary>
    public bool IsDue { get; private set; }

    /// <summary>The rules have run: collects where more than a quarter of what was kept has come since.</summary>
    public void AfterWork()
    {
        IsDue = true;
        if (GC.GetTotalMemory(forceFullCollection: false) > _kept + Math.Max(Little, _kept / 4))
        {
            Collect();
        }
    }

    /// <summary>Nobody types.</summary>
    public void InPause()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > _kept + Little / 4)
        {
            Collect();
        }

        IsDue = false;
    }

    private void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _kept = GC.GetTotalMemory(forceFullCollection: false);
    }
}
