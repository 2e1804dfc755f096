using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Journeys.JsonRpc;

namespace Journeys.LanguageServer.Transport;

/// <summary>
/// Sends messages in their order from a thread of its own, so that a client that reads slowly holds up nobody. Of notifications
/// with the same key that still wait only the newest is sent.
/// </summary>
internal sealed class MessageWriter : IDisposable
{
    /// <summary>How much may wait before no more is made.</summary>
    private const long MostWaiting = 32 * 1024 * 1024;

    /// <summary>What a message that waits costs beside its bytes.</summary>
    private const int Wrapping = 256;

    private static readonly RpcEnvelopes Envelopes = new(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    private readonly Stream _stream;
    private readonly object _gate = new();
    private readonly LinkedList<Waiting> _waiting = new();
    private readonly Dictionary<string, LinkedListNode<Waiting>> _byKey = new(StringComparer.Ordinal);
    private readonly Queue<TaskCompletionSource> _forRoom = new();
    private readonly Thread _thread;
    private long _bytes;
    private bool _isClosed;
    private bool _isWriting;

    /// <param name="stream">Where the messages go.</param>
    /// <param name="failed">Called once when the client no longer takes any.</param>
    public MessageWriter(Stream stream, Action failed)
    {
        _stream = stream;
        _thread = new Thread(() => Run(failed)) { IsBackground = true, Name = "journeys-lsp-writer" };
        _thread.Start();
    }

    /// <summary>Sends an answer.</summary>
    public void Respond(JsonElement? id, Action<Utf8JsonWriter> writeResult) => Enqueue(null, Envelopes.Answer(id, writeResult));

    /// <summary>Sends word that a request failed.</summary>
    public void Fail(JsonElement? id, int code, string message) => Enqueue(null, Envelopes.Failure(id, code, message));

    /// <summary>Sends a notification.</summary>
    /// <param name="method">The method.</param>
    /// <param name="writeParams">Writes the parameters.</param>
    /// <param name="key">Takes the place of a waiting notification with this key; null where each counts.</param>
    public void Notify(string method, Action<Utf8JsonWriter> writeParams, string? key = null) => Send(key, json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParams(json);
    });

    /// <summary>Asks the client something.</summary>
    public void Request(long id, string method, Action<Utf8JsonWriter> writeParams) => Send(null, json =>
    {
        json.WriteNumber("id", id);
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParams(json);
    });

    /// <summary>Waits until a client that does not read has taken some of what waits for it.</summary>
    public void WaitForRoom()
    {
        lock (_gate)
        {
            while (!HasRoom)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    /// <summary>The same for whoever must not hold up a thread. Where the task is not complete already, ask again when it is.</summary>
    public Task Room()
    {
        lock (_gate)
        {
            if (HasRoom)
            {
                return Task.CompletedTask;
            }

            var room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _forRoom.Enqueue(room);
            return room.Task;
        }
    }

    /// <summary>Waits, not for ever, until everything is sent.</summary>
    public void Flush(TimeSpan patience) => Gate.WaitUntil(_gate, patience, () => (_waiting.Count == 0 && !_isWriting) || _isClosed);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            MakeRoom();
            Monitor.PulseAll(_gate);
        }
    }

    private bool HasRoom => _bytes <= MostWaiting || _isClosed;

    private void Send(string? key, Action<Utf8JsonWriter> write) => Enqueue(key, Envelopes.Message(write));

    private void Enqueue(string? key, byte[] body)
    {
        lock (_gate)
        {
            if (key is not null && _byKey.Remove(key, out var older))
            {
                _bytes -= older.Value.Body.Length + Wrapping;
                _waiting.Remove(older);
            }

            var node = _waiting.AddLast(new Waiting(key, body));
            _bytes += body.Length + Wrapping;
            if (key is not null)
            {
                _byKey[key] = node;
            }

            Monitor.PulseAll(_gate);
        }
    }

    private void Run(Action failed)
    {
        try
        {
            while (Take() is { } next)
            {
                _stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {next.Body.Length}\r\n\r\n")));
                _stream.Write(next.Body);
                _stream.Flush();
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            Dispose();
            failed();
        }
    }

    private Waiting? Take()
    {
        lock (_gate)
        {
            _isWriting = false;
            Monitor.PulseAll(_gate);
            while (_waiting.Count == 0)
            {
                if (_isClosed)
                {
                    return null;
                }

                Monitor.Wait(_gate);
            }

            var next = _waiting.First!.Value;
            _waiting.RemoveFirst();
            _bytes -= next.Body.Length + Wrapping;
            MakeRoom();
            if (next.Key is { } key)
            {
                _byKey.Remove(key);
            }

            _isWriting = true;
            return next;
        }
    }

    /// <summary>Lets on one that waits for room, so that not all come at once; all of them where nothing is left to send.</summary>
    private void MakeRoom()
    {
        while (HasRoom && _forRoom.TryDequeue(out var next))
        {
            next.TrySetResult();
            if (_waiting.Count > 0 && !_isClosed)
            {
                return;
            }
        }
    }

    private sealed record Waiting(string? Key, byte[] Body);
}
