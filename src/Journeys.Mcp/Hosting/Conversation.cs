using System.Text.Json;
using Journeys.JsonRpc;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp.Hosting;

/// <summary>Takes the client's messages in their order. Every request that is not cancelled gets exactly one answer, whatever comes in between.</summary>
/// <param name="methods">What the server answers.</param>
/// <param name="desk">Where what takes time is done.</param>
/// <param name="writer">Where answers go.</param>
internal sealed class Conversation(Methods methods, Desk desk, LineWriter writer)
{
    private const int LargestBatch = 100;
    private string _revision = Revisions.Spoken[0];

    /// <summary>Reads until the client goes away.</summary>
    public void Run(LineReader reader)
    {
        while (reader.Read() is { } line)
        {
            if (line.IsTooLong)
            {
                writer.Send(Answers.Failure(null, RpcErrorCode.InvalidRequest, "The message is longer than 16 MiB."));
            }
            else
            {
                Take(line.Bytes);
            }
        }
    }

    private void Take(ReadOnlyMemory<byte> line)
    {
        try
        {
            var root = RpcMessage.Parse(line);
            if (root.ValueKind == JsonValueKind.Array)
            {
                TakeBatch(root, line.Length);
            }
            else
            {
                Take(root, line.Length, Send);
            }
        }
        catch (RpcException error)
        {
            writer.Send(Answers.Failure(null, error.Code, error.Message));
        }
    }

    private void Send(byte[]? answer)
    {
        if (answer is not null)
        {
            writer.Send(answer);
        }
    }

    private void TakeBatch(JsonElement batch, int bytes)
    {
        var count = batch.GetArrayLength();
        if (!Revisions.HasBatches(_revision))
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, $"The protocol of {_revision} has no batches; send a message a line.");
        }

        if (count is 0 or > LargestBatch)
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, $"A batch has 1 to {LargestBatch} messages.");
        }

        var answers = new BatchAnswers(count, Send);
        foreach (var message in batch.EnumerateArray())
        {
            Take(message, bytes / count, answers.Add);
        }
    }

    /// <summary>Takes one message; calls <paramref name="reply"/> once, with null where there is nothing to say.</summary>
    private void Take(JsonElement root, int bytes, Action<byte[]?> reply)
    {
        RpcMessage message;
        try
        {
            message = RpcMessage.Of(root);
        }
        catch (RpcException error)
        {
            reply(Answers.Failure(null, error.Code, error.Message));
            return;
        }

        if (message.Id is null || message.Method is null)
        {
            reply(TakeNotification(message));
        }
        else
        {
            TakeRequest(message, bytes, reply);
        }
    }

    /// <summary>A notification has no answer. Nor has an answer, and the server asks nothing.</summary>
    private byte[]? TakeNotification(RpcMessage message)
    {
        if (message.Method == "notifications/cancelled"
            && ClientJson.Member(message.Params, "requestId") is { ValueKind: not JsonValueKind.Undefined } id)
        {
            desk.Cancel(id.GetRawText());
        }

        return message is { Id: null, Method: null } ? Answers.Failure(null, RpcErrorCode.InvalidRequest, "A message has a method or an id.") : null;
    }

    private void TakeRequest(RpcMessage message, int bytes, Action<byte[]?> reply)
    {
        try
        {
            if (message.Method == "initialize")
            {
                _revision = Revisions.Agree(message.Params);
                reply(Answers.Of(message.Id, json => methods.Welcome(json, _revision)));
            }
            else if (methods.AtOnce(message) is { } write)
            {
                reply(Answers.Of(message.Id, write));
            }
            else
            {
                desk.Take(message, bytes, methods.Later(message), reply);
            }
        }
        catch (RpcException error)
        {
            reply(Answers.Failure(message.Id, error.Code, error.Message));
        }
    }

    /// <summary>The answers to a batch, sent together when the last is there.</summary>
    private sealed class BatchAnswers(int count, Action<byte[]?> send)
    {
        private readonly List<byte[]> _answers = [];
        private int _missing = count;

        public void Add(byte[]? answer)
        {
            lock (_answers)
            {
                if (answer is not null)
                {
                    _answers.Add(answer);
                }

                if (--_missing == 0 && _answers.Count > 0)
                {
                    send(Answers.Batch(_answers));
                }
            }
        }
    }
}
