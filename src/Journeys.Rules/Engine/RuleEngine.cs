using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>A finding that the team accepts, with the <c>allow</c> that does so.</summary>
public sealed record AcceptedFinding(Finding Finding, Allowance Allowance);

/// <summary>What a check needs beside the workspace.</summary>
/// <param name="Today">The day that counts as today.</param>
public sealed record CheckOptions(Date Today)
{
    /// <summary>The rules to run; the built-in ones unless told otherwise.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = RuleCatalogue.BuiltIn;

    /// <summary>What was measured; nothing unless told.</summary>
    public MeasuredFigures Measures { get; init; } = MeasuredFigures.None;

    /// <summary>Findings that somebody else made, which are configured and accepted like the rules' own; none unless told.</summary>
    public ImmutableArray<Finding> Beside { get; init; } = [];

    /// <summary>Names of rules that run elsewhere or not at all, so that an <c>allow</c> may name them.</summary>
    public ImmutableHashSet<string> Elsewhere { get; init; } = [];

    /// <summary>The configured severity of a rule in a file, or null for the rule's own. Called from several threads.</summary>
    public Func<string, RuleDescriptor, Severity?> SeverityOf { get; init; } = static (_, _) => null;
}

/// <summary>What a check found, sorted by file, place and id.</summary>
public sealed record CheckResult(ImmutableArray<Finding> Findings, ImmutableArray<AcceptedFinding> Accepted);

/// <summary>Runs rules over a workspace. The result is the same whatever the number of cores.</summary>
public static class RuleEngine
{
    /// <summary>Runs the rules; the result also holds the workspace's own findings about syntax and names.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public static CheckResult Check(Workspace workspace, CheckOptions options) => CheckSession.Start(workspace, options).Result;

    /// <summary>Runs the rules over files as they were read; the result also holds what was wrong with their bytes.</summary>
    /// <param name="workspace">The workspace of these files.</param>
    /// <param name="files">The files.</param>
    /// <param name="options">What a check needs beside them.</param>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public static CheckResult Check(Workspace workspace, ImmutableArray<DecodedSource> files, CheckOptions options) =>
        ReadingProblems.Add(Check(workspace, options), [.. files.SelectMany(file => file.Findings)], options);

    /// <summary>Whether a rule judges journeys of a status.</summary>
    internal static bool Judges(Rule rule, JourneyStatus status) => Judges(rule.Descriptor.Spares, status);

    /// <summary>Whether a rule that spares some journeys judges those of a status.</summary>
    internal static bool Judges(Spares spares, JourneyStatus status) => spares switch
    {
        Spares.Nothing => true,
        Spares.Retired => status != JourneyStatus.Retired,
        _ => status == JourneyStatus.Live,
    };
}
