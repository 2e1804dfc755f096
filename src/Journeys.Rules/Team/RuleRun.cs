using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Engine;

namespace Journeys.Rules.Team;

/// <summary>
/// One rule by itself over a workspace: what it finds, each cause once, with nothing configured and nothing accepted. For whoever runs
/// rules elsewhere and hands their findings to the engine.
/// </summary>
public static class RuleRun
{
    /// <summary>What the rule finds.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="measures">What was measured.</param>
    /// <exception cref="RuleFailure">The rule threw.</exception>
    public static ImmutableArray<Finding> Of(Workspace workspace, Rule rule, Date today, MeasuredFigures measures)
    {
        var options = new CheckOptions(today) { Rules = [rule], Measures = measures };
        var judge = new Judge(workspace, options);
        var parts = workspace.Views.Select(judge.Journey);
        return [.. FindingMerge.Fresh([judge.Workspace(rule), .. parts])];
    }
}
