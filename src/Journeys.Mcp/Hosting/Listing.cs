using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Journeys.Mcp.Offering;

namespace Journeys.Mcp.Hosting;

/// <summary>Results in the shapes of the protocol (its revision of 2025-11-25; clients of older ones pass over what they do not know).</summary>
internal static class Listing
{
    /// <summary>A result that says nothing.</summary>
    public static void Nothing(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }

    /// <summary>The tools, each with the schema of its arguments.</summary>
    public static void Tools(Utf8JsonWriter json, ImmutableArray<Tool> tools) => List(json, "tools", tools, tool =>
    {
        json.WriteString("name", tool.Name);
        json.WriteString("title", tool.Title);
        json.WriteString("description", tool.Description);
        json.WriteStartObject("inputSchema");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var parameter in tool.Parameters)
        {
            parameter.Write(json);
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var parameter in tool.Parameters.Where(parameter => parameter.IsRequired))
        {
            json.WriteStringValue(parameter.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteStartObject("annotations");
        json.WriteString("title", tool.Title);
        json.WriteBoolean("readOnlyHint", true);
        json.WriteBoolean("destructiveHint", false);
        json.WriteBoolean("idempotentHint", true);
        json.WriteBoolean("openWorldHint", false);
        json.WriteEndObject();
    });

    /// <summary>What a tool answered.</summary>
    public static void Answer(Utf8JsonWriter json, ToolAnswer answer, bool isError)
    {
        json.WriteStartObject();
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", answer.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        if (answer.Data is { } data)
        {
            json.WritePropertyName("structuredContent");
            data.WriteTo(json);
        }

        json.WriteBoolean("isError", isError);
        json.WriteEndObject();
    }

    /// <summary>A page of the resources.</summary>
    public static void Resources(Utf8JsonWriter json, ImmutableArray<ResourceEntry> resources, int? next)
    {
        json.WriteStartObject();
        Items(json, "resources", resources, resource =>
        {
            json.WriteString("uri", resource.Address);
            json.WriteString("name", resource.Name);
            if (resource.Description is { } description)
            {
                json.WriteString("description", description);
            }

            json.WriteString("mimeType", resource.MediaType);
        });
        if (next is { } cursor)
        {
            json.WriteString("nextCursor", cursor.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    /// <summary>The kinds of addresses.</summary>
    public static void Templates(Utf8JsonWriter json, ImmutableArray<ResourceTemplate> templates) => List(json, "resourceTemplates", templates, template =>
    {
        json.WriteString("uriTemplate", template.Pattern);
        json.WriteString("name", template.Name);
        json.WriteString("description", template.Description);
        json.WriteString("mimeType", template.MediaType);
    });

    /// <summary>A text that was read.</summary>
    public static void Contents(Utf8JsonWriter json, ResourceText text)
    {
        json.WriteStartObject();
        json.WriteStartArray("contents");
        Content(json, text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The prompts.</summary>
    public static void Prompts(Utf8JsonWriter json, ImmutableArray<Prompt> prompts) => List(json, "prompts", prompts, prompt =>
    {
        json.WriteString("name", prompt.Name);
        json.WriteString("title", prompt.Title);
        json.WriteString("description", prompt.Description);
        Items(json, "arguments", prompt.Parameters, parameter =>
        {
            json.WriteString("name", parameter.Name);
            json.WriteString("description", parameter.Description);
            json.WriteBoolean("required", parameter.IsRequired);
        });
    });

    /// <summary>The words of a prompt.</summary>
    public static void Prompt(Utf8JsonWriter json, Prompt prompt, PromptText text)
    {
        json.WriteStartObject();
        json.WriteString("description", prompt.Description);
        json.WriteStartArray("messages");
        Message(json, "text", () => json.WriteString("text", text.Request));
        if (text.Attachment is { } attachment)
        {
            Message(json, "resource", () =>
            {
                json.WritePropertyName("resource");
                Content(json, attachment);
            });
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string kind, Action content)
    {
        json.WriteStartObject();
        json.WriteString("role", "user");
        json.WriteStartObject("content");
        json.WriteString("type", kind);
        content();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, ResourceText text)
    {
        json.WriteStartObject();
        json.WriteString("uri", text.Address);
        json.WriteString("mimeType", text.MediaType);
        json.WriteString("text", text.Text);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartObject();
        Items(json, name, items, write);
        json.WriteEndObject();
    }

    private static void Items<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
