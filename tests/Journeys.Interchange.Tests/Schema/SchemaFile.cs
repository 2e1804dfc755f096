using System.Text.Json;
using Journeys.Interchange.Schema;

namespace Journeys.Interchange.Tests.Schema;

/// <summary>The published schema.</summary>
internal static class SchemaFile
{
    public static JsonElement Root { get; } = JsonDocument.Parse(ModelSchema.Text()).RootElement;

    public static SchemaValidator Validator() => new(Root);
}
