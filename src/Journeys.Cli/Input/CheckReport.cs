using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Configuration;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>A workspace and what a check found in it.</summary>
internal sealed record CheckReport(Workspace Workspace, CheckResult Result)
{
    /// <summary>What was measured.</summary>
    public MeasuredFigures Measures { get; init; } = MeasuredFigures.None;

    /// <summary>Which code serves which touchpoint.</summary>
    public CodeTrace Trace { get; init; } = CodeTrace.None;

    /// <summary>Every rule that a finding may name: the built-in ones and the team's own.</summary>
    public RuleBook Rules { get; init; } = RuleBook.BuiltIn;

    /// <summary>How many findings a baseline took out; null where none was given.</summary>
    public int? Baselined { get; init; }

    /// <summary>The findings, sorted by file, place and id.</summary>
    public ImmutableArray<Finding> Findings => Result.Findings;

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Result.Findings.Count(finding => finding.Severity == severity);

    /// <summary>Whether there is a finding of that weight or more; none ever weighs <see cref="Severity.Off"/>.</summary>
    public bool HasAtLeast(Severity? severity) =>
        severity is { } least && Result.Findings.Any(finding => finding.Severity >= least);
}
