using System.Text.Json;
using System.Text.Unicode;

namespace Journeys.JsonRpc;

/// <summary>A message of JSON-RPC 2.0: a request has an id and a method, a notification only a method, a response only an id.</summary>
/// <param name="Id">The id as it was written; null for a notification.</param>
/// <param name="Method">The method; null for a response.</param>
/// <param name="Params">The parameters; undefined where there are none.</param>
/// <param name="Result">The result of a response; undefined where it failed.</param>
public sealed record RpcMessage(JsonElement? Id, string? Method, JsonElement Params, JsonElement Result)
{
    /// <summary>The longest message that is taken, in bytes.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The id as a key.</summary>
    public string Key => Id?.GetRawText() ?? "";

    /// <summary>Reads JSON: a message, or a list of them.</summary>
    /// <param name="json">The bytes, which are kept.</param>
    /// <exception cref="RpcException">It is no JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(json, Options).RootElement;
        }
        catch (JsonException error)
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no JSON: " + error.Message);
        }
    }

    /// <summary>Takes a message apart.</summary>
    /// <param name="root">The JSON.</param>
    /// <param name="takesNull">Whether null is an id like any other; some clients send it, and some protocols forbid it.</param>
    /// <exception cref="RpcException">It is no message.</exception>
    public static RpcMessage Of(JsonElement root, bool takesNull = false)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, "A message is an object.");
        }

        try
        {
            var (id, method) = (IdOf(root, takesNull), MethodOf(root));
            return new RpcMessage(id, method, Property(root, "params"), method is null ? Property(root, "result") : default);
        }
        catch (InvalidOperationException)
        {
            // A name or the method holds half a surrogate pair, which no text can hold.
            throw new RpcException(RpcErrorCode.InvalidRequest, "The message has a name that is no text.");
        }
    }

    private static JsonElement? IdOf(JsonElement root, bool takesNull)
    {
        if (!root.TryGetProperty("id", out var id))
        {
            return null;
        }

        return id.ValueKind is JsonValueKind.String or JsonValueKind.Number || (takesNull && id.ValueKind == JsonValueKind.Null)
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

    private static JsonElement Property(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value : default;
}
