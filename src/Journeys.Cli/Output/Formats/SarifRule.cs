using System.Text.Json;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output.Formats;

/// <summary>A rule as SARIF's <c>reportingDescriptor</c>, with its help.</summary>
internal static class SarifRule
{
    /// <summary>Writes the rule.</summary>
    public static void Write(Utf8JsonWriter json, RuleDescriptor rule, string language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        Text(json, "shortDescription", rule.Title.In(language));
        Text(json, "fullDescription", rule.Why.In(language));
        json.WriteString("helpUri", rule.Help);
        json.WriteStartObject("help");
        json.WriteString("text", Help(rule, language, isMarkdown: false));
        json.WriteString("markdown", Help(rule, language, isMarkdown: true));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes an object that holds a text.</summary>
    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static string Help(RuleDescriptor rule, string language, bool isMarkdown) => string.Join(
        "\n\n",
        new[]
        {
            rule.Title.In(language),
            rule.Why.In(language).Trim(),
            Example(Words.InsteadOf.In(language), rule.BadExample, rule, isMarkdown),
            Example(Words.Write.In(language), rule.GoodExample, rule, isMarkdown),
            isMarkdown ? $"[{rule.Id} {rule.Name}]({rule.Help})" : rule.Help,
        }.Where(part => part.Length > 0));

    private static string Example(string title, string source, RuleDescriptor rule, bool isMarkdown)
    {
        var code = source.ReplaceLineEndings("\n").Trim('\n').Replace("#! ", "# <- ", StringComparison.Ordinal);
        if (code.Length == 0)
        {
            return "";
        }

        var fence = MarkdownText.FenceFor(code);
        return isMarkdown ? $"{title}:\n\n{fence}{rule.ExampleLanguage}\n{code}\n{fence}" : $"{title}:\n\n{code}";
    }
}
