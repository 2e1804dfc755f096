using System.Text.Json;
using Journeys.Language.Diagnostics;

namespace Journeys.LanguageServer.Hosting;

/// <summary>The editor's settings, under <c>journeys</c>.</summary>
internal sealed record Settings
{
    private IReadOnlyDictionary<string, Severity> Rules { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The language of messages (<c>journeys.language</c>); null for the editor's own.</summary>
    public string? Language { get; private init; }

    /// <summary>Whether hints stand within lines (<c>journeys.inlayHints</c>).</summary>
    public bool InlayHints { get; private init; } = true;

    /// <summary>Whether uses are counted above declarations (<c>journeys.codeLens</c>).</summary>
    public bool CodeLens { get; private init; } = true;

    /// <summary>Whether the team's own rules run (<c>journeys.teamRules</c>): they are code, so only where the user says so.</summary>
    public bool TeamRules { get; private init; }

    /// <summary>The severity of a rule (<c>journeys.rules</c>, by name or id); null where nothing is set.</summary>
    public Severity? SeverityOf(RuleDescriptor rule) =>
        Rules.TryGetValue(rule.Name, out var byName) ? byName : Rules.TryGetValue(rule.Id, out var byId) ? byId : null;

    /// <summary>Reads settings. What is no setting, or has no such value, is passed over: editors send more than ours.</summary>
    /// <param name="given">The settings, with or without <c>journeys</c> around them.</param>
    public static Settings Read(JsonElement given)
    {
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty("journeys", out var inner))
        {
            given = inner;
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            return new Settings();
        }

        return new Settings
        {
            Language = Text(given, "language") is { } language && Phrase.Speaks(language) ? language : null,
            InlayHints = !IsFalse(given, "inlayHints"),
            CodeLens = !IsFalse(given, "codeLens"),
            TeamRules = given.TryGetProperty("teamRules", out var teamRules) && teamRules.ValueKind == JsonValueKind.True,
            Rules = given.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Object ? ReadRules(rules) : new Dictionary<string, Severity>(),
        };
    }

    private static Dictionary<string, Severity> ReadRules(JsonElement rules)
    {
        var read = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.EnumerateObject())
        {
            if (rule.Value.ValueKind == JsonValueKind.String && SeverityNamed(rule.Value.GetString()!) is { } severity)
            {
                read[rule.Name] = severity;
            }
        }

        return read;
    }

    private static Severity? SeverityNamed(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "off" => Severity.Off,
        _ => null,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsFalse(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.False;
}
