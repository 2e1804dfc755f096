using System.Collections.Immutable;
using System.Text.Json;
using Journeys.JsonRpc;

namespace Journeys.Mcp.Hosting;

/// <summary>The revisions of the protocol, which are called by their day.</summary>
internal static class Revisions
{
    /// <summary>The last revision in which several messages may come as one.</summary>
    private const string LastWithBatches = "2025-03-26";

    /// <summary>Those that are spoken, the newest first.</summary>
    public static ImmutableArray<string> Spoken { get; } = ["2025-11-25", "2025-06-18", LastWithBatches, "2024-11-05"];

    /// <summary>The revision to speak with a client: the one that it asks for, else the newest here; the client may leave if it does not know that.</summary>
    public static string Agree(JsonElement parameters) =>
        ClientJson.Text(ClientJson.Member(parameters, "protocolVersion")) is { } asked && Spoken.Contains(asked) ? asked : Spoken[0];

    /// <summary>Whether several messages may come as one.</summary>
    public static bool HasBatches(string revision) => string.CompareOrdinal(revision, LastWithBatches) <= 0;
}
