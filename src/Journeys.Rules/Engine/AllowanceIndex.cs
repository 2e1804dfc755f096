using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>Finds the <c>allow</c> that accepts a finding.</summary>
internal sealed class AllowanceIndex
{
    private readonly Dictionary<string, List<Allowance>> _byRule = new(StringComparer.Ordinal);

    public AllowanceIndex(Workspace workspace, Date today)
    {
        foreach (var allowance in workspace.Allowances)
        {
            if (allowance.Until is { } until && until < today)
            {
                continue;
            }

            if (!_byRule.TryGetValue(allowance.Rule.Value, out var list))
            {
                _byRule.Add(allowance.Rule.Value, list = []);
            }

            list.Add(allowance);
        }
    }

    /// <summary>The allowance with the narrowest scope that holds for a finding, or null.</summary>
    public Allowance? For(Finding finding)
    {
        if (!_byRule.TryGetValue(finding.Rule.Name, out var list))
        {
            return null;
        }

        Allowance? narrowest = null;
        foreach (var allowance in list)
        {
            var holds = allowance.IsWorkspaceWide || allowance.Scope.Contains(finding.Origin);
            if (holds && (narrowest is null || Width(allowance) < Width(narrowest)))
            {
                narrowest = allowance;
            }
        }

        return narrowest;
    }

    private static int Width(Allowance allowance) => allowance.IsWorkspaceWide ? int.MaxValue : allowance.Scope.Span.Length;
}
