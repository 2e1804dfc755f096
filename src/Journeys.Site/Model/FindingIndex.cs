using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>Which findings lie within which declaration.</summary>
internal sealed class FindingIndex
{
    private readonly Dictionary<SourceText, Finding[]> _byFile;

    public FindingIndex(IEnumerable<Finding> findings) => _byFile = findings
        .Where(finding => finding.Origin.Source is not null)
        .GroupBy(finding => finding.Origin.Source)
        .ToDictionary(group => group.Key, group => group.OrderBy(finding => finding.Origin.Span.Start).ToArray());

    /// <summary>The findings in a journey and in the shared touchpoints that it uses, in their order.</summary>
    public ImmutableArray<Finding> Of(EffectiveJourney journey) =>
        [.. Within(journey.Declaration.Origin)
            .Concat(journey.Touchpoints.Where(touchpoint => touchpoint.IsShared).SelectMany(touchpoint => Within(touchpoint.Declaration.Origin)))
            .Distinct()];

    /// <summary>The findings in a touchpoint and in the shared one that it uses.</summary>
    public ImmutableArray<Finding> Of(EffectiveTouchpoint touchpoint) =>
        [.. Within(touchpoint.Declaration.Origin)
            .Concat(touchpoint.Overrides is { } use ? Within(use.Origin) : [])
            .Distinct()];

    /// <summary>The findings that start within a place.</summary>
    public IEnumerable<Finding> Within(Origin place)
    {
        if (place.Source is null || !_byFile.TryGetValue(place.Source, out var findings))
        {
            yield break;
        }

        for (var i = FirstFrom(findings, place.Span.Start); i < findings.Length && findings[i].Origin.Span.Start < place.Span.End; i++)
        {
            yield return findings[i];
        }
    }

    /// <summary>The index of the first finding at or behind a place; they stand in the order of their places.</summary>
    private static int FirstFrom(Finding[] findings, int start)
    {
        var (low, high) = (0, findings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (findings[middle].Origin.Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
