namespace Journeys.LanguageServer.Transport;

/// <summary>The protocol's own numbers for what went wrong, beside those of JSON-RPC.</summary>
internal static class LspErrorCode
{
    public const int ServerNotInitialized = -32002;
    public const int RequestCancelled = -32800;
    public const int ContentModified = -32801;
    public const int RequestFailed = -32803;
}
