using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Configuration;

/// <summary>A property that sets the severity of a rule: <c>journeys_rule.NAME.severity</c> or <c>dotnet_diagnostic.ID.severity</c>.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">The severity; null where <c>unset</c> or <c>default</c> takes an earlier setting back.</param>
internal sealed record SeverityProperty(string RuleId, Severity? Severity)
{
    private const string OwnWord = "journeys_rule";
    private const string OwnPrefix = OwnWord + ".";
    private const string RoslynPrefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";
    private const string CodeRule = "JRN8";
    private const string Words = "error, warning, info, off";

    /// <summary>Reads a property; null where it is about something else.</summary>
    /// <exception cref="CliException">The rule or the severity does not exist.</exception>
    public static SeverityProperty? Read(EditorConfigProperty property, RuleBook rules, EditorConfigFile config)
    {
        var place = $"{config.ShownPath}:{property.Line}: ";
        if (RuleWord(property.Key, rules) is not { } word)
        {
            return IsMeantForUs(property.Key)
                ? throw new CliException($"{place}`{property.Key}` is no setting of a rule; write {OwnPrefix}NAME{Suffix} = warning")
                : null;
        }

        var rule = rules.Find(word);
        if (rule is null)
        {
            return RunsElsewhere(word) || rules.IsElsewhere(word) ? null : throw new CliException(place + rules.Unknown(word));
        }

        return TryReadSeverity(property.Value, out var severity)
            ? new SeverityProperty(rule.Id, severity)
            : throw new CliException($"{place}`{property.Value}` is no severity; there are {Words}");
    }

    private static string? RuleWord(string key, RuleBook rules)
    {
        if (!key.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        if (key.StartsWith(OwnPrefix, StringComparison.Ordinal) && key.Length > OwnPrefix.Length + Suffix.Length)
        {
            return key[OwnPrefix.Length..^Suffix.Length];
        }

        // Other ids belong to other tools, unless a rule of the team's has one.
        var id = key.StartsWith(RoslynPrefix, StringComparison.Ordinal) ? key[RoslynPrefix.Length..^Suffix.Length].ToUpperInvariant() : "";
        return id.StartsWith("JRN", StringComparison.Ordinal) || (id.Length > 0 && rules.Find(id)?.Id == id) ? id : null;
    }

    /// <summary>Whether a key that no tool knows is a slip of ours: <c>journey_rule…</c>, or without <c>.severity</c>.</summary>
    private static bool IsMeantForUs(string key) => DidYouMean.Nearest(key.Split('.')[0], [OwnWord]) is not null;

    /// <summary>Whether only the compiler, or another version, runs the rule; the same line serves it and is no mistake.</summary>
    private static bool RunsElsewhere(string word) =>
        RuleNames.All.Contains(word) || (word.Length == CodeRule.Length + 3 && word.StartsWith(CodeRule, StringComparison.OrdinalIgnoreCase));

    private static bool TryReadSeverity(string word, out Severity? severity)
    {
        (var known, severity) = word.ToLowerInvariant() switch
        {
            "error" => (true, Language.Diagnostics.Severity.Error),
            "warning" => (true, Language.Diagnostics.Severity.Warning),
            "info" or "suggestion" => (true, Language.Diagnostics.Severity.Info),
            "off" or "none" or "silent" => (true, Language.Diagnostics.Severity.Off),
            "unset" or "default" => (true, (Severity?)null),
            _ => (false, null),
        };
        return known;
    }
}
