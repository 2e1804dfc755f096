using Journeys.Mcp.Hosting;
using Journeys.Mcp.Offering;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp;

/// <summary>Serves one assistant over two streams, by the Model Context Protocol (https://modelcontextprotocol.io/specification).</summary>
public static class McpServer
{
    /// <summary>So much fits where nobody reads it, and a server that waits for a reader of its log would stand still.</summary>
    private const int MostLines = 20;

    private const int LongestLine = 2000;

    /// <summary>
    /// Serves until the client goes away, or the token is cancelled. At the end of the input it still answers what it was asked before; a
    /// client that takes no answers any more, and the token, end it at once.
    /// </summary>
    /// <param name="input">The client's messages, a line each.</param>
    /// <param name="output">The answers; nothing else may write there.</param>
    /// <param name="log">Told of what goes wrong.</param>
    /// <param name="offer">What is offered.</param>
    /// <param name="cancellation">Ends it.</param>
    public static void Run(Stream input, Stream output, TextWriter log, ServerOffer offer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(offer);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellation.Register(() => ended.TrySetResult());
        var writer = new LineWriter(output, () => ended.TrySetResult());
        var left = MostLines;
        var desk = new Desk(line => Tell(log, Interlocked.Decrement(ref left) >= 0 ? line : ""), ending.Token);
        var conversation = new Conversation(new Methods(offer), desk, writer);
        Start("journeys-mcp-reader", log, () => conversation.Run(new LineReader(input)), desk.Close);
        Start("journeys-mcp-worker", log, desk.Run, () => ended.TrySetResult());
        ended.Task.GetAwaiter().GetResult();
        ending.Cancel();
    }

    private static void Start(string name, TextWriter log, Action work, Action then)
    {
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception error) when (error is IOException or ObjectDisposedException)
            {
                // The client is gone, and so is the conversation.
            }
            catch (Exception error)
            {
                Tell(log, error.ToString());
            }

            then();
        });
        thread.IsBackground = true;
        thread.Name = name;
        thread.Start();
    }

    private static void Tell(TextWriter log, string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        lock (log)
        {
            log.WriteLine("journeys mcp: " + (line.Length > LongestLine ? line[..LongestLine] : line));
            log.Flush();
        }
    }
}
