using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Serving;

/// <summary>All that a site is made from, as it was read at one moment.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Workspace">The journeys.</param>
/// <param name="ReadingProblems">What was wrong with the bytes of the files.</param>
/// <param name="Settings">The configured severities.</param>
/// <param name="Team">The team's own rules.</param>
/// <param name="Measures">What was measured.</param>
/// <param name="Trace">Which code serves which touchpoint.</param>
/// <param name="Beside">What is shown beside the journeys.</param>
/// <param name="Touched">The journey files that came, went or changed since the state before, as they are shown.</param>
internal sealed record ProjectState(
    SourceSet Sources,
    Workspace Workspace,
    ImmutableArray<Finding> ReadingProblems,
    RuleSettings Settings,
    TeamRuleSet Team,
    MeasuredFigures Measures,
    CodeTrace Trace,
    BesideJourneys Beside,
    ImmutableArray<string> Touched)
{
    /// <summary>Whether a check of this state may build on one of the other.</summary>
    public bool HasGroundOf(ProjectState other) =>
        ReferenceEquals(Settings, other.Settings) && ReferenceEquals(Team.Files, other.Team.Files) && ReferenceEquals(Measures, other.Measures) && ReferenceEquals(Trace, other.Trace);
}
