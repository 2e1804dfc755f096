namespace Journeys.JsonRpc;

/// <summary>A request cannot be answered; the client is told why.</summary>
/// <param name="code">One of <see cref="RpcErrorCode"/>, or of the protocol's own.</param>
/// <param name="message">One sentence.</param>
public sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>The number that programs know it by.</summary>
    public int Code { get; } = code;

    /// <summary>Nobody answers a method.</summary>
    /// <param name="method">The method as it came.</param>
    public static RpcException UnknownMethod(string method) =>
        new(RpcErrorCode.MethodNotFound, $"The server has no method `{ShownName.Of(method)}`.");
}
