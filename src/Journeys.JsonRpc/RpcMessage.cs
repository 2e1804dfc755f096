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
            // It quotes a literal that is none to its end, however long, and tells the place only behind it.
            var shown = ShownName.Of(error.Message);
            var place = shown == error.Message ? "" : $" (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1})";
            throw new RpcException(RpcErrorCode.ParseError, "The message is no JSON: " + shown + place);
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

        var (id, method) = (IdOf(root, takesNull), MethodOf(root));
        return new RpcMessage(id, method, ClientJson.Member(root, "params"), ClientJson.Member(root, "result"));
    }

    private static JsonElement? IdOf(JsonElement root, bool takesNull)
    {
        var id = ClientJson.Member(root, "id");
        return id.ValueKind switch
        {
            JsonValueKind.Undefined => null,
            JsonValueKind.String or JsonValueKind.Number => id,
            JsonValueKind.Null when takesNull => id,
            _ => throw new RpcException(RpcErrorCode.InvalidRequest, "An id is a number or a string."),
        };
    }

    private static string? MethodOf(JsonElement root)
    {
        var method = ClientJson.Member(root, "method");
        return method.ValueKind switch
        {
            JsonValueKind.Undefined => null,
            JsonValueKind.String => ClientJson.Text(method)
                ?? throw new RpcException(
                    RpcErrorCode.InvalidRequest, "The method holds half a character (a surrogate without its other half)."),
            _ => throw new RpcException(RpcErrorCode.InvalidRequest, "A method is a string."),
        };
    }
}
