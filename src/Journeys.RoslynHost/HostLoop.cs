using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Journeys.RoslynHost.Protocol;

namespace Journeys.RoslynHost;

/// <summary>Does one kind of work.</summary>
/// <param name="body">What is asked.</param>
/// <param name="note">Says what is begun now.</param>
/// <returns>The answer.</returns>
internal delegate JsonElement HostTask(JsonElement body, Action<JsonElement> note);

/// <summary>Answers one request after another until nobody asks any more.</summary>
/// <param name="input">Where requests come from.</param>
/// <param name="output">Where answers go.</param>
/// <param name="tasks">What can be asked.</param>
/// <param name="abandon">Called when the input ends while something is being worked on: nobody waits for it, and it may never end.</param>
internal sealed class HostLoop(Stream input, Stream output, IReadOnlyDictionary<string, HostTask> tasks, Action abandon)
{
    /// <summary>The compiler calls itself once for each level of nesting; a thread of its own has room for what a person may write.</summary>
    private const int Stack = 64 * 1024 * 1024;

    private readonly BlockingCollection<HostMessage> _requests = [];
    private int _waiting;

    /// <summary>Runs until the input ends.</summary>
    /// <exception cref="InvalidDataException">What comes is no request.</exception>
    public void Run()
    {
        var reading = Task.Run(Read);
        foreach (var request in _requests.GetConsumingEnumerable())
        {
            var reply = tasks.TryGetValue(request.Kind, out var task)
                ? OnItsOwnThread(() => Do(task, request.Body))
                : Failed($"nothing here does `{request.Kind}`");
            HostFrame.Write(output, reply.ToBytes());
            Interlocked.Decrement(ref _waiting);
        }

        reading.GetAwaiter().GetResult();
    }

    private void Read()
    {
        try
        {
            while (HostFrame.Read(input) is { } bytes)
            {
                Interlocked.Increment(ref _waiting);
                _requests.Add(HostMessage.Of(bytes));
            }

            if (Volatile.Read(ref _waiting) > 0)
            {
                abandon();
            }
        }
        finally
        {
            _requests.CompleteAdding();
        }
    }

    private static HostMessage OnItsOwnThread(Func<HostMessage> work)
    {
        HostMessage? reply = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    reply = work();
                }
                catch (Exception error)
                {
                    failure = ExceptionDispatchInfo.Capture(error);
                }
            },
            Stack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return reply!;
    }

    private HostMessage Do(HostTask task, JsonElement body)
    {
        try
        {
            return new HostMessage(HostMessage.Answer, task(body, Note));
        }
        catch (Exception error) when (error is not (IOException or OutOfMemoryException))
        {
            return Failed(error.ToString());
        }
    }

    private void Note(JsonElement body) => HostFrame.Write(output, new HostMessage(HostMessage.Note, body).ToBytes());

    private static HostMessage Failed(string reason) =>
        new(HostMessage.Failure, JsonSerializer.SerializeToElement(reason, HostMessageJson.Default.String));
}
