namespace Journeys.Language.Vocabulary.Reference;

/// <summary>Writes the arguments of a keyword as people read them: <c>NAME "TITLE" [was NAME] [{ … }]</c>.</summary>
internal static class ShapeText
{
    /// <summary>The whole statement in one line.</summary>
    public static string Of(KeywordDefinition keyword)
    {
        var parts = new List<string> { keyword.Word + (keyword.IsLocalizable ? "[@language]" : "") };
        parts.AddRange(keyword.Arguments.Select(Of));
        if (keyword.Declares)
        {
            parts.Add("[was NAME]");
        }

        if (keyword.Block != BlockKind.None)
        {
            parts.Add("[{ … }]");
        }

        return string.Join(" ", parts);
    }

    private static string Of(ArgumentShape shape)
    {
        var value = Value(shape);
        var list = shape.IsList ? value + ", …" : value;
        var labelled = shape.Label is null ? list : shape.Label + " " + list;
        return shape.IsOptional ? "[" + labelled + "]" : labelled;
    }

    private static string Value(ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Name => shape.Names == NameKind.None ? "NAME" : shape.Names.ToString().ToUpperInvariant(),
        ArgumentKind.Text => "\"" + shape.Slot.ToUpperInvariant() + "\"",
        ArgumentKind.Prose => "\"TEXT\" or \"\"\"PROSE\"\"\"",
        ArgumentKind.NameOrText => shape.Names.ToString().ToUpperInvariant() + " or \"TEXT\"",
        ArgumentKind.Choice => string.Join("|", shape.Choices),
        ArgumentKind.Number => shape.Bounds is { Greatest: < 1000 } bounds ? bounds.Least + ".." + bounds.Greatest : "NUMBER",
        ArgumentKind.Score => "SCORE",
        ArgumentKind.Duration => "DURATION",
        ArgumentKind.Date => "DATE",
        ArgumentKind.Range => "LOW..HIGH",
        ArgumentKind.Comparison => "TARGET",
        ArgumentKind.FieldValue => "\"TEXT\" or NUMBER or DATE",
        _ => "VALUE",
    };
}
