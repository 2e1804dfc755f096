using System.Collections.Concurrent;
using System.Text.Json;
using Journeys.JsonRpc;
using Journeys.LanguageServer.Features.Lifecycle;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Hosting;

/// <summary>
/// Takes the client's messages in their order. Notifications change the texts at once; a request takes the texts as they are when
/// it arrives and is answered beside the others. Every request gets exactly one answer.
/// </summary>
internal sealed class Conversation(Server server, MethodTable methods)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly Backlog _backlog = new();
    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>Reads until the client says <c>exit</c> or goes away.</summary>
    /// <returns>The exit code: 0 where the client shut down first.</returns>
    public int Run(FrameReader reader)
    {
        while (reader.Read() is { } frame)
        {
            server.Writer.WaitForRoom();
            _backlog.WaitForRoom();
            if (frame.Problem is { } problem)
            {
                server.Tell(problem);
                server.Writer.Fail(null, RpcErrorCode.ParseError, problem);
            }
            else if (Take(frame.Body))
            {
                break;
            }
        }

        return _isShutDown ? 0 : 1;
    }

    /// <summary>Takes one message.</summary>
    /// <returns>Whether it was the last.</returns>
    private bool Take(ReadOnlyMemory<byte> body)
    {
        RpcMessage message;
        try
        {
            message = Read(body);
        }
        catch (RpcException error)
        {
            server.Writer.Fail(null, error.Code, error.Message);
            return false;
        }

        if (message.Method is null)
        {
            TakeResponse(message);
        }
        else if (message.Id is null)
        {
            return TakeNotification(message);
        }
        else
        {
            TakeRequest(message, body.Length);
        }

        return false;
    }

    private static RpcMessage Read(ReadOnlyMemory<byte> body)
    {
        var root = RpcMessage.Parse(body);
        return root.ValueKind == JsonValueKind.Array
            ? throw new RpcException(RpcErrorCode.InvalidRequest, "Batches are not part of the Language Server Protocol.")
            : RpcMessage.Of(root, takesNull: true);
    }

    private void TakeResponse(RpcMessage message)
    {
        if (message.Id is null)
        {
            server.Writer.Fail(null, RpcErrorCode.InvalidRequest, "A message has a method or an id.");
            return;
        }

        Guard("an answer", () => server.Answered(message));
    }

    private bool TakeNotification(RpcMessage message)
    {
        switch (message.Method)
        {
            case "exit":
                return true;
            case "$/cancelRequest":
                Guard("$/cancelRequest", () => Cancel(message.Params));
                break;
            case { } method when _isInitialized && !_isShutDown && methods.Notification(method) is { } handle:
                Guard(method, () => handle(server, message.Params));
                break;
        }

        return false;
    }

    private void Cancel(JsonElement parameters)
    {
        if (ClientJson.Member(parameters, "id") is { ValueKind: not JsonValueKind.Undefined } id
            && _running.TryGetValue(id.GetRawText(), out var source))
        {
            try
            {
                source.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It was answered this moment.
            }
        }
    }

    private void TakeRequest(RpcMessage message, int bytes)
    {
        var refusal = Refusal(message.Method!);
        if (refusal is { } reason)
        {
            server.Writer.Fail(message.Id, reason.Code, reason.Message);
        }
        else if (message.Method == "initialize")
        {
            Initialize(message);
        }
        else if (message.Method == "shutdown")
        {
            _isShutDown = true;
            server.Writer.Respond(message.Id, json => json.WriteNullValue());
        }
        else
        {
            Start(message, bytes);
        }
    }

    private RpcException? Refusal(string method)
    {
        if (_isShutDown)
        {
            return new RpcException(RpcErrorCode.InvalidRequest, "The server was shut down.");
        }

        if (method == "initialize")
        {
            return _isInitialized ? new RpcException(RpcErrorCode.InvalidRequest, "The server is initialised already.") : null;
        }

        if (!_isInitialized)
        {
            return new RpcException(LspErrorCode.ServerNotInitialized, "The first request is `initialize`.");
        }

        return method == "shutdown" || methods.Request(method) is not null ? null : RpcException.UnknownMethod(method);
    }

    private void Initialize(RpcMessage message)
    {
        try
        {
            var result = Initialization.Begin(server, MethodTable.Parse(message.Params, Json.Default.InitializeParams));
            _isInitialized = true;
            server.Writer.Respond(message.Id, json => JsonSerializer.Serialize(json, result, Json.Default.InitializeResult));
        }
        catch (RpcException error)
        {
            server.Writer.Fail(message.Id, error.Code, error.Message);
        }
        catch (Exception error)
        {
            Fail(message, error);
        }
    }

    private void Start(RpcMessage message, int bytes)
    {
        var (method, mayBeStale) = methods.Request(message.Method!)!.Value;
        var source = CancellationTokenSource.CreateLinkedTokenSource(server.Ending);
        var isKnown = _running.TryAdd(message.Key, source);
        var context = new ReadContext(server, server.Texts.Current, source.Token);
        _backlog.Enter(bytes);
        ThreadPool.UnsafeQueueUserWorkItem(
            async _ =>
            {
                await Answer(message, method, mayBeStale, context).ConfigureAwait(false);
                _backlog.Leave(bytes);
                if (isKnown)
                {
                    _running.TryRemove(message.Key, out var _);
                }

                source.Dispose();
            },
            null);
    }

    private async Task Answer(RpcMessage message, RequestMethod method, bool mayBeStale, ReadContext context)
    {
        try
        {
            while (server.Writer.Room() is { IsCompleted: false } room)
            {
                await room.WaitAsync(context.Cancellation).ConfigureAwait(false);
            }

            context.Cancellation.ThrowIfCancellationRequested();
            var write = await method(context, message.Params).ConfigureAwait(false);
            context.Cancellation.ThrowIfCancellationRequested();
            if (!mayBeStale && context.IsStale)
            {
                throw new RpcException(LspErrorCode.ContentModified, "The document has changed meanwhile.");
            }

            server.Writer.Respond(message.Id, write);
        }
        catch (OperationCanceledException)
        {
            server.Writer.Fail(message.Id, LspErrorCode.RequestCancelled, "The request was cancelled.");
        }
        catch (RpcException error)
        {
            server.Writer.Fail(message.Id, error.Code, error.Message);
        }
        catch (Exception error)
        {
            Fail(message, error);
        }
    }

    private void Fail(RpcMessage message, Exception error)
    {
        server.Tell($"{message.Method} failed: {error}", isError: true);
        server.Writer.Fail(message.Id, RpcErrorCode.InternalError, $"{message.Method} failed: {error.Message}");
    }

    /// <summary>A notification has no answer; what goes wrong is told, and the next message is taken.</summary>
    private void Guard(string what, Action take)
    {
        try
        {
            take();
        }
        catch (RpcException error)
        {
            server.Tell($"{what}: {error.Message}");
        }
        catch (Exception error)
        {
            server.Tell($"{what} failed: {error}", isError: true);
        }
    }
}
