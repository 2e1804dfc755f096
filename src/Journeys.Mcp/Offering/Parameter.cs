using System.Collections.Immutable;
using System.Text.Json;

namespace Journeys.Mcp.Offering;

/// <summary>What a tool or a prompt may be told. The schema that a client reads and the check of what it sends come from the same object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means, for the one who fills it in.</param>
public sealed record Parameter(string Name, string Description)
{
    /// <summary>Whether it has to be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that it may be; empty where it may be any text.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The least and the greatest number, and the one that counts where none is given; null where it is a text.</summary>
    public (int Least, int Most, int Usual)? Numbers { get; init; }

    /// <summary>Writes its JSON Schema.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        json.WriteString("type", Numbers is null ? "string" : "integer");
        json.WriteString("description", Description);
        if (Numbers is var (least, most, usual))
        {
            json.WriteNumber("minimum", least);
            json.WriteNumber("maximum", most);
            json.WriteNumber("default", usual);
        }

        if (!Choices.IsEmpty)
        {
            json.WriteStartArray("enum");
            foreach (var choice in Choices)
            {
                json.WriteStringValue(choice);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
