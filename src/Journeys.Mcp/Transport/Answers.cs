using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Journeys.Mcp.Transport;

/// <summary>Answers as the bytes of JSON on one line.</summary>
internal static class Answers
{
    /// <summary>Letters of all scripts stay as they are; whatever could be taken for the end of a line is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>The answer to a request.</summary>
    public static byte[] Of(JsonElement? id, Action<Utf8JsonWriter> writeResult) => Message(id, json =>
    {
        json.WritePropertyName("result");
        writeResult(json);
    });

    /// <summary>Word that a request failed.</summary>
    public static byte[] Failure(JsonElement? id, int code, string message) => Message(id, json =>
    {
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

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

    private static byte[] Message(JsonElement? id, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            json.WritePropertyName("id");
            if (id is { } known)
            {
                // As it came: an id may be what no text can hold, such as half a surrogate pair.
                json.WriteRawValue(known.GetRawText(), skipInputValidation: true);
            }
            else
            {
                json.WriteNullValue();
            }

            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
