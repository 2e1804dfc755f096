namespace Journeys.Mcp.Transport;

/// <summary>The protocol's numbers for what went wrong (JSON-RPC 2.0, and the Model Context Protocol for a resource).</summary>
internal static class RpcErrorCode
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ResourceNotFound = -32002;
    public const int TooBusy = -32000;
}

/// <summary>A request cannot be answered; the client is told why.</summary>
/// <param name="code">One of <see cref="RpcErrorCode"/>.</param>
/// <param name="message">One sentence.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}
