using System.Text.Json;
using Journeys.JsonRpc;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp.Hosting;

/// <summary>
/// Does the work of requests, one after another, on a thread of its own, so that the reader goes on reading: of a cancelled request nothing
/// more is heard. What waits is bounded.
/// </summary>
/// <param name="log">Told of what goes wrong.</param>
/// <param name="ending">Ends everything.</param>
internal sealed class Desk(Action<string> log, CancellationToken ending)
{
    private const int MostWaiting = 100;
    private const long MostBytes = 32 * 1024 * 1024;
    private readonly object _gate = new();
    private readonly Queue<Task> _waiting = new();
    private readonly Dictionary<string, Task> _known = new(StringComparer.Ordinal);
    private long _bytes;
    private bool _isClosed;

    /// <summary>Takes a request on.</summary>
    /// <param name="message">The request.</param>
    /// <param name="bytes">How long it is; it is kept until it is done.</param>
    /// <param name="work">Does it, and gives what writes the result.</param>
    /// <param name="reply">Called once, with the answer; with null where it was cancelled.</param>
    /// <exception cref="RpcException">Too many wait already.</exception>
    public void Take(RpcMessage message, int bytes, Func<CancellationToken, Action<Utf8JsonWriter>> work, Action<byte[]?> reply)
    {
        lock (_gate)
        {
            if (_waiting.Count >= MostWaiting || _bytes + bytes > MostBytes)
            {
                throw new RpcException(McpErrorCode.TooBusy, "Too many requests wait to be answered; wait for some answers and ask again.");
            }

            var task = new Task(message, bytes, work, reply, CancellationTokenSource.CreateLinkedTokenSource(ending));
            _waiting.Enqueue(task);
            _bytes += bytes;
            _known.TryAdd(message.Key, task);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Nobody waits for the answer to a request any more. What is done already stays done.</summary>
    public void Cancel(string key)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out var task))
            {
                task.Source.Cancel();
            }
        }
    }

    /// <summary>Nothing more will come: ends when everything that was taken on is done.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Works until it is closed or ended.</summary>
    public void Run()
    {
        while (Next() is { } task)
        {
            var answer = Do(task);
            lock (_gate)
            {
                _bytes -= task.Bytes;
                if (_known.GetValueOrDefault(task.Message.Key) == task)
                {
                    _known.Remove(task.Message.Key);
                }
            }

            task.Source.Dispose();
            task.Reply(answer);
        }
    }

    private byte[]? Do(Task task)
    {
        var (id, token) = (task.Message.Id, task.Source.Token);
        try
        {
            token.ThrowIfCancellationRequested();
            var write = task.Work(token);
            token.ThrowIfCancellationRequested();
            return Answers.Of(id, write);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return null;
        }
        catch (RpcException error)
        {
            return Answers.Failure(id, error.Code, error.Message);
        }
        catch (Exception error)
        {
            log($"{task.Message.Method} failed: {error}");
            return Answers.Failure(id, RpcErrorCode.InternalError, $"{task.Message.Method} failed; what the server wrote to standard error tells more.");
        }
    }

    private Task? Next()
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_isClosed)
                {
                    return null;
                }

                Monitor.Wait(_gate);
            }

            return ending.IsCancellationRequested ? null : _waiting.Dequeue();
        }
    }

    private sealed record Task(
        RpcMessage Message, int Bytes, Func<CancellationToken, Action<Utf8JsonWriter>> Work, Action<byte[]?> Reply, CancellationTokenSource Source);
}
