using System.Text.Json;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Hosting;

/// <summary>What the client said that it can do. What it did not say, it cannot.</summary>
internal sealed class ClientFacts(InitializeParams parameters)
{
    /// <summary>Whether completion may have places to fill in.</summary>
    public bool Snippets { get; } = Is(parameters, "textDocument", "completion", "completionItem", "snippetSupport");

    /// <summary>Whether hovers are to be without Markdown: the client says what it shows, and that is not among it.</summary>
    public bool WantsPlainHovers { get; } =
        Find(parameters, "textDocument", "hover", "contentFormat").ValueKind == JsonValueKind.Array
        && !Lists(parameters, "markdown", "textDocument", "hover", "contentFormat");

    /// <summary>Whether edits may name versions.</summary>
    public bool DocumentChanges { get; } = Is(parameters, "workspace", "workspaceEdit", "documentChanges");

    /// <summary>Whether edits may be offered for a closer look.</summary>
    public bool ChangeAnnotations { get; } = Find(parameters, "workspace", "workspaceEdit", "changeAnnotationSupport").ValueKind == JsonValueKind.Object;

    /// <summary>Whether the client watches files when it is asked to.</summary>
    public bool WatchesFiles { get; } = Is(parameters, "workspace", "didChangeWatchedFiles", "dynamicRegistration");

    /// <summary>Whether the client may be asked for settings.</summary>
    public bool Configuration { get; } = Is(parameters, "workspace", "configuration");

    /// <summary>Whether the client shows progress.</summary>
    public bool Progress { get; } = Is(parameters, "window", "workDoneProgress");

    /// <summary>Whether the client asks again when it is told to: by the name of what it shows.</summary>
    public bool Refreshes(string feature) => Is(parameters, "workspace", feature, "refreshSupport");

    /// <summary>
    /// Whether the client asks for diagnostics instead of being sent them: where it is told to, or understands nothing else. A client
    /// that can do both would show each twice.
    /// </summary>
    public bool PullsDiagnostics { get; } =
        Text(parameters.InitializationOptions, "diagnostics") == "pull"
        || (Find(parameters, "textDocument", "diagnostic").ValueKind == JsonValueKind.Object
            && Find(parameters, "textDocument", "publishDiagnostics").ValueKind != JsonValueKind.Object);

    /// <summary>How it counts along a line: UTF-16 unless it cannot.</summary>
    public PositionUnit Unit { get; } = ReadUnit(parameters);

    private static PositionUnit ReadUnit(InitializeParams parameters)
    {
        var offered = Find(parameters, "general", "positionEncodings");
        var names = offered.ValueKind == JsonValueKind.Array
            ? offered.EnumerateArray().Select(name => name.ValueKind == JsonValueKind.String ? name.GetString() : null).ToList()
            : [];
        if (names.Count == 0 || names.Contains("utf-16"))
        {
            return PositionUnit.Utf16;
        }

        return names.Contains("utf-8") ? PositionUnit.Utf8 : names.Contains("utf-32") ? PositionUnit.Utf32 : PositionUnit.Utf16;
    }

    private static bool Is(InitializeParams parameters, params ReadOnlySpan<string> path) => Find(parameters, path).ValueKind == JsonValueKind.True;

    private static bool Lists(InitializeParams parameters, string word, params ReadOnlySpan<string> path)
    {
        var found = Find(parameters, path);
        return found.ValueKind == JsonValueKind.Array
            && found.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.ValueEquals(word));
    }

    private static JsonElement Find(InitializeParams parameters, params ReadOnlySpan<string> path)
    {
        var element = parameters.Capabilities;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
