using System.Text.Json;

namespace Journeys.Editor.Tests.Running;

/// <summary>Looks through JSON.</summary>
internal static class JsonTexts
{
    /// <summary>Every text in it, however deep.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    /// <summary>The names of an object's properties.</summary>
    public static IReadOnlyList<string> Names(this JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
