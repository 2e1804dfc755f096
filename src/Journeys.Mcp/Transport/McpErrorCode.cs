namespace Journeys.Mcp.Transport;

/// <summary>The protocol's own numbers for what went wrong, beside those of JSON-RPC.</summary>
internal static class McpErrorCode
{
    public const int ResourceNotFound = -32002;
    public const int TooBusy = -32000;
}
