using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Rules.Configuration;

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

    /// <summary>What only the compiler says, of the build itself: a wrong setting, and a check that failed.</summary>
    private static readonly string[] BuildRules = ["JRN9101", "JRN9102"];

    /// <summary>Reads a property; null where it is about something else, or wrong.</summary>
    /// <param name="property">The property.</param>
    /// <param name="rules">The rules that it may name.</param>
    /// <param name="mistake">What is wrong with it; null where nothing is.</param>
    public static SeverityProperty? Read(EditorConfigProperty property, RuleBook rules, out string? mistake)
    {
        mistake = null;
        if (RuleWord(property.Key, rules) is not { } word)
        {
            mistake = IsMeantForUs(property.Key)
                ? $"`{property.Key}` is no setting of a rule; write {OwnPrefix}NAME{Suffix} = warning"
                : null;
            return null;
        }

        if (rules.Find(word) is not { } rule)
        {
            mistake = RunsElsewhere(word) || rules.IsElsewhere(word) ? null : rules.Unknown(word);
            return null;
        }

        if (SeverityWord.TryRead(property.Value, out var severity))
        {
            return new SeverityProperty(rule.Id, severity);
        }

        mistake = $"`{property.Value}` is no severity; there are {SeverityWord.All}";
        return null;
    }

    private static string? RuleWord(string key, RuleBook rules)
    {
        if (!key.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        if (key.StartsWith(OwnPrefix, StringComparison.Ordinal) && key.Length > OwnPrefix.Length + Suffix.Length)
        {
            return Between(key, OwnPrefix);
        }

        // Other ids belong to other tools, unless a rule of the team's has one.
        var id = key.StartsWith(RoslynPrefix, StringComparison.Ordinal) ? Between(key, RoslynPrefix).ToUpperInvariant() : "";
        return id.StartsWith("JRN", StringComparison.Ordinal) || (id.Length > 0 && rules.Find(id)?.Id == id) ? id : null;
    }

    private static string Between(string key, string prefix) => key.Substring(prefix.Length, key.Length - prefix.Length - Suffix.Length);

    /// <summary>Whether a key that no tool knows is a slip of ours: <c>journey_rule…</c>, or without <c>.severity</c>.</summary>
    private static bool IsMeantForUs(string key) => Spelling.Nearest(key.Split('.')[0], [OwnWord]) is not null;

    /// <summary>Whether only the compiler, or another version, runs the rule; the same line serves it and is no mistake.</summary>
    private static bool RunsElsewhere(string word) =>
        RuleNames.All.Contains(word)
        || BuildRules.Contains(word, StringComparer.OrdinalIgnoreCase)
        || (word.Length == CodeRule.Length + 3 && word.StartsWith(CodeRule, StringComparison.OrdinalIgnoreCase));
}
