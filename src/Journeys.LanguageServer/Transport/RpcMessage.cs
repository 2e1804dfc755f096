using System.Text.Json;
using System.Text.Unicode;

namespace Journeys.LanguageServer.Transport;

/// <summary>A message of JSON-RPC 2.0: a request has an id and a method, a notification only a method, a response only an id.</summary>
/// <param name="Id">The id as it was written; null for a notification.</param>
/// <param name="Method">The method; null for a response.</param>
/// <param name="Params">The parameters; undefined where there are none.</param>
/// <param name="Result">The result of a response; undefined where it failed.</param>
internal sealed record RpcMessage(JsonElement? Id, string? Method, JsonElement Params, JsonElement Result)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The id as a key.</summary>
    public string Key => Id?.GetRawText() ?? "";

    /// <summary>Reads a message.</summary>
    /// <exception cref="RpcException">It is no JSON, or no message.</exception>
    public static RpcMessage Parse(ReadOnlyMemory<byte> body)
    {
        var root = Root(body);
        if (root.ValueKind == JsonValueKind.Array)
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, "Batches are not part of the Language Server Protocol.");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, "A message is an object.");
        }

        try
        {
            return Of(root);
        }
        catch (InvalidOperationException)
        {
            // A name or the method holds half a surrogate pair, which no text can hold.
            throw new RpcException(RpcErrorCode.InvalidRequest, "The message has a name that is no text.");
        }
    }

    private static RpcMessage Of(JsonElement root)
    {
        var id = root.TryGetProperty("id", out var given) ? given : (JsonElement?)null;
        if (id is { ValueKind: not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null) })
        {
            throw new RpcException(RpcErrorCode.InvalidRequest, "An id is a number or a string.");
        }

        return new RpcMessage(id, MethodOf(root), Property(root, "params"), Property(root, "result"));
    }

    private static JsonElement Root(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span))
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(body, Options).RootElement;
        }
        catch (JsonException error)
        {
            throw new RpcException(RpcErrorCode.ParseError, "The message is no JSON: " + error.Message);
        }
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
