namespace Journeys.LanguageServer.Transport;

/// <summary>Waiting at an object that threads lock.</summary>
internal static class Gate
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits, not for ever, until something is done.</summary>
    /// <param name="gate">What is locked where it may become done.</param>
    /// <param name="patience">How long at most.</param>
    /// <param name="isDone">Asked while the gate is locked.</param>
    public static void WaitUntil(object gate, TimeSpan patience, Func<bool> isDone)
    {
        var until = DateTime.UtcNow + patience;
        lock (gate)
        {
            while (!isDone() && DateTime.UtcNow < until)
            {
                Monitor.Wait(gate, Look);
            }
        }
    }
}
