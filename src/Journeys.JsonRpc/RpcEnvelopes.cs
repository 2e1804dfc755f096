using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journeys.JsonRpc;

/// <summary>Writes messages of JSON-RPC 2.0 as bytes of JSON, without a line end within.</summary>
/// <param name="encoder">Says which letters are escaped.</param>
public sealed class RpcEnvelopes(JavaScriptEncoder encoder)
{
    private readonly JsonWriterOptions _options = new() { Encoder = encoder, SkipValidation = true };

    /// <summary>The answer to a request.</summary>
    /// <param name="id">The id of the request; null where it is not known.</param>
    /// <param name="writeResult">Writes the result, a value.</param>
    public byte[] Answer(JsonElement? id, Action<Utf8JsonWriter> writeResult) => Message(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        writeResult(json);
    });

    /// <summary>Word that a request failed.</summary>
    /// <param name="id">The id of the request; null where it is not known.</param>
    /// <param name="code">One of <see cref="RpcErrorCode"/>, or of the protocol's own.</param>
    /// <param name="message">One sentence.</param>
    public byte[] Failure(JsonElement? id, int code, string message) => Message(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    /// <summary>A message of any kind.</summary>
    /// <param name="write">Writes what stands behind the version.</param>
    public byte[] Message(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { ValueKind: not JsonValueKind.Undefined } known)
        {
            // As it came: an id may be what no text can hold, such as half a surrogate pair.
            json.WriteRawValue(known.GetRawText(), skipInputValidation: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
