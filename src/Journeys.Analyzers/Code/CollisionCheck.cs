using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Code;

namespace Journeys.Analyzers.Code;

/// <summary>Names of the journeys that are one name in C# (JRN8005), where they may not be: <c>allow</c> and settings hold as for any rule.</summary>
internal static class CollisionCheck
{
    /// <summary>The findings of a workspace.</summary>
    /// <param name="workspace">The journeys.</param>
    /// <param name="severityOf">The configured severity in a file, or null.</param>
    /// <param name="today">The day that allowances are held against.</param>
    public static IEnumerable<Finding> Find(Workspace workspace, Func<string, RuleDescriptor, Severity?> severityOf, Date today)
    {
        var allowances = workspace.Allowances.Where(allowance => Accepts(allowance, today)).ToList();
        return CollidingNames.Find(workspace)
            .Where(finding => !allowances.Any(allowance => allowance.IsWorkspaceWide || allowance.Scope.Contains(finding.Origin)))
            .Select(finding => finding with { Severity = severityOf(finding.Origin.File, finding.Rule) ?? finding.Severity })
            .Where(finding => finding.Severity != Severity.Off);
    }

    private static bool Accepts(Allowance allowance, Date today) =>
        allowance.Rule.Value == CodeRules.CollidingNames.Name
        && allowance.Because is not null
        && (allowance.Until is not { } until || until.CompareTo(today) >= 0);
}
