using System.Text.Json;
using System.Text.RegularExpressions;

namespace Journeys.Interchange.Tests.Schema;

/// <summary>
/// The part of JSON Schema that our schema uses. A keyword beyond it throws, so that nothing is skipped silently; and a property that
/// the schema does not name is a problem, so that the schema cannot fall behind.
/// </summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];
    private readonly List<string> _problems = [];

    /// <summary>The paths of the properties that were seen and that the schema knows: <c>#/$defs/claim/value</c>.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a document, a line each.</summary>
    public IReadOnlyList<string> Validate(JsonElement document)
    {
        _problems.Clear();
        Check(root, document, "$");
        CheckNames(root, document, "$", "#");
        return [.. _problems];
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var inner = new SchemaValidator(root);
        inner.Check(schema, value, "$");
        return inner._problems.Count == 0;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var isGood = keyword.Name switch
            {
                "$ref" => All([Resolve(keyword.Value)], value, path),
                "allOf" => All(keyword.Value.EnumerateArray(), value, path),
                "anyOf" => keyword.Value.EnumerateArray().Any(option => Fits(option, value)),
                "type" => IsType(keyword.Value.GetString()!, value),
                "const" => JsonElement.DeepEquals(keyword.Value, value),
                "enum" => keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal(),
                "required" => keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "properties" => Properties(keyword.Value, value, path),
                "additionalProperties" => Additional(keyword.Value, value, path),
                "items" => Items(keyword.Value, value, path),
                var other => Notes.Contains(other) ? true : throw new NotSupportedException(other),
            };
            if (!isGood)
            {
                _problems.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()[..Math.Min(80, keyword.Value.GetRawText().Length)]}");
            }
        }
    }

    private JsonElement Resolve(JsonElement reference)
    {
        var name = reference.GetString()!;
        return root.GetProperty("$defs").GetProperty(name["#/$defs/".Length..]);
    }

    private bool All(IEnumerable<JsonElement> schemas, JsonElement value, string path)
    {
        foreach (var schema in schemas)
        {
            Check(schema, value, path);
        }

        return true;
    }

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(type, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private bool Properties(JsonElement schemas, JsonElement value, string path)
    {
        foreach (var schema in schemas.EnumerateObject())
        {
            if (value.TryGetProperty(schema.Name, out var inner))
            {
                Check(schema.Value, inner, path + "." + schema.Name);
            }
        }

        return true;
    }

    /// <summary>Our schema has either fixed properties or additional ones, so all of the object's are meant.</summary>
    private bool Additional(JsonElement schema, JsonElement value, string path)
    {
        foreach (var property in value.EnumerateObject())
        {
            Check(schema, property.Value, path + "." + property.Name);
        }

        return true;
    }

    private bool Items(JsonElement schema, JsonElement value, string path)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(schema, item, $"{path}[{index++}]");
        }

        return true;
    }

    /// <summary>Walks schema and document together and tells the properties that the schema does not name.</summary>
    private void CheckNames(JsonElement schema, JsonElement value, string path, string place)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var (items, itemPlace) = Parts(schema, place).Single(part => part.Schema.TryGetProperty("items", out _));
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                CheckNames(items.GetProperty("items"), item, $"{path}[{index++}]", itemPlace + "[]");
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var parts = Parts(Chosen(schema, value), place).ToList();
            foreach (var property in value.EnumerateObject())
            {
                CheckName(parts, property, path, place);
            }
        }
    }

    private void CheckName(List<(JsonElement Schema, string Place)> parts, JsonProperty property, string path, string place)
    {
        foreach (var (part, partPlace) in parts)
        {
            if (part.TryGetProperty("properties", out var named) && named.TryGetProperty(property.Name, out var schema))
            {
                Seen.Add($"{partPlace}/{property.Name}");
                CheckNames(schema, property.Value, $"{path}.{property.Name}", $"{partPlace}/{property.Name}");
                return;
            }

            if (part.TryGetProperty("additionalProperties", out var any))
            {
                CheckNames(any, property.Value, $"{path}.{property.Name}", partPlace + "/*");
                return;
            }
        }

        _problems.Add($"{path}: {property.Name} is in no schema ({place})");
    }

    /// <summary>Of alternatives the one that fits.</summary>
    private JsonElement Chosen(JsonElement schema, JsonElement value)
    {
        var target = schema.TryGetProperty("$ref", out var reference) ? Resolve(reference) : schema;
        return target.TryGetProperty("anyOf", out var options)
            ? options.EnumerateArray().FirstOrDefault(option => Fits(option, value), target)
            : schema;
    }

    /// <summary>The schema and all that it takes in.</summary>
    private IEnumerable<(JsonElement Schema, string Place)> Parts(JsonElement schema, string place)
    {
        yield return (schema, place);
        if (schema.TryGetProperty("$ref", out var reference))
        {
            foreach (var part in Parts(Resolve(reference), reference.GetString()!))
            {
                yield return part;
            }
        }

        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var part in all.EnumerateArray().SelectMany(inner => Parts(inner, place)))
            {
                yield return part;
            }
        }
    }
}
