using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>Texts with their languages; a text without a tag is in the workspace's first language.</summary>
internal sealed class TextJson(Utf8JsonWriter json, Workspace workspace)
{
    /// <summary>A text by language: <c>{ "nl": "…", "en": { "markdown": "…" } }</c>.</summary>
    public void ByLanguage(string property, LocalizedText text)
    {
        if (text.IsNone)
        {
            return;
        }

        json.WriteStartObject(property);
        if (text.Only is { } only)
        {
            json.WritePropertyName(workspace.LanguageOf(only));
            Value(only);
            json.WriteEndObject();
            return;
        }

        foreach (var language in text.Entries.Select(workspace.LanguageOf).Distinct(StringComparer.Ordinal))
        {
            json.WritePropertyName(language);
            Value(workspace.Exactly(text, language)!);
        }

        json.WriteEndObject();
    }

    /// <summary>Texts that each are in a language: <c>[{ "language": "nl", "text": "…" }]</c>.</summary>
    public void Each(string property, ImmutableArray<LocalText> texts) => json.Objects(property, texts, text =>
    {
        json.WriteString("language", workspace.LanguageOf(text));
        json.WritePropertyName("text");
        Value(text);
    });

    /// <summary>The values of the team's own fields, where there are any.</summary>
    public void Fields(ImmutableArray<FieldValue> fields) => json.Objects("fields", fields, field =>
    {
        json.WriteString("field", field.Field.Value);
        json.WriteString("language", field.Language ?? workspace.DefaultLanguage);
        json.Value("value", field.Value);
    });

    /// <summary>Prose says that it is Markdown; any other text is a string.</summary>
    private void Value(LocalText text)
    {
        if (!text.IsProse)
        {
            json.WriteStringValue(text.Value);
            return;
        }

        json.WriteStartObject();
        json.WriteString("markdown", text.Value);
        json.WriteEndObject();
    }
}
