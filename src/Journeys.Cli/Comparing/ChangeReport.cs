using System.Collections.Immutable;
using Journeys.Review;

namespace Journeys.Cli.Comparing;

/// <summary>All that is told of a comparison.</summary>
/// <param name="Changes">What changes for the customer, the heaviest first.</param>
/// <param name="Findings">What changes in the findings.</param>
internal sealed record ChangeReport(ImmutableArray<Change> Changes, FindingDelta Findings)
{
    /// <summary>The addresses of lines, where the workspace says where its sources live.</summary>
    public SourceLinks Links { get; init; } = SourceLinks.None;

    /// <summary>Whether something can no longer be read, so that nobody knows whether it has changed. What was as unreadable before has not.</summary>
    public bool HasUnread => Findings.Introduced.Any(Unread.IsMistake);

    /// <summary>The weights, the heaviest first.</summary>
    public static ImmutableArray<ChangeWeight> Weights { get; } = [ChangeWeight.Breaking, ChangeWeight.Notable, ChangeWeight.Minor];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Changes.IsEmpty && Findings is { Introduced.IsEmpty: true, Resolved.IsEmpty: true, Accepted.IsEmpty: true };

    /// <summary>The journeys that any change is in or reaches, ordered by name.</summary>
    public ImmutableArray<string> Journeys =>
        [.. Changes.SelectMany(change => change.Journey is { } own ? [own] : change.Reaches).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The changes of a weight.</summary>
    public ImmutableArray<Change> Of(ChangeWeight weight) => [.. Changes.Where(change => change.Weight == weight)];

    /// <summary>Whether there is a change of that weight or more.</summary>
    public bool HasAtLeast(ChangeWeight? weight) => weight is { } least && Changes.Any(change => change.Weight >= least);
}
