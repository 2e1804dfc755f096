namespace Journeys.JsonRpc;

/// <summary>The numbers of JSON-RPC 2.0 for what went wrong. A protocol over it has numbers of its own beside these.</summary>
public static class RpcErrorCode
{
    /// <summary>It is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>It is JSON, and no message.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nobody answers that method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The method does not take these parameters.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The one who answers broke down.</summary>
    public const int InternalError = -32603;
}
