namespace Journeys.Interchange.Schema;

/// <summary>The published schema (JSON Schema, draft 2020-12) of what <see cref="Json.ModelJson"/> writes.</summary>
public static class ModelSchema
{
    /// <summary>The schema's text, with LF line ends.</summary>
    public static string Text()
    {
        using var stream = typeof(ModelSchema).Assembly.GetManifestResourceStream("journeys-model.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
