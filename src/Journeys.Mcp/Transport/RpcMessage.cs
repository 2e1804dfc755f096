using System.Text.Json;
using System.Text.Unicode;

namespace Journeys.Mcp.Transport;

/// <summary>A message of JSON-RPC 2.0: a request has an id and a method, a notification only a method, a response only an id.</summary>
/// <param name="Id">The id as it was written; null for a notification.</param>
/// <param name="Method">The method; null for a response.</param>
/// <param name="Params">The parameters; undefined where there are none.</param>
internal sealed record RpcMessage(JsonElement? Id, string? Method, JsonElement Params)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The id as a key.</summary>
    public string Key => Id?.GetRawText() ?? "";

    /// <summary>Reads the JSON of a line: a message, or a list of them.</summary>
    /// <exception cref="RpcException">It is no JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(line, Options).RootElement;
        }
        catch (JsonException error)
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no JSON: " + error.Message);
        }
    }

    /// <summary>Takes a message apart.</summary>
    /// <exception cref="RpcException">It is no message.</exception>
    public static RpcMessage Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, "A message is an object.");
        }

        try
        {
            return new RpcMessage(IdOf(root), MethodOf(root), root.TryGetProperty("params", out var given) ? given : default);
        }
        catch (InvalidOperationException)
        {
            // A name or the method holds half a surrogate pair, which no text can hold.
            throw new RpcException(RpcErrorCode.InvalidRequest, "The message has a name that is no text.");
        }
    }

    private static JsonElement? IdOf(JsonElement root)
    {
        if (!root.TryGetProperty("id", out var id))
        {
            return null;
        }

        return id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? id
            : throw new RpcException(RpcErrorCode.InvalidRequest, "An id is a number or a string.");
    }

    private static string? MethodOf(JsonElement root)
    {
        if (!root.TryGetProperty("method", out var method))
        {
            return null;
        }

        return method.ValueKind == JsonValueKind.String
            ? method.GetString()
            : throw new RpcException(RpcErrorCode.InvalidRequest, "A method is a string.");
    }
}
