using System.Text.Json;

namespace Journeys.Editor.Tests.Running;

/// <summary>What a script saw in an editor, step by step.</summary>
/// <param name="json">An object with a property for each step.</param>
internal sealed class Steps(string json)
{
    private readonly JsonElement _steps = JsonDocument.Parse(json).RootElement.Clone();

    /// <summary>What was seen at a step.</summary>
    public JsonElement this[string step] => _steps.TryGetProperty(step, out var seen)
        ? seen
        : throw new InvalidOperationException($"The script did not come to `{step}`. It saw: {_steps}");

    /// <summary>Why the script stopped before its end, or null.</summary>
    public string? Problem => _steps.TryGetProperty("problem", out var problem) ? problem.GetString() : null;

    /// <summary>Whether the script came to a step.</summary>
    public bool Has(string step) => _steps.TryGetProperty(step, out _);

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<string> Texts(string step) => this[step].ValueKind == JsonValueKind.Array
        ? [.. this[step].EnumerateArray().Select(text => text.GetString()!)]
        : [];

    /// <summary>One text.</summary>
    public string Text(string step) => this[step].GetString()!;
}
