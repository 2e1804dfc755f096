using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>How often each promise is contradicted.</summary>
internal sealed class DisputeIndex
{
    private readonly Dictionary<Origin, int> _counts = [];

    public DisputeIndex(ImmutableArray<Finding> findings)
    {
        foreach (var place in findings.Where(IsDispute).SelectMany(finding => finding.Related.Select(related => related.Origin).Distinct()))
        {
            _counts[place] = _counts.GetValueOrDefault(place) + 1;
        }
    }

    /// <summary>How many findings tell of words against what is promised at a place.</summary>
    public int Of(Origin promise) => _counts.GetValueOrDefault(promise);

    /// <summary>Only what these rules find is a conflict, however heavy a team makes it; a message that is out of date contradicts nothing.</summary>
    public static bool IsDispute(Finding finding) =>
        finding.Rule.Name is "conflicting-claim" or "message-drift" or "contradicting-messages";
}
