using System.Collections.Immutable;

namespace Journeys.Interchange.Schema;

/// <summary>The published schemas (JSON Schema, draft 2020-12) of the data that stand on a site below <c>api/</c>.</summary>
public static class ApiSchemas
{
    private const string Prefix = "api/";

    /// <summary>The names of the schemas' files, in ordinal order; the model's own among them, to which the others refer.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "claims.schema.json", "findings.schema.json", "journey.schema.json", "journeys-model-1.schema.json", "journeys.schema.json", "messages.schema.json",
        "trace.schema.json",
    ];

    /// <summary>The text of a schema, with LF line ends.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Text(string name)
    {
        if (name == "journeys-model-1.schema.json")
        {
            return ModelSchema.Text();
        }

        using var stream = typeof(ApiSchemas).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new ArgumentException("There is no schema " + name, nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
