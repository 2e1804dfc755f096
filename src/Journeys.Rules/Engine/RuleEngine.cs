using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Engine;

/// <summary>A finding that the team accepts, with the <c>allow</c> that does so.</summary>
public sealed record AcceptedFinding(Finding Finding, Allowance Allowance);

/// <summary>What a check needs beside the workspace.</summary>
/// <param name="Today">The day that counts as today.</param>
public sealed record CheckOptions(Date Today)
{
    /// <summary>The rules to run; the built-in ones unless told otherwise.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = RuleCatalogue.BuiltIn;

    /// <summary>The configured severity of a rule in a file, or null for the rule's own.</summary>
    public Func<string, RuleDescriptor, Severity?> SeverityOf { get; init; } = static (_, _) => null;
}

/// <summary>What a check found, sorted by file, place and id.</summary>
public sealed record CheckResult(ImmutableArray<Finding> Findings, ImmutableArray<AcceptedFinding> Accepted);

/// <summary>Runs rules over a workspace.</summary>
public static class RuleEngine
{
    /// <summary>Runs the rules; the result also holds the workspace's own findings about syntax and names.</summary>
    public static CheckResult Check(Workspace workspace, CheckOptions options) =>
        new([.. workspace.Findings.Where(finding => options.SeverityOf(finding.Origin.File, finding.Rule) != Severity.Off)], []);
}
