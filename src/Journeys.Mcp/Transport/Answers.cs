using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Journeys.JsonRpc;

namespace Journeys.Mcp.Transport;

/// <summary>Answers as the bytes of JSON on one line.</summary>
internal static class Answers
{
    /// <summary>Letters of all scripts stay as they are; whatever could be taken for the end of a line is escaped.</summary>
    private static readonly RpcEnvelopes Envelopes = new(JavaScriptEncoder.Create(UnicodeRanges.All));

    /// <summary>The answer to a request.</summary>
    public static byte[] Of(JsonElement? id, Action<Utf8JsonWriter> writeResult) => Envelopes.Answer(id, writeResult);

    /// <summary>Word that a request failed.</summary>
    public static byte[] Failure(JsonElement? id, int code, string message) => Envelopes.Failure(id, code, message);

    /// <summary>Several answers as one message.</summary>
    public static byte[] Batch(IReadOnlyList<byte[]> answers)
    {
        using var message = new MemoryStream();
        foreach (var answer in answers)
        {
            message.WriteByte((byte)(message.Length == 0 ? '[' : ','));
            message.Write(answer);
        }

        message.WriteByte((byte)']');
        return message.ToArray();
    }
}
