namespace Journeys.LanguageServer.Hosting;

/// <summary>
/// The requests that are not answered yet. Of a client that asks faster than it can be answered, or does not listen, no more messages are
/// taken until some are.
/// </summary>
internal sealed class Backlog
{
    /// <summary>As many as no editor has open at a time.</summary>
    private const int MostRequests = 1000;

    private const long MostBytes = 32 * 1024 * 1024;
    private readonly object _gate = new();
    private int _requests;
    private long _bytes;

    /// <summary>A request begins.</summary>
    /// <param name="bytes">How long its message is; it is kept until it is answered.</param>
    public void Enter(int bytes)
    {
        lock (_gate)
        {
            _requests++;
            _bytes += bytes;
        }
    }

    /// <summary>A request is answered.</summary>
    public void Leave(int bytes)
    {
        lock (_gate)
        {
            _requests--;
            _bytes -= bytes;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until one more may begin.</summary>
    public void WaitForRoom()
    {
        lock (_gate)
        {
            while (_requests >= MostRequests || _bytes > MostBytes)
            {
                Monitor.Wait(_gate);
            }
        }
    }
}
