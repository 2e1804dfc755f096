using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Code;
using Journeys.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Severity = Journeys.Language.Diagnostics.Severity;

namespace Journeys.Analyzers.Findings;

/// <summary>The rules in the shape that the compiler knows them by.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleBook.BuiltIn.All.ToDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    /// <summary>A setting of the journeys that nothing can be made of; <c>check</c> ends with exit code 2 there.</summary>
    public static DiagnosticDescriptor InvalidSetting { get; } = Own(
        "JRN9101", "invalid-setting", DiagnosticSeverity.Warning, "A setting of the journeys is wrong and does not count");

    /// <summary>The check itself failed: a mistake of ours, never of the journeys.</summary>
    public static DiagnosticDescriptor CheckFailed { get; } = Own(
        "JRN9102", "check-failed", DiagnosticSeverity.Warning, "The journeys could not be checked");

    /// <summary>All that the findings in files of journeys may be: of the rules about code, one is told there.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. RuleBook.BuiltIn.All.Where(rule => rule == CodeRules.CollidingNames || !CodeRules.All.Contains(rule)).Select(For),
        InvalidSetting,
        CheckFailed,
    ];

    /// <summary>The descriptor of a built-in rule.</summary>
    public static DiagnosticDescriptor For(RuleDescriptor rule) => ById[rule.Id];

    /// <summary>A severity of ours as the compiler's.</summary>
    public static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Language.Diagnostics.Severity.Error => DiagnosticSeverity.Error,
        Language.Diagnostics.Severity.Warning => DiagnosticSeverity.Warning,
        Language.Diagnostics.Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Of(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title.English.TrimEnd('.'),
        "{0}",
        "Journeys." + Category(rule.Id),
        Severity(rule.DefaultSeverity),
        isEnabledByDefault: true,
        rule.Why.English,
        rule.Help);

    private static DiagnosticDescriptor Own(string id, string name, DiagnosticSeverity severity, string title) => new(
        id, title, "{0}", "Journeys." + Category(id), severity, isEnabledByDefault: true, helpLinkUri: "https://journeys.dev/handbook/csharp#" + name);

    private static string Category(string id) => id[3] switch
    {
        '1' => "Syntax",
        '2' => "Names",
        '3' => "Stages",
        '4' => "Messaging",
        '5' => "Critical",
        '6' => "Measurement",
        '7' => "CustomerData",
        '8' => "Code",
        _ => "Build",
    };
}
