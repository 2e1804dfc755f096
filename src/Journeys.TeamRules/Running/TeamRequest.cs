using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.TeamRules.Running;

/// <summary>What is done with a class of the team's.</summary>
public enum RulePhase
{
    /// <summary>All sources are compiled; there is no class yet.</summary>
    Compiling,

    /// <summary>It is made, so that it says what it is.</summary>
    Making,

    /// <summary>It looks at its own examples.</summary>
    Examples,

    /// <summary>It looks at the team's journeys.</summary>
    Running,
}

/// <summary>What is begun now. Whoever waits in vain knows by it what to blame.</summary>
/// <param name="Phase">What is done.</param>
/// <param name="Class">The class; empty while all are compiled.</param>
/// <param name="Place">Where the class is; the first file while all are compiled.</param>
public sealed record RuleStep(RulePhase Phase, string Class, Origin Place);

/// <summary>What a team's rules are to look at.</summary>
/// <param name="Sources">The rules.</param>
/// <param name="Workspace">The journeys.</param>
/// <param name="Today">The day that counts as today.</param>
public sealed record TeamRequest(ImmutableArray<SourceText> Sources, Workspace Workspace, Date Today)
{
    /// <summary>What was measured.</summary>
    public MeasuredFigures Measures { get; init; } = MeasuredFigures.None;

    /// <summary>The ids and names that belong to other rules.</summary>
    public ImmutableHashSet<string> Taken { get; init; } = [];

    /// <summary>What is not to be done again, since the process did not survive it.</summary>
    public ImmutableHashSet<(RulePhase Phase, string Class)> Fatal { get; init; } = [];

    /// <summary>Where compiled rules are kept; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether the examples are looked at too.</summary>
    public bool WithExamples { get; init; } = true;
}

/// <summary>What a team's rules are, and what they found.</summary>
/// <param name="Rules">The rules that could be made, ordered by id.</param>
/// <param name="Findings">What they found, with nothing configured and nothing accepted.</param>
/// <param name="Problems">What is wrong with the rules themselves.</param>
public sealed record TeamResult(ImmutableArray<RuleDescriptor> Rules, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Problems);
