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
    public IEnumerable<Finding> Within(Origin place) =>
        place.Source is not null && _byFile.TryGetValue(place.Source, out var findings)
            ? findings.Where(finding => finding.Origin.Span.Start >= place.Span.Start && finding.Origin.Span.Start < place.Span.End)
            : [];
}
