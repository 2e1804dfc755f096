using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Cli.TeamRules;

/// <summary>A rule that ran in another process: it gives what was found there, moved along where the text has gone on since.</summary>
/// <param name="rule">What the rule is.</param>
/// <param name="findings">Gives what was found last.</param>
internal sealed class FoundElsewhere(RuleDescriptor rule, Func<ImmutableArray<Finding>> findings) : Rule(rule)
{
    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        foreach (var file in findings().GroupBy(finding => finding.Origin.Source))
        {
            var now = workspace.File(file.Key.Path)?.Source;
            var shift = now is null || ReferenceEquals(now, file.Key) ? null : new EditShift(file.Key, now);
            foreach (var finding in file.Select(finding => shift is null ? finding : shift.Moved(finding)).OfType<Finding>())
            {
                context.Report(finding.Origin, finding.Message, finding.Related, finding.Fixes);
            }
        }
    }
}
