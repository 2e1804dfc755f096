using Journeys.Cli.Configuration;
using Journeys.Cli.TeamRules;
using Journeys.Language.Model;
using Journeys.Rules;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>What a check leans on beside the journeys.</summary>
/// <param name="Today">The day that counts as today.</param>
/// <param name="Measures">What was measured.</param>
/// <param name="Trace">Which code serves which touchpoint.</param>
/// <param name="Team">What the team's own rules are, and what they found.</param>
/// <param name="Settings">The configured severities.</param>
internal sealed record CheckGround(Date Today, MeasuredFigures Measures, CodeTrace Trace, TeamVerdict Team, SeveritySettings Settings)
{
    /// <summary>How the engine is to check.</summary>
    public CheckOptions Options() => new(Today)
    {
        Rules = [.. RuleCatalogue.With(Trace), .. Team.AsRules()],
        Elsewhere = Team.Elsewhere,
        SeverityOf = Settings.SeverityOf,
        Measures = Measures,
    };

    /// <summary>What is to be told of its result.</summary>
    public CheckReport Report(Workspace workspace, CheckResult result) =>
        new(workspace, result) { Measures = Measures, Trace = Trace, Rules = Team.Book };
}
